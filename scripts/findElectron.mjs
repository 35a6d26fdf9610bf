import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Electron is fetched at first use, not at install; longer than this nobody should wait without being told. */
const DOWNLOAD_MS = 5 * 60_000

/**
 * Electron's program, fetched first where it is not there yet: `{ path }`, or `{ missing }` with the reason in words
 * where this machine cannot show a window.
 */
export function findElectron(root) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    return { missing: 'There is no display for a window' }
  const folder = join(root, 'node_modules/electron')
  const found = installed(folder)
  if (found) return { path: found }
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH && existsSync(join(folder, 'install.js'))) {
    console.error('Fetching Electron, once …')
    spawnSync(process.execPath, [join(folder, 'install.js')], {
      cwd: root,
      stdio: 'ignore',
      timeout: DOWNLOAD_MS,
    })
  }
  const fetched = installed(folder)
  return fetched
    ? { path: fetched }
    : { missing: "Electron's program is not on this machine and could not be fetched" }
}

/** Where Electron's program lies, read as its own package reads it, but without its attempt to fetch it. */
function installed(folder) {
  const note = join(folder, 'path.txt')
  const name = existsSync(note) ? readFileSync(note, 'utf8') : undefined
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const path = override ? join(override, name ?? 'electron') : name && join(folder, 'dist', name)
  return path && existsSync(path) ? path : undefined
}
