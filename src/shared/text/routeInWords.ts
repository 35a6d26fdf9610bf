import type { AttemptFact } from '../domain/history'

/** The ways by which something is earned or renewed, as a noun. */
export const routeInWords: Readonly<Record<AttemptFact['route'], string>> = {
  exam: 'the exam',
  shortExam: 'the shorter exam',
  assessment: 'the online assessment',
  courses: 'courses',
  credits: 'credits',
  fee: 'a fee',
  game: 'the game',
  activities: 'activities',
  module: 'the learning module',
}
