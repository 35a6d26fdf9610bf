import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figure'

const OUT = join(import.meta.dirname, '../out/renderer')

/** What the page fetches before anything lazy: the scripts and styles that its HTML names, and what those import. */
export function measure(): Figure[] {
  const html = readFileSync(join(OUT, 'index.html'), 'utf8')
  const wanted = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, path]) => path ?? '',
  )
  const seen = new Set<string>()
  while (wanted.length > 0) {
    const path = wanted.pop() ?? ''
    if (seen.has(path)) continue
    seen.add(path)
    if (!path.endsWith('.js')) continue
    const text = readFileSync(join(OUT, path), 'utf8')
    for (const [, name] of text.matchAll(/(?:^|[;\n}])import\s*(?:[^"'()]*?from\s*)?["']\.\/([^"']+)["']/g))
      wanted.push(`assets/${name}`)
    // The first script asks early and then fetches the page itself, which is not lazy either.
    for (const [, name] of text.matchAll(/import\(["'`]\.\/(start-[^"'`]+\.js)["'`]\)/g))
      wanted.push(`assets/${name}`)
  }
  const bytes = [...seen]
    .filter((path) => path.endsWith('.js'))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(OUT, path))).length, 0)
  const all = readdirSync(join(OUT, 'assets')).filter((name) => name.endsWith('.js')).length
  return [
    {
      figure: `scripts before anything lazy (${seen.size} of ${all} files), gzipped : 200 KB`,
      ours: bytes / 1024,
      peer: 200,
      unit: 'KB',
      limit: 1,
    },
  ]
}
