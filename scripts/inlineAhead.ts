import { build, type Plugin, type Rollup } from 'vite'

/** The looks of the page and of its first screen, in the order in which they hold. */
const LOOKS = [/(?:^|\/)entry-[^/]+\.css$/, /(?:^|\/)first-[^/]+\.css$/]

/** The subset of the words; the others come where a text needs them. */
const FONT = /-latin-wght-[^/]+\.woff2$/

/**
 * Puts into the page what the first screen needs before its code has come: its looks, and the script `entry`, built by itself. A
 * page that has to fetch even small files first is shown much later.
 */
export function inlineAhead(entry: string, alias: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'inline-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const files = Object.values(bundle ?? {})
        const looks = LOOKS.map((name) => files.find(({ fileName }) => name.test(fileName)))
        const css = looks.map((file) => (file?.type === 'asset' ? cssFromPage(String(file.source)) : ''))
        const font = files.find(({ fileName }) => FONT.test(fileName))
        if (css.includes('') || !font)
          throw new Error('the looks of the first screen were not built as they are known here')
        const fontLink = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true }
        return {
          html: html.replace(/\s*<link rel="stylesheet"[^>]*>/g, ''),
          tags: [
            { tag: 'link', attrs: { ...fontLink, href: `./${font.fileName}` }, injectTo: 'head' as const },
            { tag: 'style', children: css.join('\n'), injectTo: 'head' as const },
            { tag: 'script', children: await codeOf(entry, alias), injectTo: 'body' as const },
          ],
        }
      },
    },
  }
}

/** Addresses in a style are read from where it stands: in the page, one folder up. */
const cssFromPage = (css: string): string => css.replaceAll('url(./', 'url(./assets/')

async function codeOf(entry: string, alias: Readonly<Record<string, string>>): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: { write: false, minify: true, target: 'es2024', lib: { entry, formats: ['iife'], name: 'ahead' } },
  })) as Rollup.RollupOutput[]
  const [chunk] = built.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built as one script`)
  if (chunk.code.includes('</script')) throw new Error(`${entry} cannot stand in a page`)
  return chunk.code.trim()
}
