import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

const OUTPUTS = ['main/index.js', 'main/serve.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']
const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package.json']

/**
 * Builds `out/` where it is missing or older than what it is built from. Prints nothing on stdout, which belongs to
 * the program that is started next. Ends the process where the build fails.
 */
export function buildIfStale() {
  const built = Math.min(...OUTPUTS.map((file) => timeOf(join(root, 'out', file))))
  if (built >= Math.max(...SOURCES.map((path) => newest(join(root, path))))) return
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (build.status !== 0) process.exit(build.status ?? 1)
}

function timeOf(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

/** When the newest file in `path` was changed, in milliseconds. */
function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  // The folder's own time tells of files that were removed.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
