import { createHash } from 'node:crypto'

/** What stands in a page itself instead of in a file of its own. */
const INLINE = /<(script|style)>([\s\S]*?)<\/\1>/g

/**
 * What a page may load and do, in every host: its own files and nothing else. `html` is the page as it was built: the script
 * and the style that stand in it are allowed by their hashes, so that no other can be put into it.
 */
export function contentPolicy(html = ''): string {
  const hashes: Record<string, string> = { script: '', style: '' }
  for (const [, tag = '', text = ''] of html.matchAll(INLINE)) {
    hashes[tag] += ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`
  }
  return [
    "default-src 'none'",
    `script-src 'self'${hashes['script']}`,
    `style-src 'self'${hashes['style']}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
