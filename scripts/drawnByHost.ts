import type { Plugin } from 'vite'

const NO_STYLE = '\0no-style'

/**
 * Makes the page's code small enough for a host that draws the first screen: styles, and what the page fetches only once it
 * is needed, stay out. `page` is the folder of the page's source.
 */
export function drawnByHost(page: string): Plugin {
  return {
    name: 'drawn-by-host',
    enforce: 'pre',
    resolveDynamicImport: (source, importer) =>
      typeof source === 'string' && importer?.startsWith(page) ? { id: source, external: true } : null,
    resolveId: (source) => (source.endsWith('.css') ? NO_STYLE : null),
    load: (id) => (id === NO_STYLE ? '' : null),
  }
}
