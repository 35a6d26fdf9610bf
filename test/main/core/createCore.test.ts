import { expect, test } from 'vitest'
import { openFixture } from './coreFixture'

test('a new file begins with one candidate, who is no part of the history', async () => {
  const { call } = openFixture()
  const app = await call('app.get', {})
  expect(app.candidates).toMatchObject([{ name: 'You', kind: 'self', zone: 'Europe/Zurich', credentials: 0 }])
  expect(app.candidateId).toBe(app.candidates[0]?.id)
  expect(app).toMatchObject({ today: '2026-11-23', firstStart: true, undo: null, sample: false })
})

test('the sample fills Today as the almanac shows it', async () => {
  const { call } = openFixture()
  await call('sample.load', {})
  const today = await call('today.get', {})
  console.log(
    today.items
      .map(
        (i) =>
          `${i.group} ${i.on} ${i.verb} ${i.state} ${i.act} ${i.name} ${i.reason} ${JSON.stringify(i.dates)} ${i.action}`,
      )
      .join('\n'),
  )
  console.log(
    JSON.stringify(today.strip),
    JSON.stringify(today.appointments),
    JSON.stringify(today.nextReminder),
  )
})
