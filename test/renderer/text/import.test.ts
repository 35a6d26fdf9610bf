import { expect, test } from 'vitest'
import { importText as words } from '@renderer/text/import'

test.each([
  [1, 1, 'Keep 1 credential'],
  [3, 3, 'Keep 3 credentials'],
  [44, 43, 'Keep 44 awards of 43 credentials'],
  [2, 1, 'Keep 2 awards of 1 credential'],
])('%i awards of %i credentials: what would be kept', (awards, credentials, said) => {
  expect(words.confirm(awards, credentials)).toBe(said)
})

test.each([
  [1, 1, '1 credential added.'],
  [43, 43, '43 credentials added.'],
  [44, 43, '44 awards added, 43 credentials added.'],
  [2, 1, '2 awards added, 1 credential added.'],
  [1, 0, '1 award added.'],
  [2, 0, '2 awards added.'],
])('%i awards and %i credentials that are new: what was kept', (awards, credentials, said) => {
  expect(words.done(awards, credentials)).toBe(said)
})

test('what changes is awards', () => {
  expect([1, 2].map(words.changed)).toEqual(['1 award changed.', '2 awards changed.'])
})
