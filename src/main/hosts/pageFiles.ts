import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { contentPolicy } from './contentPolicy'

/** Sent with everything a host serves. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** One file of the page, and the headers to send it with. */
export interface PageFile {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The file under `root` that `pathname` (as in a URL) asks for; a path without an extension is a screen of the app,
 * which is index.html. Undefined where there is no such file, or where the path leads out of `root`.
 */
export function findPageFile(root: string, pathname: string): PageFile | undefined {
  const asked = decoded(pathname)
  if (asked === undefined || asked.includes('\0') || asked.includes('\\')) return undefined
  const base = realpathSync(root)
  const within = resolve(base, `.${asked}`)
  if (within !== base && !within.startsWith(base + sep)) return undefined
  const extension = extname(within)
  const path = extension === '' ? join(base, 'index.html') : within
  if (!statSync(path, { throwIfNoEntry: false })?.isFile() || realpathSync(path) !== path) return undefined
  // Built files carry a hash of their content in the name; index.html names them and must be asked for anew.
  const kept = asked.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const headers = { ...PAGE_HEADERS, 'Content-Type': type, 'Cache-Control': kept }
  if (!path.endsWith('.html')) return { path, headers }
  return {
    path,
    headers: { ...headers, 'Content-Security-Policy': contentPolicy(readFileSync(path, 'utf8')) },
  }
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
