import { expect, test } from 'vitest'
import { loginIdSoFar } from '@renderer/features/forms/loginIdSoFar'

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['a', 'begun'],
  ['AW', 'begun'],
  ['aws1a2b', 'begun'],
  [' AWS1A2B3C4D ', 'good'],
  ['aws1a2b3c4d', 'good'],
  ['AWS1A2B3C4D5', 'wrong'],
  ['AWS1A2-', 'wrong'],
  ['AZ', 'wrong'],
] as const)('%j is %s', (text, so) => {
  expect(loginIdSoFar(text)).toBe(so)
})
