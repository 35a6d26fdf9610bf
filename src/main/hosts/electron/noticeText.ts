import type { Notice } from '../../core/ports'
import { isScreenPath } from '../screenPath'

/** Text for a place that reads markup: notification servers on Linux may, and toasts on Windows are XML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A notice's body as `platform` takes it. */
export function bodyFor(platform: NodeJS.Platform, body: string): string {
  return platform === 'linux'
    ? body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : body
}

/**
 * A notice as a Windows toast. Electron's own toast says nothing about itself when a click on it starts the app; this
 * one says where it leads.
 */
export function toastXml({ id, title, body, path }: Notice): string {
  const launch = new URLSearchParams({ type: 'click', tag: id, path }).toString()
  const texts = [title, body].map((text) => `<text>${escapeMarkup(text)}</text>`).join('')
  return `<toast launch="${escapeMarkup(launch)}"><visual><binding template="ToastGeneric">${texts}</binding></visual></toast>`
}

/** Where the toast with these launch arguments leads; undefined where it does not say so rightly. */
export function pathOfToast(launch: string): string | undefined {
  const path = new URLSearchParams(launch).get('path')
  return isScreenPath(path) ? path : undefined
}
