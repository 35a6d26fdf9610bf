import { useEffect } from 'react'
import { navigate } from '../../stores/location'
import { openOverlay, useOverlay } from '../../stores/overlay'
import { redo, undo } from '../../stores/status'
import { isTyping } from './isTyping'
import { recordAttempt } from './recordAttempt'

const SECOND_KEY_MS = 1_500
const AFTER_G: Readonly<Record<string, string>> = {
  t: '/timeline',
  d: '/today',
  c: '/credentials',
  k: '/catalogue',
  p: '/plan',
  f: '/faq',
  s: '/settings',
}

function goToSearch(): boolean {
  const field = document.querySelector<HTMLElement>('[data-main-search]')
  if (!field) return false
  field.focus()
  return true
}

const SINGLE: Readonly<Record<string, () => void>> = {
  n: () => openOverlay('add'),
  a: recordAttempt,
  ',': () => navigate('/settings'),
  '?': () => openOverlay('keys'),
  '/': () => {
    if (!goToSearch()) openOverlay('palette')
  },
}

/** Back and forward with Alt, which a desktop window does not know by itself; answers whether it was one of the two. */
function goThroughHistory(key: string): boolean {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
  history[key === 'ArrowLeft' ? 'back' : 'forward']()
  return true
}

/** Runs what a key with Ctrl or Cmd asks for; answers whether there was such a thing. */
function onModified(event: KeyboardEvent, typing: boolean): boolean {
  const key = event.key.toLowerCase()
  if (key === 'k' && !event.shiftKey) {
    openOverlay('palette')
    return true
  }
  if (typing) return false
  if (key === 'z' && event.shiftKey) void redo()
  else if (key === 'z') void undo()
  else if (key === 'y' && event.ctrlKey) void redo()
  else return false
  return true
}

/** The keys that work on every screen; none of the plain ones while a person types or something lies over the page. */
export function useKeys(): void {
  useEffect(() => {
    let sinceG = -Infinity
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const typing = isTyping(event.target)
      if (event.altKey) {
        if (!typing && goThroughHistory(event.key)) event.preventDefault()
        return
      }
      if (event.ctrlKey || event.metaKey) {
        if (onModified(event, typing)) event.preventDefault()
        return
      }
      if (typing || useOverlay.getState().open !== null || document.querySelector('[aria-modal="true"]'))
        return
      const second = event.timeStamp - sinceG < SECOND_KEY_MS ? AFTER_G[event.key] : undefined
      sinceG = event.key === 'g' ? event.timeStamp : -Infinity
      const act = second === undefined ? SINGLE[event.key] : () => navigate(second)
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
