import { type FaqEntry, faqHeadSchema } from '@shared/domain/faq/faqEntry'
import { frontMatter } from './frontMatter'
import { markdownBlocks } from './markdownBlocks'

/** What is wrong with a file: its path, where in it as `sources.0.url`, and why. */
export interface FaqProblem {
  readonly path: string
  readonly at: string
  readonly reason: string
}

export type CheckedEntry =
  | { readonly ok: true; readonly entry: FaqEntry }
  | { readonly ok: false; readonly problems: readonly FaqProblem[] }

/** The longest file that is read, in characters. */
const MAX_CHARS = 64 * 1024

/** Reads one entry's file whole, or says everything that is wrong with it. `path` is only named. Never throws. */
export function readEntry(path: string, text: string): CheckedEntry {
  const refused = (...problems: Omit<FaqProblem, 'path'>[]): CheckedEntry => ({
    ok: false,
    problems: problems.map((problem) => ({ path, ...problem })),
  })
  if (text.length > MAX_CHARS)
    return refused({ at: 'the file', reason: 'it is longer than 64 kB, which no answer needs' })
  const parted = frontMatter(text)
  if (!parted.ok) return refused({ at: 'the head', reason: parted.reason })
  const head = faqHeadSchema.safeParse(parted.head)
  if (!head.success) {
    return refused(
      ...head.error.issues.map((issue) => ({
        at: issue.path.join('.') || 'the head',
        reason: issue.message,
      })),
    )
  }
  const { blocks, problems } = markdownBlocks(parted.body)
  if (problems.length > 0) return refused(...problems.map((reason) => ({ at: 'the text', reason })))
  const program = head.data.id.slice(0, head.data.id.indexOf('/'))
  return { ok: true, entry: { ...head.data, program, body: blocks } }
}
