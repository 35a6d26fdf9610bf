import { expect, test } from 'vitest'
import { appointmentDraftSchema } from '@shared/domain/appointment'

test.each([
  ['2199-12-31T12:00:00Z', 'Pacific/Kiritimati', false],
  ['2199-12-31T09:59:59Z', 'Pacific/Kiritimati', true],
  ['2199-12-31T12:00:00Z', 'Pacific/Pago_Pago', true],
  ['2199-12-31T23:30:00Z', 'UTC', true],
  ['2199-12-31T23:30:00Z', 'Europe/Zurich', false],
  ['1970-01-01T05:00:00Z', 'America/New_York', true],
  ['1970-01-01T04:59:59Z', 'America/New_York', false],
])('a booking at %s in %s lies on a day that can be written: %s', (at, zone, fits) => {
  const { success, error } = appointmentDraftSchema.safeParse({ at, zone })
  expect(success).toBe(fits)
  if (!fits) {
    expect(error?.issues).toMatchObject([
      { path: ['at'], message: 'in its time zone this lies outside the years 1970 to 2199' },
    ])
  }
})

test('what is no moment or no zone is refused for that alone', () => {
  const { error } = appointmentDraftSchema.safeParse({ at: 'soon', zone: 'Mars/Base' })
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['at', 'zone'])
})
