/** A name on an axis before it is drawn: the middle of its text, or its start, and how wide it is. All in px. */
export interface AxisLabel {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly anchor: 'start' | 'middle'
  /** The stretch that it names: having stepped aside, it must still lie in it. */
  readonly within?: readonly [number, number]
}

const EVERYWHERE: readonly [number, number] = [-Infinity, Infinity]
/** Px kept free between two names. */
const GAP = 4

const left = (label: AxisLabel): number => (label.anchor === 'middle' ? label.x - label.width / 2 : label.x)

/**
 * The names of one line of an axis: what comes within `clear` px of the Today tab (from `from` to `to`) steps aside to
 * the nearer side; what then would touch its neighbour or leave the axis is left out, the one that moved first.
 */
export function clearLabels(
  labels: readonly AxisLabel[],
  width: number,
  tab: { readonly from: number; readonly to: number } | null,
): readonly AxisLabel[] {
  const placed = labels.map((label) => {
    const at = left(label)
    if (!tab || at + label.width <= tab.from || at >= tab.to) return { label, at, moved: false }
    const before = at + label.width / 2 <= (tab.from + tab.to) / 2
    return { label, at: before ? tab.from - label.width : tab.to, moved: true }
  })
  const kept: typeof placed = []
  for (const next of placed) {
    const [from, to] = next.moved ? (next.label.within ?? EVERYWHERE) : EVERYWHERE
    if (next.at < from || next.at + next.label.width > to) continue
    if (next.at < -1 || next.at + next.label.width > width + 1) continue
    const last = kept.at(-1)
    if (last && next.at < last.at + last.label.width + GAP) {
      if (!last.moved || next.moved) continue
      kept.pop()
    }
    kept.push(next)
  }
  return kept.map(({ label, at }) => ({ ...label, x: label.anchor === 'middle' ? at + label.width / 2 : at }))
}
