import { AppError } from '@shared/contract/errors'
import type { FaqEntryView, FaqSections } from '@shared/contract/views/faq'
import type { FaqEntry, FaqLibrary, FaqProgram } from '@shared/domain/faq/faqEntry'
import { isStale, oldestCheck } from '@shared/domain/faq/freshness'
import type { PlainDate } from '@shared/domain/plainDate'
import type { RuleName } from '@shared/domain/policy/schema'
import { faqReport } from '@shared/text/faqReport'
import { achievementsUnder } from '../faq/checkReferences'
import type { Handlers } from '../rpc/handlers'
import { shownToday } from './chosen'
import type { CoreContext } from './coreContext'
import { forYou } from './views/forYou'

type Methods = 'faq.sections' | 'faq.get' | 'faq.open' | 'faq.search'

/** The FAQ is read when somebody first looks into it, so that the start does not wait for it. */
const load = () => import('../faq/builtInFaq')

/** What the issuers say: by section, by typing, and what it means for one's own credentials. */
export function faqHandlers(context: CoreContext): Handlers<Methods> {
  const { catalog } = context

  function entryView(
    entry: FaqEntry,
    { programs }: FaqLibrary,
    of: ReturnType<typeof forYou>,
    today: PlainDate,
  ): FaqEntryView {
    const { order: _, asked: __, doubts, rules, ...shown } = entry
    return {
      ...shown,
      body: [...entry.body],
      programName: programs.find(({ id }) => id === entry.program)?.name ?? entry.program,
      rules: rules.flatMap((rule) => ruleView(entry, rule)),
      doubts: doubts ?? null,
      ...checked(entry, today),
      forYou: of(entry),
      report: faqReport(entry, today),
    }
  }

  /** The rule as its pack says it; achievements under one policy say it alike, unless they have one of their own. */
  function ruleView({ program }: FaqEntry, rule: string): FaqEntryView['rules'] {
    const name = rule.slice(rule.indexOf('.') + 1) as RuleName
    const [first] = achievementsUnder(catalog, program, rule)
    const found = first === undefined ? undefined : catalog.lookup(first)?.policy[name]
    const stated = Array.isArray(found) ? found[0] : found
    return stated ? [{ rule, name, says: stated.says }] : []
  }

  return {
    'faq.sections': async () => {
      const library = (await load()).builtInFaq()
      const today = shownToday(context)
      return { programs: library.programs.map((each) => program(each, library, today)) }
    },

    'faq.get': async ({ id }) => {
      const library = (await load()).builtInFaq()
      const entry = library.entry(id)
      if (entry) return entryView(entry, library, forYou(context), shownToday(context))
      throw new AppError(
        'notFound',
        `The FAQ has no entry ${id}. It may have been renamed: search for its words.`,
      )
    },

    'faq.open': async ({ program }) => {
      const library = (await load()).builtInFaq()
      const [of, today] = [forYou(context), shownToday(context)]
      const entries = library.entries.filter((entry) => entry.program === program)
      return { entries: entries.map((entry) => entryView(entry, library, of, today)) }
    },

    'faq.search': async ({ text, program, limit }) =>
      (await load()).builtInFaqIndex().search(text, { program, limit }),
  }
}

function checked({ sources }: FaqEntry, today: PlainDate): { checkedOn: PlainDate; stale: boolean } {
  const checkedOn = oldestCheck(sources) ?? today
  return { checkedOn, stale: isStale(checkedOn, today) }
}

function program(
  { id, name, subtitle, notice, sections }: FaqProgram,
  { entries }: FaqLibrary,
  today: PlainDate,
): FaqSections['programs'][number] {
  const own = entries.filter((entry) => entry.program === id)
  return {
    id,
    name,
    subtitle,
    notice,
    sections: sections.map((section) => ({
      name: section,
      entries: own
        .filter((entry) => entry.section === section)
        .map((entry) => ({ id: entry.id, question: entry.question, ...checked(entry, today) })),
    })),
  }
}
