import type { Barred } from '../contract/views/shared'

/** Why no day can be named for the next sitting, in one sentence. */
export const barredText: Readonly<Record<Barred, string>> = {
  notAgain: 'Once passed, it cannot be sat again.',
  newExamOnly: 'Once passed, only a newer version of its exam can be sat.',
  noTryLeft: 'No try is left under its limit.',
}
