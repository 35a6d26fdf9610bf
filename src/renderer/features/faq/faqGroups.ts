import type { FaqEntryView, FaqFound, FaqSections } from '@shared/contract/views/faq'

type Hit = FaqFound['hits'][number]
type Program = FaqSections['programs'][number]

/** A section as it is shown: its place in the issuer's order, and its entries, each with what a search marked in it. */
export interface FaqGroup {
  readonly name: string
  readonly index: number
  readonly items: readonly { readonly entry: FaqEntryView; readonly hit: Hit | undefined }[]
}

/** The sections of a program in order; of a search only what it found, the section of the best answer first. */
export function faqGroups(
  program: Program,
  entries: ReadonlyMap<string, FaqEntryView>,
  hits: readonly Hit[] | undefined,
): readonly FaqGroup[] {
  const groups = program.sections.map(({ name }, index) => ({ name, index }))
  if (!hits) {
    return groups.map((group) => ({
      ...group,
      items: (program.sections[group.index]?.entries ?? []).flatMap(({ id }) => item(entries, id, undefined)),
    }))
  }
  const own = hits.filter((hit) => hit.program === program.id)
  const order = [...new Set(own.map(({ section }) => section))]
  return order.flatMap((section) => {
    const group = groups.find(({ name }) => name === section)
    if (!group) return []
    const found = own.filter((hit) => hit.section === section)
    return [{ ...group, items: found.flatMap((hit) => item(entries, hit.id, hit)) }]
  })
}

function item(
  entries: ReadonlyMap<string, FaqEntryView>,
  id: string,
  hit: Hit | undefined,
): FaqGroup['items'][number][] {
  const entry = entries.get(id)
  return entry ? [{ entry, hit }] : []
}
