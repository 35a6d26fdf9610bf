import {
  type FaqEntry,
  type FaqLibrary,
  type FaqProgram,
  faqProgramSchema,
} from '@shared/domain/faq/faqEntry'
import { type FaqProblem, readEntry } from './readEntry'

export type CheckedLibrary =
  | { readonly ok: true; readonly library: FaqLibrary }
  | { readonly ok: false; readonly problems: readonly FaqProblem[] }

/** Files by path, as `…/<program>/<name>.md` with text, and `…/<program>/program.json` with parsed JSON. */
export interface FaqFiles {
  readonly entries: Readonly<Record<string, string>>
  readonly programs: Readonly<Record<string, unknown>>
}

/**
 * Reads a whole FAQ: every entry, and that each is filed under its own id, in a section that its program has, and named
 * once. Programs come in the order of their paths, entries in that of sections and numbers. Never throws.
 */
export function faqLibrary(files: FaqFiles): CheckedLibrary {
  const problems: FaqProblem[] = []
  const programs = readPrograms(files.programs, problems)
  const entries: FaqEntry[] = []
  for (const [path, text] of Object.entries(files.entries)) {
    const read = readEntry(path, text)
    if (!read.ok) {
      problems.push(...read.problems)
      continue
    }
    const { id, program, section } = read.entry
    if (!path.endsWith(`/${id}.md`))
      problems.push({ path, at: 'id', reason: `the file of ${id} is named otherwise` })
    const home = programs.find((each) => each.id === program)
    if (!home) problems.push({ path, at: 'id', reason: `there is no program ${program}` })
    else if (!home.sections.includes(section)) {
      problems.push({ path, at: 'section', reason: `${home.name} has no section "${section}"` })
    }
    if (entries.some((other) => other.id === id))
      problems.push({ path, at: 'id', reason: `${id} is given twice` })
    entries.push(read.entry)
  }
  if (problems.length > 0) return { ok: false, problems }
  const place = ({ program, section, order }: FaqEntry): number => {
    const index = programs.findIndex(({ id }) => id === program)
    return (index * 1_000 + (programs[index]?.sections.indexOf(section) ?? 0)) * 1_000 + order
  }
  entries.sort((a, b) => place(a) - place(b))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return { ok: true, library: { programs, entries, entry: (id) => byId.get(id) } }
}

function readPrograms(files: FaqFiles['programs'], problems: FaqProblem[]): FaqProgram[] {
  return Object.entries(files).flatMap(([path, json]) => {
    const read = faqProgramSchema.safeParse(json)
    if (read.success) return [read.data]
    for (const issue of read.error.issues)
      problems.push({ path, at: issue.path.join('.'), reason: issue.message })
    return []
  })
}
