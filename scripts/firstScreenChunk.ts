import { resolve } from 'node:path'

type ModuleInfo = { readonly importedIds: readonly string[] } | null
type Look = { getModuleInfo(id: string): ModuleInfo }

/** Everything that `from` imports at once, directly or not. */
function reach(from: string, look: Look): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(look.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/**
 * Names the chunk of a module: all that the first screen needs in one file, since dozens of small ones arrive one after
 * another; what the entry needs stays with it, so that it can ask early. Everything else is split as usual. `page` is the folder of the page's source.
 */
export function firstScreenChunk(page: string): (id: string, look: Look) => string | null {
  const [entry, first] = [resolve(page, 'main.ts'), resolve(page, 'start.tsx')]
  let sets: { readonly entry: ReadonlySet<string>; readonly first: ReadonlySet<string> } | undefined
  return (id, look) => {
    sets ??= { entry: reach(entry, look), first: reach(first, look) }
    if (sets.entry.has(id)) return 'entry'
    return sets.first.has(id) ? 'first' : null
  }
}
