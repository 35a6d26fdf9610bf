import type { FaqBlock } from '@shared/domain/faq/faqBlock'
import { oldestCheck } from '@shared/domain/faq/freshness'
import { commonFlags } from '../commonOptions'
import type { CliContext } from './cliContext'
import { CliError } from './cliError'
import { parseFlags } from './parseFlags'

const flags = { ...commonFlags, json: { type: 'boolean' } } as const
const MOST = 10

/** `credence faq WORDS…`: the answers that fit best, at most ten. Needs no data and no connection. */
export async function faqCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values, positionals } = parseFlags(args, flags, true)
  const text = positionals.join(' ')
  if (text.trim() === '') throw new CliError('faq needs WORDS to look for, as in: credence faq retake wait')
  const { library, index } = await context.faq()
  const { hits, repaired, suggestions } = index.search(text, { limit: MOST })
  const answers = hits.flatMap(({ id }) => {
    const entry = library.entry(id)
    if (!entry) return []
    const { program, section, question, short, body, sources, doubts } = entry
    const answer = [short, ...body.map(blockText), ...(doubts === undefined ? [] : [`In doubt: ${doubts}`])]
    return [
      {
        id,
        program,
        section,
        question,
        answer: answer.join('\n\n'),
        sources,
        checkedOn: oldestCheck(sources),
      },
    ]
  })
  for (const { from, to } of repaired) context.err(`Read "${from}" as "${to}".`)
  if (answers.length === 0) {
    context.err('Nothing was found. People often ask:')
    for (const { id, question } of suggestions) context.err(`  ${question} (${id})`)
  }
  if (values.json) context.out(JSON.stringify(answers, null, 2))
  else if (answers.length > 0) context.out(answers.map(inWords).join('\n\n'))
  return 0
}

function inWords(answer: {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly sources: readonly { readonly url: string; readonly checkedOn: string }[]
}): string {
  const lines = answer.answer.split('\n').map((line) => (line === '' ? '' : `  ${line}`))
  const read = answer.sources.map(({ url, checkedOn }) => `  ${url} (checked on ${checkedOn})`)
  return [`${answer.question}  [${answer.id}]`, ...lines, ...read].join('\n')
}

function blockText(block: FaqBlock): string {
  if (block.kind === 'code') return block.text
  const lines = (block.kind === 'paragraph' ? [block.inlines] : block.items).map((inlines) =>
    inlines.map(({ text }) => text).join(''),
  )
  if (block.kind === 'paragraph') return lines.join('')
  return lines.map((line, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line}`).join('\n')
}
