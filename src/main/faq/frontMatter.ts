import { parseDocument } from 'yaml'

/** A file parted into its head, as parsed YAML, and the Markdown below it; or why it cannot be. */
export type Parted =
  | { readonly ok: true; readonly head: unknown; readonly body: string }
  | { readonly ok: false; readonly reason: string }

/** Parts a file whose first line is `---`; the head ends at the next line of three dashes. */
export function frontMatter(text: string): Parted {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines[0]?.trimEnd() !== '---')
    return { ok: false, reason: 'it does not begin with a line of three dashes' }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end < 0) return { ok: false, reason: 'the head has no line of three dashes to end it' }
  const document = parseDocument(lines.slice(1, end).join('\n'), { schema: 'core', merge: false })
  const [error] = document.errors
  if (error) return { ok: false, reason: error.message.split('\n')[0] ?? 'the head is not YAML' }
  try {
    return {
      ok: true,
      head: document.toJS({ maxAliasCount: 0 }) as unknown,
      body: lines.slice(end + 1).join('\n'),
    }
  } catch (fault) {
    return { ok: false, reason: fault instanceof Error ? fault.message : 'the head is not YAML' }
  }
}
