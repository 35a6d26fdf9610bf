/** One line of the table: ours against a peer, in the same unit and the same run. */
export interface Figure {
  readonly figure: string
  readonly ours: number
  readonly peer: number
  readonly unit: string
  readonly limit?: number
}

/** The median of `rounds` timings of `work`, in microseconds per one of `count` things, after one round to warm up. */
export function microseconds(count: number, work: () => void, rounds = 9): number {
  work()
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now()
    work()
    return ((performance.now() - began) * 1000) / count
  })
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}
