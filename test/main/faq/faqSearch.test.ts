import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInFaq, builtInFaqIndex } from '../../../src/main/faq/builtInFaq'
import { createFaqIndex } from '../../../src/main/faq/faqIndex'

const index = builtInFaqIndex()

/** What people type, and the entry that has to be among the first three. */
const QUERIES: readonly (readonly [text: string, id: string])[] = [
  ['how long do i have to wait after failing', 'aws/exam-retake'],
  ['resit', 'aws/exam-retake'],
  ['retake', 'aws/exam-retake'],
  ['recertify', 'aws/certification-keep'],
  ['merg acounts', 'aws/accounts-merge'],
  ['classroom training', 'aws/training-offer'],
  ['microcrendential valididty', 'aws/microcredential-validity'],
  ['retake exam policy', 'aws/exam-retake'],
  ['can i take the test again if i fail', 'aws/exam-retake'],
  ['faild exam wait', 'aws/exam-retake'],
  ['retake microcredential', 'aws/microcredential-retake'],
  ['microcredntial retry wait', 'aws/microcredential-retake'],
  ['25 days', 'aws/microcredential-retake'],
  ['micro credential validity', 'aws/microcredential-validity'],
  ['renew microcredential', 'aws/microcredential-validity'],
  ['when does my microcredential expire', 'aws/microcredential-validity'],
  ['9 months', 'aws/microcredential-validity'],
  ['recertify', 'aws/certification-renewal'],
  ['recertfication without exam', 'aws/certification-maintain'],
  ['certification expiry date', 'aws/certification-validity'],
  ['how long is my certification valid', 'aws/certification-validity'],
  ['certificaton expired', 'aws/certification-expired'],
  ['grace period', 'aws/certification-expired'],
  ['pass mark', 'aws/exam-score'],
  ['passing score', 'aws/exam-score'],
  ['what percentage do i need', 'aws/exam-score'],
  ['720', 'aws/exam-score'],
  ['ESL', 'aws/exam-extra-time'],
  ['extra time non native english', 'aws/exam-extra-time'],
  ['acommodation', 'aws/exam-extra-time'],
  ['voucher', 'aws/benefits-voucher'],
  ['vocher 50% off', 'aws/benefits-voucher'],
  ['discount code next exam', 'aws/benefits-voucher'],
  ['reschedule', 'aws/exam-reschedule'],
  ['reshedule exam', 'aws/exam-reschedule'],
  ['cancel my exam refund', 'aws/exam-reschedule'],
  ['cancellation', 'aws/exam-reschedule'],
  ['missed my appointment', 'aws/exam-reschedule'],
  ['exam from home', 'aws/exam-online'],
  ['online procter', 'aws/exam-online'],
  ['pearson vue location', 'aws/exam-test-centre'],
  ['test center near me', 'aws/exam-test-centre'],
  ['passport', 'aws/exam-id'],
  ['which id to bring', 'aws/exam-id'],
  ['my son is 15', 'aws/exam-minimum-age'],
  ['teenager login id', 'aws/exam-minimum-age'],
  ['minimum age', 'aws/exam-minimum-age'],
  ['merge two accounts', 'aws/accounts-merge'],
  ['duplicate acount', 'aws/accounts-merge'],
  ['credly badge email', 'aws/microcredential-badge'],
  ['how do i accept my badge', 'aws/microcredential-badge'],
  ['unscored questions', 'aws/exam-unscored'],
  ['when will i get my results', 'aws/exam-results'],
  ['exam resluts', 'aws/exam-results'],
  ['new service on the exam', 'aws/exam-new-services'],
  ['generally availble 6 months', 'aws/exam-new-services'],
  ['lab crashed', 'aws/microcredential-trouble'],
  ['something went wrong', 'aws/microcredential-trouble'],
  ['is the microcredential free', 'aws/microcredential-price'],
  ['how much does it cost', 'aws/exam-price'],
  ['book exam', 'aws/exam-book'],
  ['prerequisites', 'aws/certification-prerequisites'],
  ['cloud quest', 'aws/certification-cloud-quest'],
  ['does professional renew associate', 'aws/certification-renews-others'],
  ['partner tier company domain', 'aws/partners-credit'],
  ['verify certificate number', 'aws/benefits-verify'],
  ['late for exam', 'aws/exam-late'],
  ['az-104 renewal', 'microsoft/renew-when'],
  ['cka free retake', 'linux-foundation/retake'],
]

describe('what people type', () => {
  test.each(QUERIES)('%s', (text, id) => {
    const first = index.search(text, { limit: 10 }).hits.slice(0, 3)
    expect(first.map((hit) => hit.id)).toContain(id)
  })

  test('a search finds something from the third letter on, at every key', () => {
    for (const text of ['microcredential', 'reschedule', 'voucher', 'recertify', 'guardian']) {
      for (let length = 3; length <= text.length; length++) {
        expect(index.search(text.slice(0, length)).hits.length, text.slice(0, length)).toBeGreaterThan(0)
      }
    }
  })

  test('a word wrongly written is named with what it was read as', () => {
    expect(index.search('vocher').repaired).toEqual([{ from: 'vocher', to: 'voucher' }])
    expect(index.search('voucher').repaired).toEqual([])
  })
})

describe('what is answered', () => {
  test('hits are marked as parts of the text, whole words, in order', () => {
    const [hit] = index.search('wait failing microcredential').hits
    expect(hit?.id).toBe('aws/microcredential-retake')
    const { text, marks } = hit!.question
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['wait', 'failing', 'microcredential'])
    expect(hit!.short.marks.map(([from, to]) => hit!.short.text.slice(from, to))).toEqual(['wait'])
  })

  test('where only the details were hit, the place is shown', () => {
    const [hit] = index.search('JST').hits
    expect(hit?.id).toBe('aws/exam-online')
    const { text, marks } = hit!.excerpt!
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['JST'])
    // Cut at one end at least, and saying so.
    expect(text).toMatch(/^… | …$/)
  })

  test('one program can be asked alone', () => {
    const { hits } = index.search('retake', { program: 'microsoft' })
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.every(({ program }) => program === 'microsoft')).toBe(true)
    expect(index.search('retake', { program: 'nobody' }).hits).toEqual([])
  })

  test('nothing found suggests what people ask most', () => {
    const found = index.search('xylophone', { program: 'aws' })
    expect(found).toMatchObject({ hits: [], unknown: ['xylophone'] })
    expect(found.suggestions.map(({ id }) => id)).toContain('aws/exam-retake')
  })

  test('the question counts more than a phrasing, and that more than the details', () => {
    const entry = builtInFaq().entries[0]!
    const plain = { ...entry, question: 'x', asked: [], short: 'y', body: [], doubts: undefined }
    const body = [{ kind: 'code', text: 'zebra' }] as const
    const entries = [
      { ...plain, id: 'aws/a', body },
      { ...plain, id: 'aws/b', asked: ['zebra'] },
      { ...plain, id: 'aws/c', question: 'zebra' },
    ]
    expect(
      createFaqIndex(entries)
        .search('zebra')
        .hits.map(({ id }) => id),
    ).toEqual(['aws/c', 'aws/b', 'aws/a'])
  })

  test('an empty FAQ answers too', () => {
    expect(createFaqIndex([]).search('anything')).toMatchObject({ hits: [], suggestions: [] })
  })
})

describe('anything may be typed', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   \n\t '],
    ['operators', 'AND OR NOT NEAR'],
    ['an operator alone', 'NOT'],
    ['a half expression', 'wait AND ('],
    ['quotes', '"wait" ""fail" \'\''],
    ['a column filter', 'question:wait {short body}: x'],
    ['stars and signs', '***^+-~`|&;,.<>/\\[]{}()'],
    ['SQL', `'; DROP TABLE entry; --`],
    ['script', '<script>alert(1)</script>'],
    ['emoji', '🎓🎉👩‍👩‍👧 exam 💯'],
    ['right-to-left text', 'كم مدة صلاحية الشهادة'],
    ['Hebrew with marks', 'כַּמָּה זְמַן'],
    ['Chinese', '考试 多少 钱'],
    ['direction marks', '\u202Eexam\u202C \u200F'],
    ['a lone surrogate', '\uD83D exam'],
    ['a null character', 'exam\0wait'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand characters in words', 'exam '.repeat(2_000)],
    ['ten thousand different words', Array.from({ length: 1_500 }, (_, i) => `w${i}x`).join(' ')],
    ['ten thousand emoji', '🎓'.repeat(5_000)],
  ])('%s', (_name, text) => {
    const { hits, suggestions } = index.search(text)
    expect(hits.length + suggestions.length).toBeGreaterThan(0)
  })

  test('whatever it is, it is answered and marked within the text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(
          'exam',
          ' ',
          'wait',
          '"',
          '*',
          '(',
          ')',
          '-',
          '^',
          ':',
          'AND',
          'OR',
          'NOT',
          "'",
          'é',
          '🎓',
        ),
        maxLength: 80,
      }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        for (const { question } of index.search(text, { limit: 5 }).hits) {
          for (const [from, to] of question.marks) {
            expect(0 <= from && from < to && to <= question.text.length).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
