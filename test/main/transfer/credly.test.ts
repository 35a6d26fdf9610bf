import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCatalog } from '@shared/domain/catalog'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { readCredly } from '../../../src/main/transfer/credly'

const fixture = (name: string) => ({
  name,
  text: readFileSync(resolve(import.meta.dirname, '../../fixtures/credly', name), 'utf8'),
})
/** The rows of a fixture, to be changed. */
const rowsOf = (name: string) => (JSON.parse(fixture(name).text) as { data: Record<string, unknown>[] }).data
const read = (text: string, name = 'badges.json') => readCredly([{ name, text }])

test('a profile: days, names, issuers, numbers and links of every badge', () => {
  const { files, badges, skipped } = readCredly([fixture('profile.json')])
  expect(files).toEqual([
    { name: 'profile.json', format: 'Credly badges', recognised: true, badges: 6, note: null },
  ])
  expect(skipped).toEqual([])
  expect(badges.map(({ name, issuedOn, expiresOn, number }) => [name, issuedOn, expiresOn, number])).toEqual([
    ['AWS Serverless Demonstrated', '2026-02-23', '2027-02-23', null],
    ['AWS Certified Solutions Architect – Associate', '2025-03-06', '2028-03-06', null],
    ['AWS Certified Cloud Practitioner', '2022-01-10', '2025-01-10', null],
    ['Professional Cloud Architect Certification', '2025-07-31', '2027-07-31', 'abcDEF0123456789'],
    ['Associate Data Practitioner Certification', '2025-08-01', '2028-08-01', 'GC-77-0042'],
    ['Diplôme d’Été: Sécurité ☁', '2024-02-29', null, null],
  ])
  expect(badges[0]).toMatchObject({
    file: 'profile.json',
    externalId: 'credly:c0ffee00-0000-4000-8000-000000000001',
    verificationUrl: 'https://www.credly.com/badges/c0ffee00-0000-4000-8000-000000000001',
    templateId: '7e4d0000-0000-4000-8000-000000000001',
    issuer: 'Amazon Web Services Training and Certification',
    coIssuers: [],
  })
  expect(badges[5]).toMatchObject({ issuer: 'Universität Beispiel', coIssuers: ['Stiftung Muster'] })
})

test('nothing of the earner is in the answer', () => {
  const text = JSON.stringify(readCredly([fixture('profile.json'), fixture('skipped.json')]))
  expect(text).not.toMatch(/Mira|Soláno|山田|mira-solano|images\.example/)
})

test('the catalogue recognises the badges of a profile', () => {
  const { matchBadge } = createCatalog(builtInPacks)
  const { badges } = readCredly([fixture('profile.json')])
  expect(badges.map(({ name, issuer }) => matchBadge(name, issuer)?.id)).toEqual([
    'aws/microcredential-serverless',
    'aws/saa',
    'aws/clf',
    'gcp/professional-cloud-architect',
    undefined,
    undefined,
  ])
})

test('what cannot be kept is skipped with its reason, and the rest is read', () => {
  const { files, badges, skipped } = readCredly([fixture('skipped.json')])
  expect(files).toMatchObject([{ badges: 12, note: null }])
  // What was taken back is read all the same: it matters to whoever holds it.
  expect(badges.map(({ name, revoked }) => [name, revoked])).toEqual([
    ['Revoked', { on: null }],
    ['Ends as it begins', null],
  ])
  expect(skipped.map(({ name, why }) => [name, why])).toEqual([
    ['Badge 1', 'It is not written as a badge.'],
    ['Not accepted yet', 'It is not accepted yet. Accept it on Credly, and bring the list in again.'],
    ['Of another state', 'Credly lists it as "rejected" and not as accepted.'],
    ['Without a day', 'It does not say on which day it was issued.'],
    ['A day that is none', 'The day on which it was issued is no date between 1970 and 2199.'],
    ['An end that is none', 'The day on which it expires is no date between 1970 and 2199.'],
    ['Ends before it begins', 'It expires (2025-02-01) before it was issued (2025-02-02).'],
    ['Badge 9', 'It has no name.'],
    ['Nobody signs it', 'It does not say who issued it.'],
    ['Without an id', 'It has no id by which it could be found again.'],
  ])
  expect(new Set(skipped.map(({ key }) => key)).size).toBe(skipped.length)
})

test('a list of several pages says which page is missing, until it is there', () => {
  const first = fixture('page-1.json')
  const second = fixture('page-2.json')
  expect(readCredly([first]).files[0]?.note).toBe(
    'Holds 3 of 5 badges. Of the list, page 2 is missing: open badges.json?page=2, save it, and bring in all pages together.',
  )
  expect(readCredly([second]).files[0]?.note).toMatch(/^Holds 3 of 5 badges\. Of the list, page 1 is missing/)
  const both = readCredly([first, second])
  expect(both.files.map(({ note }) => note)).toEqual([null, null])
  expect(both.badges.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4].map((n) => `AWS Knowledge: Topic ${n}`))
})

test('the pages of two people are counted apart', () => {
  const { files, badges } = readCredly([fixture('page-1.json'), fixture('profile.json')])
  expect(files.map(({ note }) => note?.slice(0, 21) ?? null)).toEqual(['Holds 3 of 5 badges. ', null])
  expect(badges).toHaveLength(9)
})

test('a badge in two files is kept once, as it was last changed', () => {
  const change = (updated: string, expires: string) => {
    const data = rowsOf('profile.json')
    return JSON.stringify({ data: [{ ...data[0], last_updated_at: updated, expires_at_date: expires }] })
  }
  const older = { name: 'older.json', text: change('2026-01-01T00:00:00Z', '2026-12-31') }
  const newer = { name: 'newer.json', text: change('2026-06-01T00:00:00Z', '2027-12-31') }
  for (const files of [
    [older, newer],
    [newer, older],
    [newer, newer],
  ]) {
    expect(readCredly(files).badges.map(({ expiresOn, file }) => [expiresOn, file])).toEqual([
      ['2027-12-31', 'newer.json'],
    ])
  }
})

test('days never come from the fields that carry a time zone', () => {
  const data = rowsOf('profile.json')
  const { issued_at_date: _, ...without } = data[0]!
  const { badges, skipped } = read(JSON.stringify({ data: [without] }))
  expect(badges).toEqual([])
  expect(skipped).toMatchObject([{ issuedOn: null, why: 'It does not say on which day it was issued.' }])
  const { expires_at_date: __, ...silent } = data[0]!
  expect(read(JSON.stringify({ data: [silent] })).badges[0]?.expiresOn).toBeUndefined()
})

test('missing and misspelt fields do not spoil a badge', () => {
  const least = {
    id: 'C0FFEE00-0000-4000-8000-0000000000FF',
    issued_at_date: '2026-01-01',
    expires_at_date: null,
    state: 7,
    evidence: 'none',
    issuer: { summary: 'issued by Beispiel AG', entities: [{ entity: {} }, 3] },
    badge_template: { name: '  Least  ' },
  }
  expect(read(JSON.stringify([least])).badges).toMatchObject([
    {
      externalId: 'credly:c0ffee00-0000-4000-8000-0000000000ff',
      name: 'Least',
      issuer: 'Beispiel AG',
      number: null,
    },
  ])
})

test.each([
  ['nothing', '', 'Empty', /empty.*nothing was kept/],
  ['white space and a mark', '\uFEFF \n', 'Empty', /empty/],
  ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'Web page', /private.*badges\.json/s],
  ['a picture', '\uFFFDPNG\r\n\u001A\n\u0000', 'PNG picture', /not read yet; nothing was kept/],
  ['a photograph', '\uFFFD\uFFFD\uFFFD\uFFFD\u0000\u0010JFIF\u0000', 'JPEG picture', /not read yet/],
  [
    'a badge drawn in SVG',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    'SVG picture',
    /not read yet/,
  ],
  ['an archive', 'PK\u0003\u0004\u0014\u0000', 'ZIP archive', /not read yet/],
  ['a PDF', '%PDF-1.7 …', 'PDF', /nothing was kept/],
  ['text in UTF-16', '{\u0000"\u0000d\u0000', 'Not text', /UTF-8/],
  ['a table', 'Name,Date\nA,2026-01-01', 'Not JSON', /not JSON/],
  ['a list cut off', '{"data":[{"id":"c0ffee', 'Broken JSON', /cut off/],
  [
    'Open Badges 2',
    '{"@context":"https://w3id.org/openbadges/v2","type":"Assertion"}',
    'Open Badges',
    /not read yet/,
  ],
  [
    'Open Badges 3',
    '{"@context":["x","https://purl.imsglobal.org/spec/ob/v3p0/context.json"],"type":["VerifiableCredential","OpenBadgeCredential"]}',
    'Open Badges',
    /not read yet/,
  ],
  ['a résumé', '{"basics":{"name":"A"},"certificates":[]}', 'JSON Resume', /not read yet/],
  ['a Credly profile', '{"data":{"first_name":"A"}}', 'Credly profile', /without its badges/],
  ['an answer of another kind', '{"data":[{"title":"A"}]}', 'Other JSON', /no list of Credly badges/],
  ['a number', '7', 'Other JSON', /no list/],
  ['null', 'null', 'Other JSON', /no list/],
  ['brackets without end', '['.repeat(200_000), 'Too deep', /nests deeper/],
  [
    'a context that is no text',
    '{"@context":{"toString":1},"type":[{"toString":2}]}',
    'Other JSON',
    /no list/,
  ],
])('%s is named, and nothing of it kept', (_, text, format, note) => {
  const { files, badges, skipped } = read(text, 'whatever.json')
  expect(files).toMatchObject([{ name: 'whatever.json', format, recognised: false, badges: 0 }])
  expect(files[0]?.note).toMatch(note)
  expect([...badges, ...skipped]).toEqual([])
})

test('a file over the limit is not parsed', () => {
  const { files } = read(`{"data":[]}${' '.repeat(20 * 1024 * 1024)}`)
  expect(files).toMatchObject([{ format: 'Too large', recognised: false }])
})

test('a list is known by its content: a mark before it, another name, no paging, no badges', () => {
  const { name, text } = fixture('profile.json')
  expect(read(`\uFEFF${text}`, 'photo.png').badges).toHaveLength(6)
  expect(read(JSON.stringify(rowsOf(name)), name).badges).toHaveLength(6)
  expect(read('{"data":[],"metadata":{"total_count":0}}').files).toMatchObject([
    { recognised: true, note: 'The list is empty: the profile shows no badges, or hides them.' },
  ])
})

test('one bad file leaves the others as they are', () => {
  const { files, badges } = readCredly([
    { name: 'a', text: '<html>' },
    fixture('profile.json'),
    { name: 'b', text: '' },
  ])
  expect(files.map(({ recognised }) => recognised)).toEqual([false, true, false])
  expect(badges).toHaveLength(6)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.jsonValue().map((json) => JSON.stringify({ data: [json] })),
)
const row = fc.record(
  {
    id: fc.oneof(fc.uuid(), fc.jsonValue()),
    state: fc.oneof(fc.constant('accepted'), fc.jsonValue()),
    issued_at_date: fc.oneof(fc.constant('2026-01-01'), fc.jsonValue()),
    expires_at_date: fc.oneof(fc.constant('2026-01-01'), fc.jsonValue()),
    issuer: fc.jsonValue(),
    badge_template: fc.oneof(fc.jsonValue(), fc.record({ name: fc.jsonValue(), issuer: fc.jsonValue() })),
    evidence: fc.jsonValue(),
    earner_path: fc.jsonValue(),
    last_updated_at: fc.jsonValue(),
  },
  { requiredKeys: ['issued_at_date'] },
)

test('no text makes it throw, and every row is either kept or skipped', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
      expect(readCredly(texts.map((text, n) => ({ name: `${n}`, text }))).files).toHaveLength(texts.length)
    }),
  )
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.jsonValue(), (data, metadata) => {
      const { files, badges, skipped } = read(JSON.stringify({ data, metadata }))
      expect(badges.length + skipped.length).toBeLessThanOrEqual(files[0]?.badges ?? 0)
      for (const { issuedOn, expiresOn } of badges) expect((expiresOn ?? issuedOn) >= issuedOn).toBe(true)
    }),
  )
})

/** Real files describe real people, so none lies here; where a folder of them is named, they are read in place. */
const samples = process.env['CREDENCE_SAMPLES'] ?? ''
const real = resolve(samples, 'credly/badges-44.json')

interface Expected {
  count: number
  first: [name: string, issuedOn: string]
  earned_sorted_first_last: [string, string]
  two_issuers: number
  with_expiry: number
  distinct_templates: number
}
const expected = (): Expected =>
  (
    JSON.parse(readFileSync(resolve(samples, 'EXPECTED.json'), 'utf8')) as {
      'credly/badges-44.json': Expected
    }
  )['credly/badges-44.json']

test.skipIf(!existsSync(real))('a real profile reads as an independent reader found it', () => {
  const want = expected()
  const { files, badges, skipped } = read(readFileSync(real, 'utf8'))
  expect(files).toMatchObject([{ badges: want.count, note: null }])
  expect(skipped).toEqual([])
  expect(badges).toHaveLength(want.count)
  expect([badges[0]?.name, badges[0]?.issuedOn]).toEqual(want.first)
  const days = badges.map(({ issuedOn }) => issuedOn).toSorted()
  expect([days[0], days.at(-1)]).toEqual(want.earned_sorted_first_last)
  expect(badges.filter(({ coIssuers }) => coIssuers.length > 0)).toHaveLength(want.two_issuers)
  expect(badges.filter(({ expiresOn }) => expiresOn)).toHaveLength(want.with_expiry)
  expect(new Set(badges.map(({ templateId }) => templateId)).size).toBe(want.distinct_templates)
})
