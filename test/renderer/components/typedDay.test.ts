import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainDate } from '@shared/domain/plainDate'
import { typedDay, typedFault } from '../../../src/renderer/components/typedDay'

const none = undefined

test.each([
  ['nothing', none, none, none, { kind: 'empty' }, undefined],
  ['a day alone', 31, none, none, { kind: 'part' }, /day, month and year/],
  ['no year', 31, 12, none, { kind: 'part' }, /day, month and year/],
  ['a day', 31, 5, 2025, { kind: 'day', on: '2025-05-31' }, undefined],
  ['a leap day', 29, 2, 2028, { kind: 'day', on: '2028-02-29' }, undefined],
  [
    'no leap day',
    29,
    2,
    2027,
    { kind: 'unreal', day: 29, mended: '2027-02-28' },
    'February 2027 has no day 29.',
  ],
  ['no century’s leap day', 29, 2, 2100, { kind: 'unreal', day: 29, mended: '2100-02-28' }, /has no day 29/],
  ['31 June', 31, 6, 2026, { kind: 'unreal', day: 31, mended: '2026-06-30' }, 'June 2026 has no day 31.'],
  ['31 February', 31, 2, 2028, { kind: 'unreal', day: 31, mended: '2028-02-29' }, /has no day 31/],
  ['the first year taken', 1, 1, 1970, { kind: 'day', on: '1970-01-01' }, undefined],
  ['a year before', 31, 12, 1969, { kind: 'year' }, /1970 to 2199/],
  ['the first figures of a year', 31, 12, 20, { kind: 'year' }, /1970 to 2199/],
  ['a year after', 1, 1, 2200, { kind: 'year' }, /1970 to 2199/],
])('%s', (_, day, month, year, typed, fault) => {
  const found = typedDay({ day, month, year })
  expect(found).toEqual(typed)
  if (fault === undefined) expect(typedFault(found)).toBeUndefined()
  else expect(typedFault(found)).toMatch(fault)
})

test('whole figures of a year that is taken are a day exactly where the calendar has it', () => {
  const numbers = fc.record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1970, max: 2199 }),
  })
  fc.assert(
    fc.property(numbers, (parts) => {
      const real =
        new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCMonth() === parts.month - 1
      const typed = typedDay(parts)
      expect(typed.kind).toBe(real ? 'day' : 'unreal')
      if (typed.kind === 'unreal') expect(isPlainDate(typed.mended)).toBe(true)
    }),
  )
})
