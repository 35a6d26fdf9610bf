import { expect, test } from 'vitest'
import { alsoOf, awarded, fails, passed, stand } from './stand'

const core = (to: string) => ({
  achievement: 'snowflake/core',
  awards: awarded(`${Number(to.slice(0, 4)) - 2}${to.slice(4)}`, to),
})
const advanced = (on: string) => ({ achievement: 'snowflake/advanced', attempts: passed(on) })

test('109: Core takes the end of the Advanced one', () => {
  const [one, other] = stand('2026-03-01', { ...core('2027-01-31'), others: [advanced('2026-02-28')] })
  expect([one.expiresOn, other?.expiresOn]).toEqual(['2028-02-28', '2028-02-28'])
})

test('111: once expired, the short exam is closed', () => {
  const [lapsed] = stand('2027-02-01', core('2027-01-31'))
  expect(lapsed).toMatchObject({ state: 'lapsed', renewal: { closesOn: '2027-01-31' } })
  const [short] = stand('2027-02-03', {
    ...core('2027-01-31'),
    attempts: passed('2027-02-02', { route: 'shortExam' }),
  })
  expect(short).toMatchObject({ state: 'lapsed', remarks: [{ kind: 'notHeld' }] })
  const [full] = stand('2027-02-03', { ...core('2027-01-31'), attempts: passed('2027-02-02') })
  expect(full.expiresOn).toBe('2029-02-02')
})

test('113: a Core that ends later keeps its end, with the earlier one beside it', () => {
  const [one] = stand('2026-11-23', {
    achievement: 'snowflake/core',
    awards: awarded('2025-11-15', '2028-11-15'),
    others: [advanced('2026-06-01')],
  })
  expect(one.expiresOn).toBe('2028-11-15')
  expect(alsoOf(one, 'expiresOn')).toBe('2028-06-01')
})

test('the short exam renews for two years from its pass, from 90 days before the end', () => {
  const [before] = stand('2026-11-02', core('2027-01-31'))
  expect(before).toMatchObject({ state: 'renewable', renewal: { opensOn: '2026-11-02' } })
  const [after] = stand('2026-12-02', {
    ...core('2027-01-31'),
    attempts: passed('2026-12-01', { route: 'shortExam' }),
  })
  expect(after.expiresOn).toBe('2028-12-01')
})

test('seven days after a failed exam, four within twelve months', () => {
  const [one] = stand('2026-11-23', { achievement: 'snowflake/core', attempts: fails('2026-11-20') })
  expect(one.retake).toMatchObject({ allowedOn: '2026-11-27', attemptsLeft: 3 })
})
