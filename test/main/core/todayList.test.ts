import { expect, test } from 'vitest'
import { openFixture } from './coreFixture'

const SERVERLESS = 'aws/microcredential-serverless'

test('Today turns at midnight without anything being written', async () => {
  const { call, clock } = openFixture({ day: '2026-10-09' })
  await call('credentials.add', { achievementId: SERVERLESS, attempt: { on: '2026-01-10', outcome: 'pass' } })
  const reasons = async () =>
    (await call('today.get', {})).items.map(({ reason, state }) => `${reason} ${state}`)
  expect(await reasons()).toEqual(['windowOpens held'])
  clock.moveTo('2026-10-10', '00:00')
  expect(await reasons()).toEqual(['windowOpen window'])
  clock.moveTo('2027-01-11', '00:00')
  expect(await reasons()).toEqual(['lapsed lapsed'])
  // A clock set back, as by --today, shows that day as it was.
  clock.moveTo('2026-10-09')
  expect(await reasons()).toEqual(['windowOpens held'])
})

test('lists are capped, and what is left out is counted', async () => {
  const { call, store } = openFixture({ day: '2026-11-23' })
  const [you] = store.candidates()
  store.change('seeded', (write) => {
    for (let i = 0; i < 600; i++) {
      const id = `c${i}`
      const own = { name: `Own ${i}`, issuer: 'Guild', code: null, validity: null }
      write.put('credential', {
        id,
        candidateId: you!.id,
        achievementId: `own/${id}`,
        own,
        number: null,
        notes: '',
        tags: [],
        letLapse: null,
        sample: false,
      })
      const day = String((i % 28) + 1).padStart(2, '0')
      const expiresOn = `${2026 + (i % 3)}-12-${day}` as never
      write.put('award', {
        id: `a${i}`,
        credentialId: id,
        issuedOn: '2025-01-01' as never,
        expiresOn,
        statedBy: 'issuer',
        revokedOn: null,
        number: null,
        verificationUrl: null,
        externalId: null,
        notes: '',
      })
    }
  })
  const reply = await call('today.get', {})
  const { items, more } = reply
  expect(items.length + more.now + more.soon + more.later).toBe(600)
  expect(items.length).toBeLessThanOrEqual(250)
  expect(JSON.stringify(reply).length).toBeLessThan(256 * 1024)
})

test('where the last day with room for two tries is gone, it is not named', async () => {
  const { call } = openFixture({ day: '2026-12-20' })
  const attempt = { on: '2026-01-10', outcome: 'pass' as const }
  const { id } = await call('credentials.add', { achievementId: SERVERLESS, attempt })
  const appointment = { at: '2027-01-05T08:00:00Z', zone: 'Europe/Zurich' }
  await call('appointments.book', { credentialId: id, appointment })
  expect((await call('today.get', {})).items[0]?.dates).toEqual({
    expiresOn: '2027-01-10',
    secondOn: '2027-01-30',
  })
})

test('of many plans some stand under Later, before what lapsed; the rest is counted', async () => {
  const { call } = openFixture({ day: '2026-11-23' })
  for (let n = 0; n < 23; n++) {
    await call('credentials.add', { own: { name: `Plan ${n}`, issuer: 'Example Guild' } })
  }
  const lapsed = { achievementId: 'aws/microcredential-serverless' }
  await call('credentials.add', { ...lapsed, attempt: { on: '2025-01-10', outcome: 'pass' } })
  const { items, more } = await call('today.get', {})
  expect(items.map(({ reason }) => reason)).toEqual([...Array<string>(20).fill('planned'), 'lapsed'])
  expect(more).toEqual({ now: 0, soon: 0, later: 3 })
})
