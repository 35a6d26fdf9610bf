import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = join(import.meta.dirname, '../node_modules/electron')

/** Where Electron's program is, or undefined: the folder that ELECTRON_OVERRIDE_DIST_PATH names, else the package's. */
export function electronProgram() {
  const listed = join(PACKAGE, 'path.txt')
  const name = existsSync(listed) ? readFileSync(listed, 'utf8') : undefined
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const program = folder ? join(folder, name ?? 'electron') : name && join(PACKAGE, 'dist', name)
  return program && existsSync(program) ? program : undefined
}

/**
 * Why the app cannot open a window here, in one line; undefined if it can. Electron's package fetches its program
 * when it is first wanted, so this tries that once, quietly, and for two minutes at most.
 */
export function electronObstacle() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'there is no display'
  if (electronProgram()) return undefined
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return 'there is no Electron in ELECTRON_OVERRIDE_DIST_PATH'
  if (!existsSync(join(PACKAGE, 'install.js'))) return 'the electron package is not installed'
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: 120_000 })
  return electronProgram() ? undefined : 'Electron’s program could not be downloaded'
}
