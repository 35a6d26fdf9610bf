import { create } from 'zustand'

/** What lies over the page: quick add, the palette, the list of keys; one at a time. */
export type OverlayName = 'add' | 'palette' | 'keys'

interface Overlay {
  readonly open: OverlayName | null
  /** What quick add or the palette starts with. */
  readonly text: string
}

export const useOverlay = create<Overlay>(() => ({ open: null, text: '' }))

/** Opens it; `text` is what its field starts with. */
export function openOverlay(open: OverlayName, text = ''): void {
  useOverlay.setState({ open, text })
}

/** Closes whatever is open. */
export function closeOverlay(): void {
  useOverlay.setState({ open: null, text: '' })
}
