import { expect, test } from 'vitest'
import type { CredentialRow } from '@shared/contract/views/credentials'
import { plainDate } from '@shared/domain/plainDate'
import { asItComes, listEntries, type Arrangement } from '@renderer/features/credentials/listEntries'

const row = (id: string, part: Partial<CredentialRow> = {}): CredentialRow => ({
  id,
  candidateId: 'ada',
  candidateName: 'Ada',
  name: id,
  fullName: id,
  code: null,
  group: 'Guild',
  issuer: 'Guild',
  state: 'held',
  next: null,
  section: 'held',
  tags: [],
  sample: false,
  ...part,
})
const expires = (on: string): Pick<CredentialRow, 'next'> => ({
  next: { verb: 'expires', on: plainDate(on) },
})
const told = (rows: readonly CredentialRow[], part: Partial<Arrangement> = {}): string[] =>
  listEntries(rows, { ...asItComes, ...part }).map((entry) =>
    entry.kind === 'heading' ? `# ${entry.text}` : entry.row.id,
  )

test('sections come by how much they need a person, whatever the order of the rows', () => {
  const rows = [
    row('gone', { section: 'lapsed' }),
    row('plan', { section: 'planned' }),
    row('kept'),
    row('now', { section: 'needsYou' }),
  ]
  expect(told(rows)).toEqual([
    '# Needs you',
    'now',
    '# Held',
    'kept',
    '# Planned',
    'plan',
    '# Lapsed',
    'gone',
  ])
})

test('within a group the nearest date leads; a date behind is no next one', () => {
  const rows = [
    row('since', { next: { verb: 'since', on: plainDate('2020-01-01') } }),
    row('late', expires('2028-01-01')),
    row('soon', expires('2027-01-01')),
  ]
  expect(told(rows)).toEqual(['# Held', 'soon', 'late', 'since'])
})

test('by name, grouped by issuer, only some states', () => {
  const rows = [
    row('Zig', { issuer: 'B' }),
    row('apt', { issuer: 'B', state: 'nearing' }),
    row('Bee', { issuer: 'a' }),
    row('left out', { issuer: 'C', state: 'lapsed' }),
  ]
  const shown = told(rows, { groupBy: 'issuer', sortBy: 'name', states: ['held', 'nearing'] })
  expect(shown).toEqual(['# a', 'Bee', '# B', 'apt', 'Zig'])
})

test('nothing to show has no headings', () => {
  expect(told([row('a')], { states: ['lapsed'] })).toEqual([])
})
