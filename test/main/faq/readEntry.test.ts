import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faqLibrary } from '../../../src/main/faq/faqLibrary'
import { markdownBlocks } from '../../../src/main/faq/markdownBlocks'
import { readEntry } from '../../../src/main/faq/readEntry'

const HEAD = {
  id: 'acme/one',
  section: 'All',
  order: '1',
  question: 'What?',
  short: 'That.',
  sources: '[{ url: https://example.org/, title: Rules, checkedOn: 2026-01-02 }]',
  confidence: 'official',
}

function file(change: Readonly<Record<string, string | undefined>> = {}, body = 'More of it.'): string {
  const lines = Object.entries({ ...HEAD, ...change }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return ['---', ...lines, '---', '', body].join('\n')
}

test('an entry is read with its text as blocks', () => {
  const body =
    'A **bold** word, `code`, [a page](https://example.org/x) and [another](faq:acme/two).\n\n1. one\n2. two'
  expect(readEntry('faq/acme/one.md', file({}, body))).toEqual({
    ok: true,
    entry: {
      id: 'acme/one',
      program: 'acme',
      section: 'All',
      order: 1,
      question: 'What?',
      asked: [],
      short: 'That.',
      rules: [],
      links: [],
      sources: [{ url: 'https://example.org/', title: 'Rules', checkedOn: '2026-01-02' }],
      confidence: 'official',
      body: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'A ' },
            { kind: 'strong', text: 'bold' },
            { kind: 'text', text: ' word, ' },
            { kind: 'code', text: 'code' },
            { kind: 'text', text: ', ' },
            { kind: 'link', text: 'a page', url: 'https://example.org/x' },
            { kind: 'text', text: ' and ' },
            { kind: 'entry', text: 'another', id: 'acme/two' },
            { kind: 'text', text: '.' },
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]],
        },
      ],
    },
  })
})

describe('a broken file is refused with its path, the place and the reason', () => {
  test.each([
    ['no head', 'just text', 'the head', /three dashes/],
    ['an empty file', '', 'the head', /three dashes/],
    ['a head without an end', '---\nid: acme/one\n', 'the head', /to end it/],
    ['a head that is no YAML', '---\nid: [acme\n---\n', 'the head', /./],
    ['a head that is a list', '---\n- one\n---\n', 'the head', /./],
    ['anchors that grow', '---\na: &a [x, x]\nb: [*a, *a]\n---\n', 'the head', /./],
    ['no source', file({ sources: '[]' }), 'sources', /needs a source/],
    ['no source at all', file({ sources: undefined }), 'sources', /./],
    [
      'a source without https',
      file({ sources: '[{ url: http://example.org/, title: x, checkedOn: 2026-01-02 }]' }),
      'sources.0.url',
      /https/,
    ],
    [
      'a source without its day',
      file({ sources: '[{ url: https://example.org/, title: x }]' }),
      'sources.0.checkedOn',
      /./,
    ],
    [
      'a day that is none',
      file({ sources: '[{ url: https://example.org/, title: x, checkedOn: 2026-02-30 }]' }),
      'sources.0.checkedOn',
      /day/,
    ],
    ['no question', file({ question: '""' }), 'question', /./],
    ['an unknown field', file({ colour: 'red' }), 'the head', /colour/],
    ['a rule that is none', file({ rules: '[everything]' }), 'rules.0', /rule is named/],
    [
      'a place to go without https',
      file({ links: '[{ text: x, url: javascript:alert(1) }]' }),
      'links.0.url',
      /https/,
    ],
    ['a link without https in the text', file({}, '[x](http://example.org)'), 'the text', /neither to https/],
    ['a script behind a link', file({}, '[x](javascript:alert(1))'), 'the text', /neither to https/],
    ['data behind a link', file({}, '[x](data:text/html,x)'), 'the text', /neither to https/],
    ['a file that is far too long', file({}, 'x'.repeat(70_000)), 'the file', /longer/],
  ])('%s', (_name, text, at, reason) => {
    const read = readEntry('faq/acme/one.md', text)
    expect(read).toMatchObject({ ok: false })
    if (!read.ok) {
      expect(read.problems).toContainEqual({
        path: 'faq/acme/one.md',
        at,
        reason: expect.stringMatching(reason),
      })
    }
  })

  test('anything at all is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readEntry('x', text)
        readEntry('x', `---\n${text}\n---\n${text}`)
        markdownBlocks(text)
      }),
    )
  })
})

test('script and other HTML stay text', () => {
  const { blocks, problems } = markdownBlocks(
    '<script>alert(1)</script>\n\nA <b onclick="x()">word</b> ![picture](http://x)',
  )
  expect(problems).toEqual([])
  expect(blocks).toEqual([
    { kind: 'paragraph', inlines: [{ kind: 'text', text: '<script>alert(1)</script>' }] },
    {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: 'A <b onclick="x()">word</b> picture' }],
    },
  ])
})

test('a library is refused as a whole where files do not fit together', () => {
  const program = { id: 'acme', name: 'Acme', subtitle: 'Acme', sections: ['All'], notice: '' }
  const programs = { 'faq/acme/program.json': program }
  const one = { 'faq/acme/one.md': file() }
  expect(faqLibrary({ entries: one, programs })).toMatchObject({ ok: true })
  const reasons = (entries: Record<string, string>, all: Record<string, unknown> = programs): string[] => {
    const read = faqLibrary({ entries, programs: all })
    return read.ok ? [] : read.problems.map(({ path, reason }) => `${path}: ${reason}`)
  }
  expect(reasons({ 'faq/acme/other.md': file() })).toEqual([
    'faq/acme/other.md: the file of acme/one is named otherwise',
  ])
  expect(reasons({ 'faq/acme/one.md': file({ section: 'None' }) })).toEqual([
    'faq/acme/one.md: Acme has no section "None"',
  ])
  expect(reasons(one, {})).toEqual(['faq/acme/one.md: there is no program acme'])
  expect(reasons({ ...one, 'x/acme/one.md': file() })).toEqual(['x/acme/one.md: acme/one is given twice'])
  expect(reasons(one, { 'faq/acme/program.json': { ...program, sections: [] } })[0]).toMatch(
    /^faq\/acme\/program\.json: /,
  )
})
