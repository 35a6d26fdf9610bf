/// <reference types="vite/types/importMeta.d.ts" />
import { createCatalog } from '@shared/domain/catalog'
import type { FaqLibrary } from '@shared/domain/faq/faqEntry'
import { builtInPacks } from '../core/builtInPacks'
import { builtInGuides } from '../guides/builtInGuides'
import { checkReferences } from './checkReferences'
import { createFaqIndex, type FaqIndex } from './faqIndex'
import { faqLibrary } from './faqLibrary'
import type { FaqProblem } from './readEntry'

const entries = import.meta.glob<string>('../../../resources/faq/*/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const programs = import.meta.glob('../../../resources/faq/*/program.json', { eager: true, import: 'default' })

let library: FaqLibrary | undefined
let index: FaqIndex | undefined

/**
 * The FAQ that comes with Credence, read when it is first asked for. A broken file is a fault of ours: it is named with
 * its reason rather than left out. @throws Error
 */
export function builtInFaq(): FaqLibrary {
  if (library) return library
  const read = faqLibrary({ entries, programs })
  if (!read.ok) throw new Error(inWords(read.problems))
  const dangling = checkReferences(read.library, builtInGuides(), createCatalog(builtInPacks))
  if (dangling.length > 0) throw new Error(inWords(dangling))
  return (library = read.library)
}

/** The search over it, built when it is first asked for and kept as long as the program runs. */
export function builtInFaqIndex(): FaqIndex {
  const { entries, programs } = builtInFaq()
  return (index ??= createFaqIndex(entries, Object.fromEntries(programs.map(({ id, name }) => [id, name]))))
}

function inWords(problems: readonly FaqProblem[]): string {
  return problems.map(({ path, at, reason }) => `${path}: ${at}: ${reason}`).join('\n')
}
