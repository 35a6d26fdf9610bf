import type { Catalog } from '@shared/domain/catalog'
import type { FaqBlock, FaqInline } from '@shared/domain/faq/faqBlock'
import type { FaqEntry, FaqLibrary } from '@shared/domain/faq/faqEntry'
import type { Policy, RuleName } from '@shared/domain/policy/schema'
import type { Guide } from '@shared/domain/guide/guideSchema'
import type { FaqProblem } from './readEntry'

/**
 * Everything that names another thing which is not there: a link to an entry or guide, a rule that no achievement of the
 * program has, and an entry that a pack's rule or a guide names.
 */
export function checkReferences(
  { entries, entry }: FaqLibrary,
  guides: readonly Guide[],
  catalog: Catalog,
): FaqProblem[] {
  const guideIds = new Set(guides.map(({ id }) => id))
  return [
    ...entries.flatMap(({ id, body, rules, program }) => [
      ...linksOf(body)
        .filter((link) => (link.kind === 'entry' ? !entry(link.id) : !guideIds.has(link.id)))
        .map((link) => ({ path: id, at: 'the text', reason: `there is no ${link.kind} ${link.id}` })),
      ...rules
        .filter((rule) => !achievementsUnder(catalog, program, rule).length)
        .map((rule) => ({ path: id, at: 'rules', reason: `the pack ${program} has no rule ${rule}` })),
    ]),
    ...guides.flatMap(({ id, steps }) =>
      steps
        .filter((step) => step.faq !== undefined && !entry(step.faq))
        .map((step) => ({ path: id, at: `steps.${step.id}.faq`, reason: `there is no entry ${step.faq}` })),
    ),
    ...catalog.achievements.flatMap(({ id }) =>
      faqsOf(catalog.lookup(id)?.policy ?? {})
        .filter((faq) => !entry(faq))
        .map((faq) => ({ path: id, at: 'faq', reason: `there is no entry ${faq}` })),
    ),
  ]
}

/** The achievements of `program` whose policy is the rule's and has that rule, as in `certification.validity`. */
export function achievementsUnder(
  catalog: Catalog,
  program: FaqEntry['program'],
  rule: string,
): readonly string[] {
  const [policy, name] = rule.split('.') as [string, RuleName]
  return catalog.achievements
    .filter((each) => each.pack.id === program && each.policy === policy)
    .filter(({ id }) => catalog.lookup(id)?.policy[name] !== undefined)
    .map(({ id }) => id)
}

/** The entries that a policy's rules name. */
function faqsOf({ versions = [], ...rules }: Policy): string[] {
  return [rules, ...versions.map((version) => version.rules)]
    .flatMap((each) => Object.values(each).flat())
    .flatMap((rule) => rule?.faq ?? [])
}

type Internal = Extract<FaqInline, { readonly kind: 'entry' | 'guide' }>

function linksOf(blocks: readonly FaqBlock[]): Internal[] {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : block.kind === 'list' ? block.items.flat() : [],
    )
    .filter((inline): inline is Internal => inline.kind === 'entry' || inline.kind === 'guide')
}
