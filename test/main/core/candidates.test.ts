import { expect, test } from 'vitest'
import { openFixture } from './coreFixture'

const SERVERLESS = 'aws/microcredential-serverless'

/** You and a mate who turns out to be you, both with something of the same. */
async function twoOfOne() {
  const fixture = openFixture()
  const { call } = fixture
  const into = (await call('app.get', {})).candidates[0]?.id ?? ''
  const { id: from } = await call('candidates.add', {
    candidate: {
      name: 'Me, at work',
      kind: 'teamMate',
      zone: 'Asia/Tokyo',
      awsLoginId: 'aws1a2b3c4d',
      notes: 'badge 7',
    },
  })
  const pass = { on: '2026-01-10', outcome: 'pass' as const }
  const mine = await call('credentials.add', {
    achievementId: SERVERLESS,
    attempt: pass,
    award: { issuedOn: '2026-01-10', expiresOn: '2027-01-10' },
  })
  await call('credentials.annotate', { ...mine, number: null, notes: 'mine', tags: ['a', 'b'] })
  const theirs = await call('credentials.add', {
    candidateId: from,
    achievementId: SERVERLESS,
    attempt: { ...pass, notes: 'the same sitting' },
    award: { issuedOn: '2026-01-10', expiresOn: '2027-01-10' },
  })
  await call('attempts.record', { credentialId: theirs.id, attempt: { on: '2026-11-01', outcome: 'fail' } })
  await call('credentials.annotate', { ...theirs, number: 'N-9', notes: 'theirs', tags: ['b', 'c'] })
  await call('appointments.book', {
    credentialId: theirs.id,
    appointment: { at: '2026-12-10T08:00:00Z', zone: 'Asia/Tokyo' },
  })
  const only = await call('credentials.add', { candidateId: from, achievementId: 'aws/saa', attempt: pass })
  await call('benefits.add', { benefit: { kind: 'other', name: 'Half off', credentialId: theirs.id } })
  return { fixture, into, from, mine, theirs, only }
}

test('merging joins two candidates with nothing lost and nothing doubled', async () => {
  const { fixture, into, from, mine, only } = await twoOfOne()
  const { call } = fixture
  expect(await call('candidates.merge', { from, into })).toEqual({
    credentialsMoved: 1,
    credentialsJoined: 1,
  })

  const app = await call('app.get', {})
  expect(app.candidates).toMatchObject([
    { id: into, name: 'You', credentials: 2, awsLoginId: 'AWS1A2B3C4D', notes: 'badge 7' },
  ])
  const joined = await call('credentials.get', mine)
  expect(joined).toMatchObject({ number: 'N-9', notes: 'mine\n\ntheirs' })
  expect(joined.row.tags).toEqual(['a', 'b', 'c'])
  expect(joined.attempts.map(({ on, outcome }) => [on, outcome])).toEqual([
    ['2026-11-01', 'fail'],
    ['2026-01-10', 'pass'],
  ])
  expect(joined.awards).toHaveLength(1)
  expect(joined.appointments).toMatchObject([{ status: 'booked' }])
  expect(joined.benefits).toMatchObject([{ name: 'Half off' }])
  expect((await call('credentials.get', only)).row.candidateId).toBe(into)
  expect((await call('trash.list', {})).entries).toMatchObject([{ kind: 'candidate', id: from }])
})

test('one undo brings both back as they were', async () => {
  const { fixture, into, from, theirs } = await twoOfOne()
  const { call } = fixture
  await call('candidates.merge', { from, into })
  await call('history.undo', {})
  expect(
    (await call('app.get', {})).candidates.map(({ credentials }) => credentials).toSorted((a, b) => a - b),
  ).toEqual([1, 2])
  expect((await call('credentials.get', theirs)).attempts).toHaveLength(2)
})

test('what each renews is followed after merging', async () => {
  const { call } = openFixture()
  const into = (await call('app.get', {})).candidates[0]?.id ?? ''
  const { id: from } = await call('candidates.add', {
    candidate: { name: 'Me', kind: 'teamMate', zone: 'UTC' },
  })
  const saa = await call('credentials.add', {
    achievementId: 'aws/saa',
    attempt: { on: '2024-06-01', outcome: 'pass' },
  })
  await call('credentials.add', {
    candidateId: from,
    achievementId: 'aws/sap',
    attempt: { on: '2026-06-01', outcome: 'pass' },
  })
  expect((await call('credentials.get', saa)).standing.expiresOn).toBe('2027-06-01')
  await call('candidates.merge', { from, into })
  expect((await call('credentials.get', saa)).standing.expiresOn).toBe('2029-06-01')
  expect((await call('credentials.list', { text: 'SAA-C03' })).rows[0]?.next?.on).toBe('2029-06-01')
})

test('nobody is merged with themselves, and somebody always stays', async () => {
  const { call, refused } = openFixture()
  const id = (await call('app.get', {})).candidateId
  expect((await refused('candidates.merge', { from: id, into: id })).code).toBe('invalidInput')
  expect((await refused('candidates.remove', { id })).code).toBe('conflict')
})

test('each candidate has credentials of their own, and the chosen one is shown', async () => {
  const { call } = openFixture()
  const you = (await call('app.get', {})).candidateId
  const { id } = await call('candidates.add', {
    candidate: { name: 'Ada', kind: 'dependant', guardian: 'You', zone: 'Asia/Tokyo' },
  })
  await call('credentials.add', { achievementId: SERVERLESS })
  await call('candidates.choose', { id })
  expect((await call('credentials.list', {})).total).toBe(0)
  expect(await call('app.get', {})).toMatchObject({ candidateId: id, zone: 'Asia/Tokyo' })
  await call('credentials.add', { achievementId: SERVERLESS })
  await call('candidates.choose', { id: null })
  const { rows } = await call('credentials.list', {})
  expect(rows.map(({ candidateName }) => candidateName)).toEqual(['Ada', 'You'])
  await call('candidates.choose', { id })
  await call('candidates.remove', { id })
  expect((await call('app.get', {})).candidateId).toBe(you)
})

test('what a merge would do is told exactly, and nothing is done', async () => {
  const { fixture, into, from, mine, only } = await twoOfOne()
  const { call, refused } = fixture
  const before = await call('history.list', {})
  expect(await call('candidates.mergePreview', { from, into })).toEqual({
    moves: [{ credentialId: only.id, name: 'AWS Solutions Architect - Associate' }],
    joins: [{ credentialId: mine.id, name: 'AWS Serverless', attempts: 1, awards: 0, appointments: 1 }],
    benefits: ['Half off'],
  })
  expect(await call('history.list', {})).toEqual(before)
  expect((await refused('candidates.mergePreview', { from, into: from })).code).toBe('invalidInput')
})

/** Two who track the same, each with an attempt and an award of the same days. */
async function bothWith(
  ours: { attempt?: object; award?: object },
  theirs: { attempt?: object; award?: object },
) {
  const fixture = openFixture()
  const { call } = fixture
  const into = (await call('app.get', {})).candidates[0]?.id ?? ''
  const { id: from } = await call('candidates.add', {
    candidate: { name: 'Me', kind: 'teamMate', zone: 'UTC' },
  })
  const add = (candidateId: string, { attempt, award }: typeof ours) =>
    call('credentials.add', {
      candidateId,
      achievementId: SERVERLESS,
      attempt: { on: '2026-01-10', outcome: 'pass', ...attempt },
      award: { issuedOn: '2026-01-10', expiresOn: '2027-01-10', ...award },
    })
  const mine = await add(into, ours)
  const other = await add(from, theirs)
  const before = [await call('credentials.get', mine), await call('credentials.get', other)]
  await call('candidates.merge', { from, into })
  const joined = await call('credentials.get', mine)
  await call('history.undo', {})
  expect([await call('credentials.get', mine), await call('credentials.get', other)]).toEqual(before)
  return joined
}

const COST = { amount: 150, currency: 'USD' }
const LINK = 'https://www.credly.com/badges/1'

test('what one recorded of the same pass and award and the other did not is filled in, and undo is exact', async () => {
  const joined = await bothWith(
    { attempt: { notes: 'in the rain', language: 'German' }, award: { notes: 'framed' } },
    {
      attempt: { cost: COST, score: 820, delivery: 'online', purchase: 'V-1', notes: 'at home' },
      award: { number: 'N-9', verificationUrl: LINK, notes: 'filed' },
    },
  )
  expect(joined.attempts).toMatchObject([
    {
      language: 'German',
      cost: COST,
      score: 820,
      delivery: 'online',
      purchase: 'V-1',
      notes: 'in the rain\n\nat home',
    },
  ])
  expect(joined.awards).toMatchObject([{ number: 'N-9', verificationUrl: LINK, notes: 'framed\n\nfiled' }])
})

test.each([
  ['cost', { attempt: { cost: COST } }, { attempt: { cost: { ...COST, amount: 75 } } }, [2, 1]],
  ['score', { attempt: { score: 700 } }, { attempt: { score: 820 } }, [2, 1]],
  ['number', { award: { number: 'N-1' } }, { award: { number: 'N-9' } }, [1, 2]],
  ['who says so', { award: { statedBy: 'holder' } }, { award: { number: 'N-9' } }, [1, 2]],
  ['nothing', { attempt: { score: 700 } }, { attempt: { score: 700 } }, [1, 1]],
])('what contradicts is kept twice: %s', async (_name, ours, theirs, counts) => {
  const { attempts, awards } = await bothWith(ours, theirs)
  expect([attempts.length, awards.length]).toEqual(counts)
})
