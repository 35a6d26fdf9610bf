import { useSyncExternalStore } from 'react'

/** The address inside the page, after `#`: a path, and what follows `?` as parameters. */
function split(): { path: string; search: string } {
  const [path = '', search = ''] = location.hash.replace(/^#?\/?/, '').split('?')
  return { path: `/${path}`, search }
}

const listeners = new Set<() => void>()

// One for all: were each heard by the page itself, a screen would be drawn before the frame that scrolls it.
const tellAll = (): void => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', tellAll)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Goes to a path, as `/credentials/<id>?do=attempt`; `replace` leaves no step to go back to. */
export function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  const before = location.href
  const hash = `#/${to.replace(/^#?\/?/, '')}`
  if (hash === location.hash) return
  history[options.replace ? 'replaceState' : 'pushState'](null, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }))
}

const readPath = (): string => split().path
const readSearch = (): string => split().search
/** Where a screen that was drawn ahead lies. */
const firstPath = (): string => '/today'
const firstSearch = (): string => ''

/** The path shown, as wouter wants it (its own hash hook would move the parameters out of the hash). */
export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, readPath, firstPath), navigate]
}
useHashPath.hrefs = (href: string): string => `#${href}`

/** A parameter of the address, as `do` in `#/credentials/<id>?do=attempt`; null where it is not there. */
export function useHashParam(name: string): string | null {
  const search = useSyncExternalStore(subscribe, readSearch, firstSearch)
  return new URLSearchParams(search).get(name)
}
