import { describe, expect, test } from 'vitest'
import { readPastedDate } from '@renderer/components/readPastedDate'

describe('a pasted text is read as a day', () => {
  test.each([
    ['2026-10-07', '2026-10-07'],
    ['2026-10-07T09:30:00Z', '2026-10-07'],
    ['2026/10/7', '2026-10-07'],
    ['20261007', '2026-10-07'],
    ['7.10.26', '2026-10-07'],
    ['07.10.2026', '2026-10-07'],
    ['7/10/2026', '2026-10-07'],
    ['10/27/2026', '2026-10-27'],
    ['7 Oct 2026', '2026-10-07'],
    ['7th October, 2026', '2026-10-07'],
    ['Oct 7, 2026', '2026-10-07'],
    ['October 7th 2026', '2026-10-07'],
    ['Wed 7 Oct 2026', '2026-10-07'],
    ['  7-Oct-2026 ', '2026-10-07'],
  ])('%s', (text, day) => {
    expect(readPastedDate(text, false)).toBe(day)
  })

  test('where either way round could be meant, the region decides, but not against dots', () => {
    expect(readPastedDate('7/10/2026', true)).toBe('2026-07-10')
    expect(readPastedDate('7.10.2026', true)).toBe('2026-10-07')
    expect(readPastedDate('27/10/2026', true)).toBe('2026-10-27')
  })

  test.each(['', 'soon', '31.2.2026', '7.10.1969', '13/13/2026', '7 Foo 2026', '2026-10-075'])(
    '%j is none',
    (text) => {
      expect(readPastedDate(text, false)).toBeUndefined()
    },
  )
})
