import { existsSync, readFileSync, globSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCatalog } from '@shared/domain/catalog'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { builtInFaq } from '../../../src/main/faq/builtInFaq'
import { checkReferences } from '../../../src/main/faq/checkReferences'
import { builtInGuides } from '../../../src/main/guides/builtInGuides'
import { copiedRuns } from './copiedRuns'

const root = resolve(import.meta.dirname, '../../..')
const { entries, programs } = builtInFaq()

/** The issuer's page as it was captured, where somebody has it: it is not part of the project. */
const source = [process.env['CREDENCE_FAQ_SOURCE'], resolve(root, '../shared/facts/aws-faq.txt')].find(
  (path) => path !== undefined && existsSync(path),
)

describe('the content', () => {
  test('has the eight sections of the issuer in order, each with entries, and more than forty questions', () => {
    expect(programs[0]?.id).toBe('aws')
    expect(programs[0]?.sections).toEqual([
      'Top questions',
      'About AWS Certification',
      'Prepare for your exam',
      'Schedule your exam',
      'Exam scoring and content',
      'Benefits and certification validation',
      'Certification for AWS Partners',
      'Microcredential',
    ])
    for (const { id, sections } of programs) {
      for (const section of sections) {
        expect(
          entries.some((entry) => entry.program === id && entry.section === section),
          section,
        ).toBe(true)
      }
    }
    expect(entries.filter(({ program }) => program === 'aws').length).toBeGreaterThanOrEqual(40)
    for (const program of ['microsoft', 'linux-foundation']) {
      expect(entries.filter((entry) => entry.program === program)).toHaveLength(10)
    }
  })

  test('names nothing that is not there: entries, guides, rules of the packs, and entries that the packs name', () => {
    expect(checkReferences(builtInFaq(), builtInGuides(), createCatalog(builtInPacks))).toEqual([])
  })

  test('numbers the entries of a section without gaps', () => {
    for (const { id, sections } of programs) {
      for (const section of sections) {
        const orders = entries
          .filter((entry) => entry.program === id && entry.section === section)
          .map(({ order }) => order)
        expect(orders, section).toEqual(orders.map((_, index) => index + 1))
      }
    }
  })

  test('every guide opens from somewhere, and all seven contexts have one', () => {
    expect(new Set(builtInGuides().flatMap(({ opensFrom }) => opensFrom)).size).toBe(7)
  })

  test.skipIf(source === undefined)('copies no sentence of the issuer', () => {
    const theirs = readFileSync(source!, 'utf8')
    const files = ['resources/faq/*/*.md', 'resources/faq/*/*.json', 'resources/guides/*.json'].flatMap(
      (glob) => globSync(resolve(root, glob)),
    )
    expect(files.length).toBeGreaterThan(70)
    const copied = files.flatMap((file) =>
      copiedRuns(readFileSync(file, 'utf8'), theirs).map((run) => `${file}: ${run}`),
    )
    expect(copied).toEqual([])
  })
})

test('a copied sentence is seen, whatever its case and punctuation', () => {
  const theirs = 'One two, three four five six seven eight nine.'
  expect(copiedRuns('zero ONE two three four "five" six seven eight', theirs)).toEqual([
    'one two three four five six seven eight',
  ])
  expect(copiedRuns('two three four five six seven eight', theirs)).toEqual([])
})
