import { create } from 'zustand'

interface FaqState {
  /** Ids of the entries that stand open, kept while one looks at other screens. */
  readonly open: ReadonlySet<string>
}

export const useFaqState = create<FaqState>(() => ({ open: new Set() }))

/** How far each address of the FAQ was scrolled when it was left. */
export const faqPlaces = new Map<string, number>()

/** Opens or closes entries. */
export function setOpen(ids: readonly string[], isOpen: boolean): void {
  const { open } = useFaqState.getState()
  if (ids.every((id) => open.has(id) === isOpen)) return
  const next = new Set(open)
  for (const id of ids) next[isOpen ? 'add' : 'delete'](id)
  useFaqState.setState({ open: next })
}
