import { expect, test } from 'vitest'
import { openFixture, tempDir } from './coreFixture'
import { api, type MethodName } from '@shared/contract/api'

const SERVERLESS = 'aws/microcredential-serverless'
const pass = { on: '2026-01-10', outcome: 'pass' as const }

test('a failed renewal close to expiry says at once that the next chance comes too late', async () => {
  const { call } = openFixture({ day: '2027-02-10' })
  const { id } = await call('credentials.add', {
    achievementId: SERVERLESS,
    attempt: { on: '2026-02-20', outcome: 'pass' },
  })
  await call('attempts.record', { credentialId: id, attempt: { on: '2027-02-06', outcome: 'fail' } })
  const detail = await call('credentials.get', { id })
  expect(detail.nextChanceTooLate).toEqual({ allowedOn: '2027-03-03', expiresOn: '2027-02-20' })
  expect(detail.attempts.map(({ led }) => led)).toEqual([
    { kind: 'waitUntil', on: '2027-03-03' },
    { kind: 'validUntil', on: '2027-02-20' },
  ])
  expect(detail.standing.explanations.map(({ of }) => of)).toContain('retake.allowedOn')
  expect(detail.timeline.waits).toEqual([{ from: '2027-02-06', to: '2027-03-03' }])
})

test('a booked exam that leaves no room for a second try is explained day by day', async () => {
  const appointment = { at: '2027-01-05T08:00:00Z', zone: 'Europe/Zurich' }
  const late = openFixture({ day: '2026-12-20' })
  const { id } = await late.call('credentials.add', { achievementId: SERVERLESS, attempt: pass })
  expect((await late.call('credentials.get', { id })).secondTry).toBeNull()
  await late.call('appointments.book', { credentialId: id, appointment })
  const { secondTry } = await late.call('credentials.get', { id })
  expect(secondTry).toMatchObject({ of: 'retake.allowedOn', rule: 'retakeWait', source: expect.any(String) })
  expect(secondTry?.counted).toEqual([
    expect.objectContaining({ label: 'wouldFail', from: '2027-01-05', result: '2027-01-30' }),
  ])
  // Earlier, a day was left on which there was room for two.
  const early = openFixture({ day: '2026-11-23' })
  const same = await early.call('credentials.add', { achievementId: SERVERLESS, attempt: pass })
  await early.call('appointments.book', { credentialId: same.id, appointment })
  expect((await early.call('credentials.get', same)).secondTry?.counted[1]).toMatchObject({
    label: 'expires',
    from: '2027-01-10',
    sign: '-',
    result: '2026-12-16',
  })
})

test('the same achievement is tracked once by each candidate', async () => {
  const { call, refused } = openFixture()
  const { id } = await call('credentials.add', { achievementId: SERVERLESS })
  const error = await refused('credentials.add', { achievementId: SERVERLESS })
  expect(error).toMatchObject({ code: 'conflict', details: [{ path: 'achievementId', message: id }] })
  expect(error.message).toContain('AWS Serverless')
  await call('credentials.add', { own: { name: 'Origami', issuer: 'Guild' } })
  expect((await refused('credentials.add', { own: { name: 'origami', issuer: 'GUILD' } })).code).toBe(
    'conflict',
  )
})

test.each([
  ['an unknown achievement', { achievementId: 'aws/no-such' }, 'unknownAchievement', 'achievementId'],
  ['both kinds at once', { achievementId: SERVERLESS, own: { name: 'a', issuer: 'b' } }, 'invalidInput', ''],
  [
    'an attempt that lies ahead',
    { achievementId: SERVERLESS, attempt: { on: '2026-11-24', outcome: 'pass' } },
    'invalidInput',
    'attempt.on',
  ],
  [
    'an award that expires before it was issued',
    { achievementId: SERVERLESS, award: { issuedOn: '2026-01-10', expiresOn: '2026-01-09' } },
    'invalidInput',
    'award.expiresOn',
  ],
  [
    'a moment on another day',
    { achievementId: SERVERLESS, attempt: { on: '2026-11-20', at: '2026-11-19T10:00:00Z', outcome: 'fail' } },
    'invalidInput',
    'attempt.at',
  ],
])('refuses %s, and keeps nothing of it', async (_name, input, code, path) => {
  const { call, refused } = openFixture()
  const error = await refused('credentials.add', input)
  expect(error).toMatchObject({ code, details: [{ path }] })
  expect((await call('credentials.list', {})).total).toBe(0)
})

test('an attempt that lies ahead is to be booked instead, by the candidate’s own day', async () => {
  const { call, refused } = openFixture({ day: '2026-11-23' })
  const zone = 'Pacific/Kiritimati'
  const { id: candidateId } = await call('candidates.add', {
    candidate: { name: 'East', kind: 'teamMate', zone },
  })
  const { id } = await call('credentials.add', { candidateId, achievementId: SERVERLESS })
  // 09:00 in Zürich is 22:00 of the same day there; an hour after 11:00 it is the 24th.
  const attempt = { on: '2026-11-24', outcome: 'fail' }
  expect((await refused('attempts.record', { credentialId: id, attempt })).message).toContain(
    'book it as an appointment',
  )
})

test('recording an attempt on the day of a booking ends the booking', async () => {
  const { call } = openFixture()
  const { id } = await call('credentials.add', { achievementId: SERVERLESS })
  const appointment = { at: '2026-11-22T23:30:00Z', zone: 'Europe/Zurich' }
  await call('appointments.book', { credentialId: id, appointment })
  await call('attempts.record', { credentialId: id, attempt: { on: '2026-11-23', outcome: 'pass' } })
  expect((await call('credentials.get', { id })).appointments).toMatchObject([
    { on: '2026-11-23', status: 'sat' },
  ])
  await call('history.undo', {})
  expect((await call('credentials.get', { id })).appointments).toMatchObject([{ status: 'booked' }])
})

test('only another moment counts as a move', async () => {
  const { call } = openFixture()
  const { id } = await call('credentials.add', { achievementId: 'aws/saa' })
  const appointment = { at: '2026-12-10T08:00:00Z', zone: 'Europe/Zurich' }
  const booked = await call('appointments.book', { credentialId: id, appointment })
  await call('appointments.change', { ...booked, appointment: { ...appointment, place: 'Zürich' } })
  await call('appointments.change', {
    ...booked,
    appointment: { ...appointment, at: '2026-12-11T08:00:00Z' },
  })
  expect((await call('credentials.get', { id })).appointments).toMatchObject([
    { moves: 1, movesLeft: 1, place: null, changeUntil: '2026-12-10T08:00:00.000Z' },
  ])
})

test('passing one renews another, and taking that back takes it back', async () => {
  const { call } = openFixture()
  const saa = await call('credentials.add', {
    achievementId: 'aws/saa',
    attempt: { on: '2024-06-01', outcome: 'pass' },
  })
  const sap = await call('credentials.add', { achievementId: 'aws/sap' })
  const next = async () => (await call('credentials.list', { text: 'saa-c03' })).rows[0]?.next?.on
  expect(await next()).toBe('2027-06-01')
  await call('attempts.record', { credentialId: sap.id, attempt: { on: '2026-06-01', outcome: 'pass' } })
  expect(await next()).toBe('2029-06-01')
  await call('credentials.remove', sap)
  expect(await next()).toBe('2027-06-01')
  await call('trash.restore', { kind: 'credential', ...sap })
  expect(await next()).toBe('2029-06-01')
  expect((await call('credentials.get', saa)).timeline.periods.at(-1)).toMatchObject({
    origin: 'renewedBy',
    by: 'aws/sap',
  })
})

test('the timeline groups by what the catalogue calls a group, and by candidate', async () => {
  const { call } = openFixture()
  await call('sample.load', {})
  const view = await call('timeline.get', {})
  expect([...new Set(view.rows.map(({ group }) => group))]).toEqual([
    'AWS Certification',
    'AWS microcredentials',
    'HashiCorp Certification',
    'ISC2 Certifications',
    'Linux Foundation Certification',
    'Microsoft Certified',
  ])
  expect(view.extent?.from).toBe('2021-03-20')
  const page = await call('timeline.get', { groupBy: 'candidate', offset: 3, limit: 2 })
  expect(page).toMatchObject({ total: 11, rows: [{ group: 'You' }, { group: 'You' }] })
})

test('search finds by the names on screen, whatever case or accent', async () => {
  const { call } = openFixture()
  await call('credentials.add', { achievementId: 'aws/saa' })
  await call('credentials.add', { own: { name: 'Übersetzerin', issuer: 'Kammer Zürich' } })
  const found = async (text: string) =>
    (await call('search.find', { text })).credentials.map(({ name }) => name)
  expect(await found('saa-c03')).toEqual(['AWS Solutions Architect - Associate'])
  expect(await found('zurich uber')).toEqual(['Übersetzerin'])
  expect(await found('')).toEqual([])
  expect((await call('search.find', { text: 'saa' })).achievements[0]).toMatchObject({
    id: 'aws/saa',
    trackedAs: expect.any(String),
  })
})

test('links lead only to known sites, and to what is kept', async () => {
  const { call, refused, opened } = openFixture()
  const { id } = await call('credentials.add', { own: { name: 'Origami', issuer: 'Guild' } })
  const verificationUrl = 'https://guild.example/verify/7'
  expect((await refused('links.open', { url: verificationUrl })).code).toBe('notAllowed')
  await call('awards.record', { credentialId: id, award: { issuedOn: '2026-01-10', verificationUrl } })
  await call('links.open', { url: verificationUrl })
  await call('links.open', { url: 'https://www.credly.com/badges/1' })
  await call('links.open', { url: 'https://skillbuilder.aws/x' })
  const bad = [
    'http://aws.amazon.com/',
    'https://aws.amazon.com.evil.example/',
    'https://me@aws.amazon.com/',
    'https://aws.amazon.com:444/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '',
    'https://evilaws/',
  ]
  for (const url of bad) expect((await refused('links.open', { url })).code).toBe('notAllowed')
  expect(opened).toHaveLength(3)
})

test('a file that can only be read answers every question and refuses every change', async () => {
  const dir = tempDir()
  const first = openFixture({ dir, day: '2026-10-01' })
  const { id } = await first.call('credentials.add', { achievementId: SERVERLESS, attempt: pass })
  first.close()
  const { call, core, notices } = openFixture({ dir, mode: 'read', day: '2026-10-12' })
  // The day has turned since it was written; the answer is today's all the same.
  expect((await call('today.get', {})).items).toMatchObject([{ reason: 'windowOpen', state: 'window' }])
  expect((await call('credentials.list', {})).rows[0]?.state).toBe('window')
  expect((await call('credentials.get', { id })).row.state).toBe('window')
  await call('app.get', {})
  const valid: Partial<Record<MethodName, unknown>> = {
    'candidates.choose': { id: null },
    'settings.change': { leadDays: 3 },
    'credentials.add': { achievementId: 'aws/saa' },
    'history.undo': {},
    'sample.load': {},
    'credentials.remove': { id },
  }
  for (const [method, input] of Object.entries(valid)) {
    expect(await core.dispatch(method, input)).toMatchObject({
      ok: false,
      error: { code: 'databaseReadOnly' },
    })
  }
  expect(notices).toEqual([])
  expect(Object.keys(api)).toContain('credentials.add')
})

test('a fault of ours is written down and shown as a number', async () => {
  const { core, store, faults } = openFixture()
  store.close()
  const reply = await core.dispatch('credentials.list', {})
  expect(reply.ok).toBe(false)
  expect(await core.dispatch(null as never, {})).toMatchObject({
    ok: false,
    error: { code: 'unknownMethod' },
  })
  expect(JSON.stringify(reply)).not.toContain('database connection')
  expect(faults.length).toBeGreaterThan(0)
})

test('what was removed cannot come back beside what took its place', async () => {
  const { call, refused } = openFixture()
  const first = await call('credentials.add', { achievementId: SERVERLESS })
  await call('credentials.remove', first)
  const second = await call('credentials.add', { achievementId: SERVERLESS })
  const error = await refused('trash.restore', { kind: 'credential', ...first })
  expect(error.code).toBe('conflict')
  expect((await call('credentials.list', {})).rows.map(({ id }) => id)).toEqual([second.id])
})
