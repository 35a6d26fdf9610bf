import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInPacks } from '../../src/main/core/builtInPacks'
import { checkPack } from '@shared/domain/policy/checkPack'

const SOURCE = { url: 'https://example.org/rules', title: 'Rules', checkedOn: '2026-11-01' }
const VALIDITY = {
  kind: 'fixed',
  length: { n: 2, unit: 'years' },
  source: 'rules',
  says: 'Valid for 2 years.',
}

const CREDITS = { total: 10, unit: 'units', cycle: { n: 3, unit: 'years' }, source: 'rules', says: 'Ten.' }

interface DraftAchievement {
  [field: string]: unknown
  exams?: unknown[]
  override?: unknown
}
interface Draft {
  [field: string]: unknown
  sources: Record<string, unknown>
  policies: { usual: Record<string, unknown> }
  achievements: [DraftAchievement, DraftAchievement]
}

function pack(change: (draft: Draft) => void = () => {}): unknown {
  const draft: Draft = {
    id: 'acme',
    name: 'Acme',
    version: '1.0.0',
    checkedOn: '2026-11-01',
    issuer: { name: 'Acme', url: 'https://example.org/' },
    sources: { rules: SOURCE },
    policies: { usual: { validity: VALIDITY } },
    achievements: [achievement('acme/one'), achievement('acme/two')],
  }
  change(draft)
  return draft
}

function achievement(id: string) {
  return {
    id,
    name: id,
    shortName: id,
    kind: 'certification',
    group: 'Acme',
    policy: 'usual',
    source: 'rules',
  }
}

const renews = (...achievements: string[]) => ({
  renews: [{ achievements, source: 'rules', says: 'Renews.' }],
})

test('our own packs and a small one of a person pass', () => {
  expect(builtInPacks.map(({ id }) => id)).toContain('aws')
  expect(checkPack(pack())).toMatchObject({ ok: true })
})

test.each([
  [
    'an unknown policy',
    (d) => (d.achievements[1]['policy'] = 'none'),
    'achievements[1].policy',
    /no policy named none/,
  ],
  [
    'a policy named like a built-in',
    (d) => (d.achievements[0]['policy'] = 'toString'),
    'achievements[0].policy',
    /no policy/,
  ],
  [
    'an unknown source of an achievement',
    (d) => (d.achievements[0]['source'] = 'x'),
    'achievements[0].source',
    /no source named x/,
  ],
  [
    'an unknown source of a rule',
    (d) => (d.policies.usual['validity'] = { ...VALIDITY, source: 'x' }),
    'policies.usual.validity.source',
    /no source/,
  ],
  [
    'an unknown source of an exam',
    (d) => (d.achievements[0].exams = [{ code: 'A', source: 'x' }]),
    'achievements[0].exams[0].source',
    /no source/,
  ],
  [
    'an unknown achievement renewed',
    (d) => (d.achievements[0].override = renews('acme/three')),
    'achievements[0].override.renews[0].achievements[0]',
    /no achievement acme\/three/,
  ],
  [
    'a pass that renews itself',
    (d) => (d.achievements[0].override = renews('acme/two', 'acme/one')),
    'achievements[0].override.renews[0].achievements[1]',
    /renews itself/,
  ],
  [
    'a shared rule by which one renews itself',
    (d) => Object.assign(d.policies.usual, renews('acme/one')),
    'policies.usual.renews[0].achievements[0]',
    /renews itself/,
  ],
  ['the same id twice', (d) => (d.achievements[1]['id'] = 'acme/one'), 'achievements[1].id', /given twice/],
  ['an id kept for a person', (d) => (d.achievements[1]['id'] = 'own/x'), 'achievements[1].id', /own\//],
  [
    'an exam that ends before it begins',
    (d) =>
      (d.achievements[0].exams = [
        { code: 'A', source: 'rules', firstDay: '2026-02-01', lastDay: '2026-01-31' },
      ]),
    'achievements[0].exams[0].lastDay',
    /before the first day/,
  ],
  [
    'the same exam twice',
    (d) =>
      (d.achievements[0].exams = [
        { code: 'A', source: 'rules' },
        { code: 'A', source: 'rules' },
      ]),
    'achievements[0].exams[1].code',
    /given twice/,
  ],
  ['a day that is none', (d) => (d['checkedOn'] = '2026-02-30'), 'checkedOn', /real day/],
  [
    'a link without https',
    (d) => (d.sources['rules'] = { ...SOURCE, url: 'http://example.org' }),
    'sources.rules.url',
    /https/,
  ],
  [
    'two that are made of each other',
    (d) => {
      d.achievements[0].override = {
        composite: { atLeast: 1, of: ['acme/two'], source: 'rules', says: 'Made.' },
      }
      d.achievements[1].override = {
        composite: { atLeast: 1, of: ['acme/one'], source: 'rules', says: 'Made.' },
      }
    },
    'achievements[0]',
    /made of acme\/two is made of acme\/one/,
  ],
  [
    'parts that ask for more than the total',
    (d) =>
      (d.policies.usual['credits'] = {
        ...CREDITS,
        buckets: [
          { id: 'A', min: 8 },
          { id: 'B', min: 3 },
        ],
      }),
    'policies.usual.credits.total',
    /ask for 11/,
  ],
  [
    'a part within an unknown one',
    (d) => (d.policies.usual['credits'] = { ...CREDITS, buckets: [{ id: 'A', within: 'C' }] }),
    'policies.usual.credits.buckets[0].within',
    /no part named C/,
  ],
  [
    'a negative wait',
    (d) =>
      (d.policies.usual['retakeWait'] = {
        afterFail: [{ n: -1, unit: 'days' }],
        source: 'rules',
        says: 'Waits.',
      }),
    'policies.usual.retakeWait.afterFail[0].n',
    />=0/,
  ],
  ['a rule it does not know', (d) => (d.policies.usual['luck'] = {}), 'policies.usual', /luck/],
  [
    'a rule without words',
    (d) => (d.policies.usual['validity'] = { ...VALIDITY, says: '' }),
    'policies.usual.validity.says',
    /./,
  ],
] as const satisfies readonly (readonly [string, (draft: Draft) => unknown, string, RegExp])[])(
  'a pack with %s is refused, with the path',
  (_, change, path, reason) => {
    const result = checkPack(pack(change))
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.problems).toContainEqual({ path, reason: expect.stringMatching(reason) })
  },
)

test('a circle of renewals is allowed', () => {
  const circle = pack((d) => {
    d.achievements[0].override = renews('acme/two')
    d.achievements[1].override = renews('acme/one')
  })
  expect(checkPack(circle)).toMatchObject({ ok: true })
})

test('every fault is told, not just the first', () => {
  const result = checkPack(pack((d) => d.achievements.forEach((one) => (one['source'] = 'x'))))
  expect(result).toMatchObject({
    ok: false,
    problems: [{ path: 'achievements[0].source' }, { path: 'achievements[1].source' }],
  })
})

test('anything at all is refused without throwing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(checkPack(json).ok).toBe(false)
    }),
  )
})
