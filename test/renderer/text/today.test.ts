import { expect, test } from 'vitest'
import { reasonSchema } from '@shared/contract/views/today'
import { plainDate } from '@shared/domain/plainDate'
import { actText, calmTitle, reasonText } from '@renderer/text/today'

const today = plainDate('2026-11-23')
const dates = Object.fromEntries(
  ['expiresOn', 'opensOn', 'closesOn', 'graceUntil', 'allowedOn', 'failedOn', 'secondOn', 'roomUntil'].map(
    (role) => [role, plainDate('2026-12-14')],
  ),
)

test.each(reasonSchema.options)('the reason %s is a sentence without gaps', (reason) => {
  const text = reasonText({ reason, dates, on: plainDate('2026-12-20'), act: 'renew' }, today)
  expect(text).toMatch(/^[A-Z0-9].*\.$/)
  expect(text).not.toMatch(/undefined|null|NaN/)
})

test('a window that opened today says so', () => {
  const item = { reason: 'windowOpen', dates: { opensOn: today }, on: null, act: 'renew' } as const
  expect(reasonText(item, today)).toContain('opened today')
})

test('an act names what it is about', () => {
  expect(actText({ act: 'renew', name: 'AWS Serverless', reason: 'windowOpen' }, null)).toBe(
    'Renew AWS Serverless',
  )
  expect(actText({ act: 'know', name: 'CKA', reason: 'revoked' }, null)).toBe('CKA was revoked')
})

test('a calm day tells until when', () => {
  expect(calmTitle(undefined, today)).toBe('Nothing needs you.')
  expect(calmTitle(plainDate('2027-01-14'), today)).toMatch(/14 January|January 14/)
})
