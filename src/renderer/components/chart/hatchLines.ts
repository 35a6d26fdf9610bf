/** Px between two strokes of a hatch, along the x axis. */
const STEP = 5.5

/**
 * The strokes of a hatch, rising at 45°, cut to a rectangle. They start from `origin`, an x that moves with the time
 * drawn, so that the hatch travels with its bar. Drawn as lines and not as a pattern, so that a saved picture is the same.
 */
export function hatchLines(
  x: number,
  y: number,
  w: number,
  h: number,
  origin = x,
): readonly (readonly number[])[] {
  const parts: number[][] = []
  const right = x + w
  const first = origin + Math.ceil((x - h - origin) / STEP) * STEP
  for (let foot = first; foot < right; foot += STEP) {
    const low = Math.max(x, foot)
    const high = Math.min(right, foot + h)
    if (high - low < 0.25) continue
    parts.push([round(low), round(y + h - (low - foot)), round(high), round(y + h - (high - foot))])
  }
  return parts
}

const round = (value: number): number => Math.round(value * 100) / 100
