import { expect, test } from 'vitest'
import { join } from 'node:path'
import { fileWith, runWithoutData } from './runCommand'

const AWS = join(import.meta.dirname, '../../../../resources/catalog/aws.json')
const SOURCE = { url: 'https://example.org/rules', title: 'Rules', checkedOn: '2026-11-01' }
const pack = (more: object = {}) => ({
  id: 'acme',
  name: 'Acme',
  version: '1.0.0',
  checkedOn: '2026-11-01',
  issuer: { name: 'Acme', url: 'https://example.org/' },
  sources: { rules: SOURCE },
  policies: { usual: {} },
  achievements: [
    {
      id: 'acme/one',
      name: 'One',
      shortName: 'One',
      kind: 'certification',
      group: 'Acme',
      policy: 'usual',
      source: 'rules',
    },
  ],
  ...more,
})

test('a good pack is said to be good', async () => {
  const { code, out, err } = await runWithoutData('pack', 'check', AWS)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/good: aws, AWS Certification \d+\.\d+\.\d+, \d+ achievements, checked on 2026-/)
})

test.each<[string, object, string, RegExp]>([
  ['an unknown rule', { policies: { usual: { luck: {} } } }, 'policies.usual', /luck/],
  [
    'a negative wait',
    {
      policies: {
        usual: { retakeWait: { afterFail: [{ n: -14, unit: 'days' }], source: 'rules', says: 'Waits.' } },
      },
    },
    'policies.usual.retakeWait.afterFail[0].n',
    />=0/,
  ],
  [
    'a validity of which the end cannot be written',
    {
      policies: {
        usual: {
          validity: {
            kind: 'fixed',
            length: { n: 9000, unit: 'years' },
            source: 'rules',
            says: 'It is valid for 9,000 years.',
          },
        },
      },
    },
    'policies.usual.validity.length.n',
    /at most 50 years, here 50/,
  ],
  [
    'a wait of which the end cannot be written',
    {
      policies: {
        usual: {
          retakeWait: { afterFail: [{ n: 100_000, unit: 'months' }], source: 'rules', says: 'Waits.' },
        },
      },
    },
    'policies.usual.retakeWait.afterFail[0].n',
    /at most 50 years, here 600/,
  ],
  [
    'such a grace',
    {
      policies: {
        usual: {
          grace: { length: { n: 601, unit: 'months' }, allows: ['sit'], source: 'rules', says: 'Grace.' },
        },
      },
    },
    'policies.usual.grace.length.n',
    /at most 50 years/,
  ],
  ['what is missing', { name: undefined }, 'name', /it is missing/],
  ['a date outside the years taken', { checkedOn: '2200-01-01' }, 'checkedOn', /1970 and 2199/],
  [
    'two rules that contradict',
    {
      policies: {
        usual: {
          validity: { kind: 'never', source: 'rules', says: 'Never expires.' },
          grace: { length: { n: 30, unit: 'days' }, allows: ['sit'], source: 'rules', says: 'Grace.' },
        },
      },
    },
    'policies.usual.validity',
    /never expires/,
  ],
])('%s is explained with its path', async (_, more, path, reason) => {
  const file = fileWith(pack(more), 'pack.json')
  const { code, out, err } = await runWithoutData('pack', 'check', file)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(file)
  expect(err).toContain(path)
  expect(err).toMatch(reason)
  const json = await runWithoutData('pack', 'check', file, '--json')
  expect(json.code).toBe(2)
  expect(JSON.parse(json.out)).toMatchObject({
    file,
    ok: false,
    problems: [{ path, reason: expect.stringMatching(reason) }],
  })
})

test('several files are checked, and one bad one fails', async () => {
  const { code, out, err } = await runWithoutData(
    'pack',
    'check',
    fileWith(pack(), 'good.json'),
    fileWith({}, 'bad.json'),
  )
  expect(code).toBe(2)
  expect(out).toContain('good: acme')
  expect(err).toContain('bad.json')
})

test.each([
  [['pack'], /check FILE/],
  [['pack', 'check'], /check FILE/],
  [['pack', 'look', AWS], /check FILE/],
  [['pack', 'check', '/nowhere.json'], /no such file/],
])('%j is refused', async (argv, message) => {
  const { code, err } = await runWithoutData(...argv)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})
