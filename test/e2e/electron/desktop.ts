import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { DesktopApp } from '../electronHost'
import type { RunningApp } from '../app'

const ROOT = join(import.meta.dirname, '../../..')

/** The desktop app behind what a test of the `electron` project was given. */
export const desktop = (app: RunningApp): DesktopApp => app as DesktopApp

/** Starts a further process of the desktop app, as a second click on its icon does, and waits until it has ended. */
export async function startAgain(
  dir: string,
  ...flags: readonly string[]
): Promise<{ code: number | null; said: string }> {
  const program = createRequire(import.meta.url)('electron') as unknown as string
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(program, [ROOT, ...root, '--data', dir, ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part))
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said }
}
