import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { findPageFile, PAGE_HEADERS } from '../pageFiles'

/** The one address of the page. */
export const PAGE_URL = 'app://main/'

/** Whether `url` is a page of ours: parsed, never compared as text. */
export function isOurPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === 'app:' && host === 'main'
}

/** Makes `app:` a scheme like https. Must run before the app is ready, once. */
export function registerAppScheme(): void {
  const privileges = {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    corsEnabled: true,
    codeCache: true,
  }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built page in `pageDir` under `app://main/`; everything else of that scheme is refused. */
export function servePage(pageDir: string): void {
  protocol.handle('app', async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
    if (!isOurPage(request.url)) return refuse(403)
    const file = findPageFile(pageDir, new URL(request.url).pathname)
    if (!file) return refuse(404)
    const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file.path))
    return new Response(body, { headers: { ...file.headers } })
  })
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { ...PAGE_HEADERS } })
}
