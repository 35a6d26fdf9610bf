import { expect, test } from 'vitest'
import { runWithoutData } from './runCommand'

interface Answer {
  readonly id: string
  readonly answer: string
}

test('--json answers an array, best first, at most ten, with these members', async () => {
  const { code, out, err } = await runWithoutData('faq', 'microcredential', 'wait', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const answers = JSON.parse(out) as Answer[]
  expect(answers.length).toBeLessThanOrEqual(10)
  expect(Object.keys(answers[0]!)).toEqual([
    'id',
    'program',
    'section',
    'question',
    'answer',
    'sources',
    'checkedOn',
  ])
  expect(answers[0]).toMatchObject({
    id: 'aws/microcredential-retake',
    program: 'aws',
    section: 'Microcredential',
    answer: expect.stringMatching(/^25 days/),
    checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  const many = JSON.parse((await runWithoutData('faq', 'exam', '--json')).out) as Answer[]
  expect(many).toHaveLength(10)
})

test('in words, with what was read otherwise', async () => {
  const { code, out, err } = await runWithoutData('faq', 'vocher')
  expect(code).toBe(0)
  expect(out).toMatch(/^What discount do I get for passing, and until when\? {2}\[aws\/benefits-voucher\]/)
  expect(err).toContain('Read "vocher" as "voucher".')
})

test('nothing found is an empty array, with suggestions beside it', async () => {
  const { code, out, err } = await runWithoutData('faq', 'xylophone', '--json')
  expect({ code, out }).toEqual({ code: 0, out: '[]\n' })
  expect(err).toContain('People often ask:')
})

test.each([
  ['no words', []],
  ['empty words', ['', ' ']],
  ['a flag that it does not have', ['wait', '--loud']],
])('%s: bad input', async (_name, args) => {
  const { code, out, err } = await runWithoutData('faq', ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^credence: ./)
})

test.each(['"', "'; --x'", 'AND (', '🎓', 'a'.repeat(10_000), '<script>'])(
  'anything may be asked: %s',
  async (word) => {
    const { code, out } = await runWithoutData('faq', '--json', '--', word)
    expect(code).toBe(0)
    expect(Array.isArray(JSON.parse(out))).toBe(true)
  },
)
