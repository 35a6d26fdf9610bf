import { expect, test } from 'vitest'
import { IMPORT_TOO_LARGE } from '@shared/text/importLimits'
import { bringIn, ORIGAMI, pages, SERVERLESS, uuid, verdicts } from './badgeFixture'
import { openFixture } from './coreFixture'

test('shows what would become of each badge, and keeps nothing until it is confirmed', async () => {
  const { call } = openFixture()
  const revoked = { n: 3, name: 'Gone', issuer: 'Example Guild', issued: '2025-01-01', state: 'revoked' }
  const preview = await call('import.preview', pages(SERVERLESS, ORIGAMI, revoked))
  expect(preview.counts).toEqual({ new: 2, same: 0, differs: 0, skipped: 1 })
  expect(preview.lines).toMatchObject([
    {
      key: `credly:${uuid(1)}`,
      verdict: 'new',
      achievementId: 'aws/microcredential-serverless',
      achievementName: 'AWS Serverless',
    },
    { key: `credly:${uuid(2)}`, verdict: 'new', achievementId: null, expiresOn: null },
    { key: `credly:${uuid(3)}`, verdict: 'skipped', why: 'The issuer revoked it.' },
  ])
  expect((await call('credentials.list', {})).total).toBe(0)
  expect(await call('app.get', {})).toMatchObject({ undo: null, firstStart: true })
})

test('is one change, undone by one undo; a second import of the same file changes nothing', async () => {
  const fixture = openFixture()
  const { call } = fixture
  expect((await bringIn(fixture, SERVERLESS, ORIGAMI)).done).toEqual({ added: 2, changed: 0, credentials: 2 })
  expect((await call('app.get', {})).undo).toBe('brought in 2 badges')

  const again = await bringIn(fixture, SERVERLESS, ORIGAMI)
  expect(again.preview.counts).toEqual({ new: 0, same: 2, differs: 0, skipped: 0 })
  expect(again.done).toEqual({ added: 0, changed: 0, credentials: 0 })
  expect((await call('history.list', {})).entries).toHaveLength(1)

  await call('history.undo', {})
  expect((await call('credentials.list', {})).total).toBe(0)
})

test('the issuer says when it expires, and that it never does', async () => {
  const fixture = openFixture()
  const { call } = fixture
  await bringIn(fixture, { ...SERVERLESS, expires: '2027-01-31' }, ORIGAMI)
  const { rows } = await call('credentials.list', {})
  const states = rows.map(({ name, state, next }) => [name, state, next?.on])
  expect(states).toEqual([
    ['AWS Serverless', 'window', '2027-01-31'],
    ['Origami', 'permanent', '2025-05-01'],
  ])
})

test('joins what is tracked already: the pass that was recorded, and the credential of that name', async () => {
  const fixture = openFixture()
  const { call } = fixture
  const { id } = await call('credentials.add', {
    achievementId: 'aws/microcredential-serverless',
    attempt: { on: '2026-01-10', outcome: 'pass' },
  })
  const own = await call('credentials.add', { own: { name: 'ORIGAMI', issuer: 'Example guild' } })
  expect((await bringIn(fixture, SERVERLESS, ORIGAMI)).done).toEqual({ added: 2, changed: 0, credentials: 0 })
  expect((await call('credentials.list', {})).total).toBe(2)
  const detail = await call('credentials.get', { id })
  expect(detail.standing.periods).toMatchObject([{ from: '2026-01-10', to: '2027-01-10', origin: 'issuer' }])
  expect(detail.awards).toMatchObject([
    { fromCredly: true, verificationUrl: `https://www.credly.com/badges/${uuid(1)}` },
  ])
  expect((await call('credentials.get', { id: own.id })).awards).toHaveLength(1)
})

test('what was noted by hand for that day becomes the issuer’s word, and keeps what was noted beside it', async () => {
  const fixture = openFixture()
  const { call } = fixture
  const { id } = await call('credentials.add', {
    achievementId: 'aws/microcredential-serverless',
    award: {
      issuedOn: '2026-01-10',
      expiresOn: '2026-12-31',
      statedBy: 'holder',
      number: 'N-7',
      notes: 'framed',
    },
  })
  const { preview, done } = await bringIn(fixture, SERVERLESS)
  expect(verdicts(preview)).toEqual([
    ['differs', 'expires: 2027-01-10, not 2026-12-31; the issuer says it now; it gets its link at Credly.'],
  ])
  expect(done).toEqual({ added: 0, changed: 1, credentials: 0 })
  expect((await call('credentials.get', { id })).awards).toMatchObject([
    { expiresOn: '2027-01-10', statedBy: 'issuer', number: 'N-7', notes: 'framed', fromCredly: true },
  ])
})

test('an award that Credly changed is found by its identity, wherever it was noted', async () => {
  const fixture = openFixture()
  await bringIn(fixture, SERVERLESS)
  const { preview, done } = await bringIn(fixture, { ...SERVERLESS, expires: '2027-06-30' })
  expect(verdicts(preview)).toEqual([['differs', 'expires: 2027-06-30, not 2027-01-10.']])
  expect(done).toEqual({ added: 0, changed: 1, credentials: 0 })
  expect((await fixture.call('credentials.list', {})).total).toBe(1)
})

test('a renewal is another award of the same credential', async () => {
  const fixture = openFixture()
  await bringIn(fixture, SERVERLESS)
  const renewal = { ...SERVERLESS, n: 5, issued: '2026-11-02', expires: '2027-11-02' }
  expect((await bringIn(fixture, SERVERLESS, renewal)).done).toEqual({ added: 1, changed: 0, credentials: 0 })
  const { rows } = await fixture.call('credentials.list', {})
  expect((await fixture.call('credentials.get', { id: rows[0]?.id ?? '' })).awards).toHaveLength(2)
})

test('two badges of one name in one file become one credential', async () => {
  const fixture = openFixture()
  const { done } = await bringIn(fixture, ORIGAMI, { ...ORIGAMI, n: 4, issued: '2026-05-01' })
  expect(done).toEqual({ added: 2, changed: 0, credentials: 1 })
  expect((await fixture.call('credentials.list', {})).total).toBe(1)
})

test('keeps only the lines that were chosen', async () => {
  const { call } = openFixture()
  const { token } = await call('import.preview', pages(SERVERLESS, ORIGAMI))
  expect(await call('import.commit', { token, keys: [`credly:${uuid(2)}`] })).toEqual({
    added: 1,
    changed: 0,
    credentials: 1,
  })
  expect((await call('credentials.list', {})).rows.map(({ name }) => name)).toEqual(['Origami'])
})

test('a sample gives way to the real thing, and its removal takes nothing real', async () => {
  const fixture = openFixture()
  const { call } = fixture
  await call('sample.load', {})
  expect((await bringIn(fixture, SERVERLESS)).done).toEqual({ added: 1, changed: 0, credentials: 1 })
  await call('sample.clear', {})
  const { rows } = await call('credentials.list', {})
  expect(rows).toMatchObject([{ name: 'AWS Serverless', sample: false }])
})

test('a preview is good once, for a while, and only the last few are', async () => {
  const { call, refused, clock } = openFixture()
  const { token } = await call('import.preview', pages(ORIGAMI))
  await call('import.commit', { token })
  expect((await refused('import.commit', { token })).code).toBe('notFound')

  const old = await call('import.preview', pages(SERVERLESS))
  clock.moveTo('2026-11-23', '11:30')
  expect((await refused('import.commit', { token: old.token })).code).toBe('notFound')

  const first = await call('import.preview', pages(SERVERLESS))
  for (let i = 0; i < 5; i++) await call('import.preview', pages(SERVERLESS))
  expect((await refused('import.commit', { token: first.token })).code).toBe('notFound')
})

test('what is no list of badges is named, and keeps nothing', async () => {
  const { call } = openFixture()
  const preview = await call('import.preview', { files: [{ name: 'page.html', text: '<html></html>' }] })
  expect(preview).toMatchObject({ lines: [], files: [{ name: 'page.html', format: 'Web page', badges: 0 }] })
  expect(preview.files[0]?.note).not.toBeNull()
  expect(await call('import.commit', { token: preview.token })).toEqual({
    added: 0,
    changed: 0,
    credentials: 0,
  })
})

test.each([
  ['on the day that the file says', '2026-11-02', '2026-11-02'],
  ['on the day of the import where the file says none', undefined, '2026-11-23'],
  ['never before it was issued', '2025-12-31', '2026-01-10'],
  ['on the day of the import where the day said is none', '2026-02-30', '2026-11-23'],
])('what the issuer took back is revoked: %s', async (_name, revoked, on) => {
  const fixture = openFixture()
  const { call } = fixture
  await bringIn(fixture, SERVERLESS, ORIGAMI)
  const { rows } = await call('credentials.list', { text: 'serverless' })
  const id = rows[0]?.id ?? ''
  const before = await call('credentials.get', { id })
  const gone = { ...SERVERLESS, state: 'revoked', ...(revoked === undefined ? {} : { revoked }) }

  const { preview, done } = await bringIn(fixture, gone, ORIGAMI)
  expect(verdicts(preview)).toEqual([
    ['differs', `the issuer revoked it on ${on}.`],
    ['same', null],
  ])
  expect(done).toMatchObject({ added: 0, changed: 1 })
  const after = await call('credentials.get', { id })
  expect(after.standing.state).toBe('revoked')
  expect(after.awards).toMatchObject([{ revokedOn: on, expiresOn: '2027-01-10' }])

  fixture.clock.moveTo('2026-12-24')
  expect((await bringIn(fixture, gone, ORIGAMI)).done).toMatchObject({ added: 0, changed: 0 })
  await call('history.undo', {})
  fixture.clock.moveTo('2026-11-23')
  expect(await call('credentials.get', { id })).toEqual(before)
})

test.each([
  ['one of 21 MB', [21]],
  ['one of 65 MB', [65]],
  ['three that are each too large', [21, 22, 23]],
])('a file over the limit hears of that limit: %s', async (_, sizes) => {
  const { call } = openFixture()
  const files = sizes.map((size, n) => ({ name: `${n}.json`, text: ' '.repeat(size * 1024 * 1024) }))
  const preview = await call('import.preview', { files })
  expect(preview.lines).toEqual([])
  expect(preview.files.map(({ format, note }) => [format, note])).toEqual(
    sizes.map(() => ['Too large', IMPORT_TOO_LARGE]),
  )
})

test('the limit of a file is in bytes, as its folder shows them', async () => {
  const { call } = openFixture()
  const note = async (text: string) =>
    (await call('import.preview', { files: [{ name: 'badges.json', text }] })).files[0]?.note
  expect(await note('é'.repeat(11 * 1024 * 1024))).toBe(IMPORT_TOO_LARGE)
  expect(await note('é'.repeat(9 * 1024 * 1024))).not.toBe(IMPORT_TOO_LARGE)
})

test('files that are too large only together hear of the limit of all', async () => {
  const { refused } = openFixture()
  const files = [1, 2, 3, 4].map((n) => ({ name: `${n}.json`, text: ' '.repeat(17 * 1024 * 1024) }))
  const { code, message } = await refused('import.preview', { files })
  expect(code).toBe('fileTooLarge')
  expect(message).toMatch(/larger than 64 MB together/)
})
