import type { Notice } from '../../core/ports'
import { isScreenPath } from '../screenPath'

function escapeTags(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeXml(text: string): string {
  return escapeTags(text).replaceAll('"', '&quot;')
}

/** A notice's body as `platform` takes it: notification servers on Linux may read it as markup. */
export function bodyFor(platform: NodeJS.Platform, body: string): string {
  return platform === 'linux' ? escapeTags(body) : body
}

/**
 * A notice as a Windows toast. Electron's own toast says nothing about itself when a click on it starts the app; this
 * one says where it leads.
 */
export function toastXml({ id, title, body, path }: Notice): string {
  const launch = new URLSearchParams({ type: 'click', tag: id, path }).toString()
  const texts = [title, body].map((text) => `<text>${escapeXml(text)}</text>`).join('')
  return `<toast launch="${escapeXml(launch)}"><visual><binding template="ToastGeneric">${texts}</binding></visual></toast>`
}

/** Where the toast with these launch arguments leads; undefined where it does not say so rightly. */
export function pathOfToast(launch: string): string | undefined {
  const path = new URLSearchParams(launch).get('path')
  return isScreenPath(path) ? path : undefined
}
