/** What the address names: `/faq`, `/faq/<program>`, `/faq/<program>/<entry>`. */
export function readFaqPath(path: string): {
  readonly program: string | null
  readonly entry: string | null
} {
  const [, , program, ...rest] = path.split('/')
  const name = rest.filter((part) => part !== '').join('/')
  return { program: program || null, entry: program && name ? `${program}/${name}` : null }
}

/** The address of a program's FAQ: what is searched in it, or the section it opens at. */
export function faqPath(program: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString()
  return `/faq/${encodeURIComponent(program)}${search === '' ? '' : `?${search}`}`
}
