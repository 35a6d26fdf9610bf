import type { OwnAchievement } from '../credential'
import { durationInWords } from '../duration'
import type { SourcedPolicy } from '../history'

/** The rules of an achievement that its holder defined: its validity if it was given, and nothing guessed. */
export function ownPolicy({ validity }: OwnAchievement): SourcedPolicy {
  if (!validity) return { policy: {}, sources: {}, exams: [] }
  if (validity.kind === 'never') {
    return {
      policy: {
        validity: {
          kind: 'never',
          overPrinted: false,
          source: 'own',
          says: 'You said that it never expires.',
        },
      },
      sources: {},
      exams: [],
    }
  }
  const says = `You said that it is valid for ${durationInWords(validity.length)} from passing.`
  return {
    policy: {
      validity: {
        kind: 'fixed',
        length: validity.length,
        anchor: 'passed',
        lastValidDay: 'anniversary',
        source: 'own',
        says,
      },
    },
    sources: {},
    exams: [],
  }
}
