/** A rectangle in px, from the top left of what scrolls. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const GAP = 6
const STEP = 16

/**
 * Where the detail of a row goes: under the end of its bar, or above where there is no room below, moved sideways to
 * where the least is drawn. `anchor` is the row, with `x` the end of its bar; `within` is what can be seen of the
 * chart; `busy` are the boxes of what is drawn in it.
 */
export function placeDetail(
  anchor: { readonly x: number; readonly top: number; readonly bottom: number },
  size: { readonly w: number; readonly h: number },
  within: Box,
  busy: readonly Box[],
): { readonly x: number; readonly y: number } {
  const left = within.x
  const right = Math.max(left, within.x + within.w - size.w)
  const below = anchor.bottom + GAP
  const above = anchor.top - GAP - size.h
  const fitsBelow = below + size.h <= within.y + within.h
  const levels = fitsBelow ? [below] : above >= within.y ? [above] : [below]
  if (fitsBelow && above >= within.y) levels.push(above)
  let best = { x: left, y: below, cost: Infinity }
  for (const y of levels) {
    for (let x = left; ; x = Math.min(right, x + STEP)) {
      const covered = busy.reduce((sum, box) => sum + overlap(box, { x, y, w: size.w, h: size.h }), 0)
      const away = Math.abs(x + size.w / 2 - anchor.x)
      const cost = covered + away * 0.5 + (y === above ? 400 : 0)
      if (cost < best.cost) best = { x, y, cost }
      if (x >= right) break
    }
  }
  return { x: best.x, y: best.y }
}

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w > 0 && h > 0 ? w * h : 0
}
