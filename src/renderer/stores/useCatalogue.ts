import { createQuery } from './createQuery'

const TOPICS = ['catalog', 'credentials', 'candidates', 'today'] as const

const askPrograms = createQuery('catalog.programs', TOPICS)
const askProblems = createQuery('catalog.problems', ['catalog'])

/** Every program with what can be earned in it. */
export const usePrograms = () => askPrograms({})

/** One achievement with its exams and its rules in words, by id. */
export const useAchievement = createQuery('catalog.achievement', TOPICS)

/** The person's own packs that were refused. */
export const usePackProblems = () => askProblems({})
