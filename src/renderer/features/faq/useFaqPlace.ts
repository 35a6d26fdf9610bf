import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { faqPlaces } from './faqStore'
import { rowIdOf } from './EntryRow'

/** How far below the upper edge a heading counts as the one being read. */
const READ_PX = 96

interface Asked {
  readonly path: string
  /** Whether the entries are there to be scrolled to. */
  readonly ready: boolean
  readonly entry: string | null
  /** The section that the address names, from 1. */
  readonly section: string | null
}

const scroller = (): HTMLElement | null => document.querySelector('main')

function goToSection(index: number): void {
  const heading = scroller()?.querySelector<HTMLElement>(`[data-section="${index}"]`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/**
 * Where the page stands: at the entry or the section that the address names, else where it was left. Answers the index
 * of the section being read, and the way to go to one.
 */
export function useFaqPlace(
  list: RefObject<HTMLElement | null>,
  { path, ready, entry, section }: Asked,
): readonly [number | null, (index: number) => void] {
  const [reading, setReading] = useState<number | null>(null)

  // Before the frame scrolls the next screen to its beginning.
  useLayoutEffect(() => () => void faqPlaces.set(path, scroller()?.scrollTop ?? 0), [path])
  useEffect(() => {
    if (!ready) return
    if (entry !== null) {
      const summary = document.getElementById(rowIdOf(entry))?.querySelector('summary')
      summary?.scrollIntoView({ block: 'start' })
      summary?.focus({ preventScroll: true })
    } else if (section !== null) {
      goToSection(Number(section) - 1)
    } else {
      scroller()?.scrollTo(0, faqPlaces.get(path) ?? 0)
    }
  }, [ready, path, entry, section])

  useEffect(() => {
    const main = scroller()
    if (!main || !ready) return
    const look = (): void => {
      const top = main.getBoundingClientRect().top + READ_PX
      const above = [...(list.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].filter(
        (heading) => heading.getBoundingClientRect().top < top,
      )
      setReading(Number(above.at(-1)?.dataset['section'] ?? 0))
    }
    main.addEventListener('scroll', look, { passive: true })
    return () => main.removeEventListener('scroll', look)
  }, [list, ready])

  return [reading, goToSection]
}
