import type { RefObject } from 'react'
import { useKeys } from '../../components/useKeys'

/** Arrows, Home and End go through the field and the questions that are shown; Enter in the field opens the best. */
export function useFaqKeys(ref: RefObject<HTMLElement | null>): void {
  useKeys(ref, (event, element) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    const field = element.querySelector<HTMLElement>('input')
    const rows = [...element.querySelectorAll<HTMLElement>('summary')]
    const { target } = event
    const inField = target === field
    const at = rows.findIndex((row) => row === target)
    if (!inField && at < 0) return
    const to = nextOf(event.key, inField, at, rows, field)
    if (!to) return
    event.preventDefault()
    to.focus()
    if (event.key === 'Enter') to.click()
  })
}

function nextOf(
  key: string,
  inField: boolean,
  at: number,
  rows: readonly HTMLElement[],
  field: HTMLElement | null,
): HTMLElement | null | undefined {
  if (key === 'ArrowDown') return rows[at + 1]
  if (inField) return key === 'Enter' ? rows[0] : undefined
  if (key === 'ArrowUp') return at === 0 ? field : rows[at - 1]
  if (key === 'Home') return rows[0]
  return key === 'End' ? rows.at(-1) : undefined
}
