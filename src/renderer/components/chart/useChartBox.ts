import { useLayoutEffect, useState, type RefObject } from 'react'

/** The size of an element in px and whether its text runs from right to left; follows every change of size. */
export interface ChartBox {
  readonly width: number
  readonly height: number
  readonly rtl: boolean
}

/** Watches an element that a chart is drawn into; null until it was first measured. */
export function useChartBox(ref: RefObject<Element | null>): ChartBox | null {
  const [box, setBox] = useState<ChartBox | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = (): void => {
      const size = element.getBoundingClientRect()
      const width = Math.floor(size.width)
      const height = Math.floor(size.height)
      const rtl = getComputedStyle(element.parentElement ?? element).direction === 'rtl'
      if (width > 0)
        setBox((was) =>
          was?.width === width && was.height === height && was.rtl === rtl ? was : { width, height, rtl },
        )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return box
}
