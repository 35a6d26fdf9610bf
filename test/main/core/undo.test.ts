import { expect, test } from 'vitest'
import { openFixture, type Fixture } from './coreFixture'

const SERVERLESS = 'aws/microcredential-serverless'

/** Everything that a person could see, but for the history itself. */
async function everything({ call }: Fixture) {
  const { undo: _, redo: __, ...app } = await call('app.get', {})
  const list = await call('credentials.list', {})
  return {
    app,
    today: await call('today.get', {}),
    timeline: await call('timeline.get', {}),
    list,
    details: await Promise.all(list.rows.map(({ id }) => call('credentials.get', { id }))),
    benefits: await call('benefits.list', {}),
    catalog: await call('catalog.list', {}),
    trash: await call('trash.list', {}),
  }
}

/** A file with a little of everything in it. */
async function furnished() {
  const fixture = openFixture()
  const { call } = fixture
  const you = (await call('app.get', {})).candidates[0]?.id ?? ''
  const mate = await call('candidates.add', {
    candidate: { name: 'Mate', kind: 'teamMate', zone: 'Asia/Tokyo', notes: 'in Tokyo' },
  })
  const credential = await call('credentials.add', {
    achievementId: SERVERLESS,
    attempt: { on: '2026-01-10', outcome: 'pass' },
  })
  const theirs = await call('credentials.add', {
    candidateId: mate.id,
    achievementId: SERVERLESS,
    attempt: { on: '2026-01-10', outcome: 'pass' },
  })
  await call('attempts.record', { credentialId: theirs.id, attempt: { on: '2026-11-20', outcome: 'fail' } })
  await call('credentials.add', {
    candidateId: mate.id,
    achievementId: 'aws/sap',
    attempt: { on: '2026-06-01', outcome: 'pass' },
  })
  await call('credentials.add', { achievementId: 'aws/saa', attempt: { on: '2025-06-01', outcome: 'pass' } })
  const attempt = await call('attempts.record', {
    credentialId: credential.id,
    attempt: { on: '2026-11-10', outcome: 'fail' },
  })
  const award = await call('awards.record', {
    credentialId: credential.id,
    award: { issuedOn: '2026-01-12', expiresOn: '2027-01-12' },
  })
  const appointment = await call('appointments.book', {
    credentialId: credential.id,
    appointment: { at: '2026-12-10T08:00:00Z', zone: 'Europe/Zurich' },
  })
  const benefit = await call('benefits.add', {
    benefit: {
      kind: 'discountVoucher',
      name: 'Half off',
      expiresOn: '2026-12-01',
      credentialId: credential.id,
    },
  })
  return { fixture, you, mate, credential, attempt, award, appointment, benefit }
}
type Furnished = Awaited<ReturnType<typeof furnished>>
type Mutation = readonly [name: string, run: (made: Furnished) => Promise<unknown>]

const attemptDraft = { on: '2026-11-22', outcome: 'pending' as const }
const awardDraft = { issuedOn: '2026-01-11', expiresOn: null }
const moved = { at: '2026-12-11T08:00:00Z', zone: 'Asia/Tokyo' }

const MUTATIONS: readonly Mutation[] = [
  [
    'credentials.add',
    ({ fixture: { call } }) => call('credentials.add', { achievementId: 'aws/clf', award: awardDraft }),
  ],
  [
    'credentials.add own',
    ({ fixture: { call } }) =>
      call('credentials.add', { own: { name: 'Origami', issuer: 'Guild' }, attempt: attemptDraft }),
  ],
  [
    'credentials.annotate',
    ({ fixture: { call }, credential }) =>
      call('credentials.annotate', { ...credential, number: '1', notes: 'n', tags: ['t'] }),
  ],
  [
    'credentials.letLapse',
    ({ fixture: { call }, credential }) => call('credentials.letLapse', { ...credential, reason: 'why not' }),
  ],
  ['credentials.remove', ({ fixture: { call }, credential }) => call('credentials.remove', credential)],
  [
    'attempts.record',
    ({ fixture: { call }, credential }) =>
      call('attempts.record', { credentialId: credential.id, attempt: attemptDraft }),
  ],
  [
    'attempts.change',
    ({ fixture: { call }, attempt }) => call('attempts.change', { ...attempt, attempt: attemptDraft }),
  ],
  ['attempts.remove', ({ fixture: { call }, attempt }) => call('attempts.remove', attempt)],
  [
    'awards.record',
    ({ fixture: { call }, credential }) =>
      call('awards.record', { credentialId: credential.id, award: awardDraft }),
  ],
  ['awards.change', ({ fixture: { call }, award }) => call('awards.change', { ...award, award: awardDraft })],
  ['awards.remove', ({ fixture: { call }, award }) => call('awards.remove', award)],
  [
    'appointments.book',
    ({ fixture: { call }, credential }) =>
      call('appointments.book', { credentialId: credential.id, appointment: moved }),
  ],
  [
    'appointments.change',
    ({ fixture: { call }, appointment }) =>
      call('appointments.change', { ...appointment, appointment: moved }),
  ],
  ['appointments.cancel', ({ fixture: { call }, appointment }) => call('appointments.cancel', appointment)],
  ['appointments.remove', ({ fixture: { call }, appointment }) => call('appointments.remove', appointment)],
  [
    'benefits.add',
    ({ fixture: { call } }) =>
      call('benefits.add', { benefit: { kind: 'other', name: 'A free coffee', expiresOn: '2026-11-30' } }),
  ],
  [
    'benefits.change',
    ({ fixture: { call }, benefit }) =>
      call('benefits.change', { ...benefit, benefit: { kind: 'other', name: 'Used', usedOn: '2026-11-20' } }),
  ],
  ['benefits.remove', ({ fixture: { call }, benefit }) => call('benefits.remove', benefit)],
  [
    'candidates.add',
    ({ fixture: { call } }) =>
      call('candidates.add', { candidate: { name: 'Third', kind: 'teamMate', zone: 'UTC' } }),
  ],
  [
    'candidates.change',
    ({ fixture: { call }, mate }) =>
      call('candidates.change', {
        ...mate,
        candidate: { name: 'Renamed', kind: 'teamMate', zone: 'Pacific/Kiritimati' },
      }),
  ],
  ['candidates.remove', ({ fixture: { call }, mate }) => call('candidates.remove', mate)],
  [
    'candidates.remove, the chosen one',
    ({ fixture: { call }, you }) => call('candidates.remove', { id: you }),
  ],
  [
    'candidates.merge',
    ({ fixture: { call }, you, mate }) => call('candidates.merge', { from: mate.id, into: you }),
  ],
  [
    'candidates.merge, the other way',
    ({ fixture: { call }, you, mate }) => call('candidates.merge', { from: you, into: mate.id }),
  ],
  ['sample.load', ({ fixture: { call } }) => call('sample.load', {})],
]

test.each(MUTATIONS)('undoing %s restores every view, and redoing it brings it back', async (_name, run) => {
  const made = await furnished()
  const { fixture } = made
  for (const candidate of [made.you, null]) {
    await fixture.call('candidates.choose', { id: candidate })
    const before = await everything(fixture)
    const { undo: topBefore } = await fixture.call('app.get', {})
    await run(made)
    const after = await everything(fixture)
    expect(after).not.toEqual(before)
    await fixture.call('history.undo', {})
    expect(await everything(fixture)).toEqual(before)
    expect((await fixture.call('app.get', {})).undo).toBe(topBefore)
    await fixture.call('history.redo', {})
    expect(await everything(fixture)).toEqual(after)
    await fixture.call('history.undo', {})
  }
  expect(fixture.faults).toEqual([])
})

test('clearing the sample takes all of it, and nothing else, in one step', async () => {
  const made = await furnished()
  const { call } = made.fixture
  const before = await everything(made.fixture)
  await call('sample.load', {})
  expect((await call('app.get', {})).sample).toBe(true)
  await call('sample.clear', {})
  const { trash: _, ...cleared } = await everything(made.fixture)
  const { trash: __, ...kept } = before
  expect(cleared).toEqual(kept)
})

test('once the sample is gone, it is a first start again', async () => {
  const { call } = openFixture()
  await call('sample.load', {})
  expect(await call('app.get', {})).toMatchObject({ firstStart: false, sample: true })
  await call('sample.clear', {})
  expect(await call('app.get', {})).toMatchObject({ firstStart: true, sample: false })
})
