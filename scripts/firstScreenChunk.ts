import { resolve } from 'node:path'
import type { Plugin } from 'vite'

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

/** What the first screen looks like, beside its code. */
const LOOKS: readonly [RegExp, Readonly<Record<string, string>>][] = [
  [/\/first-[^/]+\.css$/, { rel: 'stylesheet' }],
  // The subset of the words; the others come where a text needs them.
  [/-latin-wght-[^/]+\.woff2$/, { rel: 'preload', as: 'font', type: 'font/woff2' }],
]

/**
 * Has the page fetch the looks of the first screen at once: it may be drawn before its code has come. The code itself is
 * left to the entry, which asks for the answers first.
 */
export function linkFirstScreen(): Plugin {
  return {
    name: 'link-first-screen',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.keys(bundle ?? {})
        return LOOKS.flatMap(([name, attrs]) =>
          files
            .filter((file) => name.test(file))
            .map((file) => ({
              tag: 'link',
              attrs: { ...attrs, crossorigin: true, href: `./${file}` },
              injectTo: 'head' as const,
            })),
        )
      },
    },
  }
}
