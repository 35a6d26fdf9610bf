import { describe, expect, test } from 'vitest'
import { plainDate } from '@shared/domain/plainDate'
import { readDate } from '@shared/domain/readDate'

const TODAY = plainDate('2026-11-23')

describe('a name and a day in one line', () => {
  test.each([
    ['saa', 'saa', null, null, null],
    ['dea 7.10.26', 'dea', '2026-10-07', true, '2026-07-10'],
    ['serverless 2026-01-10', 'serverless', '2026-01-10', null, null],
    ['cka 3 March 2026', 'cka', '2026-03-03', null, null],
    ['saa yesterday', 'saa', '2026-11-22', null, null],
    ['saa today', 'saa', '2026-11-23', null, null],
    ['saa tomorrow', 'saa', '2026-11-24', null, null],
    ['SAA-C03 7/10/2026', 'SAA-C03', '2026-10-07', true, '2026-07-10'],
    ['saa 25/7/2026', 'saa', '2026-07-25', true, null],
    ['saa 7/25/2026', 'saa', '2026-07-25', false, null],
    ['saa 7/7/2026', 'saa', '2026-07-07', true, null],
    ['saa 07-10-2026', 'saa', '2026-10-07', true, '2026-07-10'],
    ['saa 7. 10. 2026', 'saa', '2026-10-07', true, '2026-07-10'],
    ["saa 7.10.'26", 'saa', '2026-10-07', true, '2026-07-10'],
    ['saa 1.2.99', 'saa', '1999-02-01', true, '1999-01-02'],
    ['saa 2026/10/07', 'saa', '2026-10-07', null, null],
    ['saa 20261007', 'saa', '2026-10-07', null, null],
    ['saa 2026-10-07T09:30:00Z', 'saa', '2026-10-07', null, null],
    ['saa 7 Oct 2026', 'saa', '2026-10-07', null, null],
    ['saa 7-Oct-2026', 'saa', '2026-10-07', null, null],
    ['saa 7 oct 26', 'saa', '2026-10-07', null, null],
    ['saa October 7, 2026', 'saa', '2026-10-07', null, null],
    ['saa Oct 7th 2026', 'saa', '2026-10-07', null, null],
    ['saa 3rd of March 2026', 'saa', '2026-03-03', null, null],
    ['saa 1 sept. 2026', 'saa', '2026-09-01', null, null],
    ['saa Wed, 7 Oct 2026', 'saa', '2026-10-07', null, null],
    ['saa passed on 3 March 2026', 'saa', '2026-03-03', null, null],
    ['passed saa on Saturday, 7 March 2026', 'saa', '2026-03-07', null, null],
    ['2026-01-10 serverless', 'serverless', '2026-01-10', null, null],
    ['serverless (2026-01-10)', 'serverless', '2026-01-10', null, null],
    ['saa 3 March', 'saa', '2026-03-03', null, null],
    ['saa 24 November', 'saa', '2025-11-24', null, null],
    ['saa 23 November', 'saa', '2026-11-23', null, null],
    ['saa 29 Feb', 'saa', '2024-02-29', null, null],
    ['saa 3 days ago', 'saa', '2026-11-20', null, null],
    ['saa 2 weeks ago', 'saa', '2026-11-09', null, null],
    ['saa 9 months ago', 'saa', '2026-02-23', null, null],
    ['saa 1 year ago', 'saa', '2025-11-23', null, null],
    ['saa 2030-05-01', 'saa', '2030-05-01', null, null],
    // No days: codes, counts, days that do not exist.
    ['SAA-C03', 'SAA-C03', null, null, null],
    ['AZ-900', 'AZ-900', null, null, null],
    ['1Z0-1085-26', '1Z0-1085-26', null, null, null],
    ['saa 31.2.2026', 'saa', null, null, null],
    ['saa 2026-13-40', 'saa', null, null, null],
    ['saa 1.1.1969', 'saa', null, null, null],
    ['saa 99/99/9999', 'saa', null, null, null],
    ['saa passed on 31 June 2026', 'saa', null, null, null],
    ['saa 30 Feb 2026', 'saa', null, null, null],
    ['CKA 1.30', 'CKA 1.30', null, null, null],
    ['70-410-12', '70-410-12', null, null, null],
    ['saa failed 1.9.26', 'saa', '2026-09-01', true, '2026-01-09'],
    ['failed saa on 3 March 2026', 'saa', '2026-03-03', null, null],
    ['saa failed', 'saa', null, null, null],
    ['may', 'may', null, null, null],
    ['', '', null, null, null],
    // Of two days the last one counts.
    ['exam of 2025-01-01 taken 2026-01-10', 'exam of 2025-01-01 taken', '2026-01-10', null, null],
  ])('%s', (text, query, on, dayFirst, otherReading) => {
    const read = readDate(text, TODAY)
    expect(read).toMatchObject({
      query,
      on,
      dayFirst,
      otherReading,
    })
    if (read.dateText !== null) expect(text).toContain(read.dateText)
    if (on) expect(read.dateText).not.toBeNull()
  })

  test('says how the day was written', () => {
    expect(readDate('dea 7.10.26', TODAY).dateText).toBe('7.10.26')
    expect(readDate('saa Oct 7th, 2026 ', TODAY).dateText).toBe('Oct 7th, 2026')
  })
})

test.each([
  ['saa 31.2.2026', '31.2.2026', false],
  ['saa 1960-01-01', '1960-01-01', false],
  ['saa failed 31 June 2026', '31 June 2026', true],
  ['saa failed yesterday', 'yesterday', true],
  ['saa', null, false],
  ['unfailed', null, false],
])('%s: what is meant as a day is told, and whether it was failed', (text, dateText, failed) => {
  expect(readDate(text, TODAY)).toMatchObject({ dateText, failed })
})
