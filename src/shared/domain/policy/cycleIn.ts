/** A circle in what leads to what, closed by its first name; those that lead to themselves are left out. */
export function cycleIn(leadsTo: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (name: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(name)
    if (at >= 0) return [...path.slice(at), name]
    if (done.has(name)) return undefined
    for (const next of leadsTo.get(name) ?? []) {
      const found = next === name ? undefined : walk(next, [...path, name])
      if (found) return found
    }
    done.add(name)
    return undefined
  }
  for (const name of leadsTo.keys()) {
    const found = walk(name, [])
    if (found) return found
  }
  return undefined
}
