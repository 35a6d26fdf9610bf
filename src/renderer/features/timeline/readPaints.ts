import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { DisplayState } from '@shared/contract/views/shared'
import { PaintSource } from './paintSource'

/** How something is painted, in plain values: no variables, no light-dark(). */
export interface PlainPaint {
  readonly fill: string | null
  readonly stroke: string | null
  readonly strokeWidth: number
  readonly dash: readonly number[]
  readonly cap: CanvasLineCap
  /** The stroke lies under the fill: a halo. */
  readonly under: boolean
  /** The CSS font of a text. */
  readonly font: string
}

/** The paths of a glyph, each with its paint. */
export type PlainGlyph = readonly { readonly d: string; readonly paint: PlainPaint }[]

export interface Paints {
  readonly of: ReadonlyMap<string, PlainPaint>
  readonly glyphs: ReadonlyMap<DisplayState, PlainGlyph>
}

/** What every class of a drawing looks like right now, in the theme shown, as the browser resolves it. */
export function readPaints(): Paints {
  const place = document.createElement('div')
  place.className = 'vh'
  place.setAttribute('aria-hidden', 'true')
  document.body.append(place)
  const root = createRoot(place)
  try {
    flushSync(() => root.render(createElement(PaintSource)))
    const of = new Map<string, PlainPaint>()
    for (const element of place.querySelectorAll('[data-paint]'))
      of.set(element.getAttribute('data-paint') ?? '', plainPaint(element))
    const glyphs = new Map<DisplayState, PlainGlyph>()
    for (const element of place.querySelectorAll('[data-glyph]')) {
      const parts = [...element.querySelectorAll('path, circle')].map((part) => ({
        d: outline(part),
        paint: plainPaint(part),
      }))
      glyphs.set(element.getAttribute('data-glyph') as DisplayState, parts)
    }
    return { of, glyphs }
  } finally {
    root.unmount()
    place.remove()
  }
}

function plainPaint(element: Element): PlainPaint {
  const style = getComputedStyle(element)
  const colour = (value: string): string | null =>
    value === 'none' || value.startsWith('url') ? null : value
  return {
    fill: colour(style.fill),
    stroke: colour(style.stroke),
    strokeWidth: Number.parseFloat(style.strokeWidth) || 1,
    dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
    cap: style.strokeLinecap as CanvasLineCap,
    under: style.paintOrder.startsWith('stroke'),
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
  }
}

function outline(part: Element): string {
  if (part.tagName === 'path') return part.getAttribute('d') ?? ''
  const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(part.getAttribute(name)))
  return circlePath(x ?? 0, y ?? 0, r ?? 0)
}

/** A circle as the `d` of a path. */
export function circlePath(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}
