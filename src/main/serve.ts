import '../../node-guard'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DrawFirstScreen } from '@shared/contract/firstScreen'
import { serve } from './hosts/loopback/serve'
import { readVersion } from './hosts/readVersion'
import { clockFor, openApp } from './openApp'

const root = join(import.meta.dirname, '../..')
const version = readVersion(root)

process.exitCode = await serve(
  process.argv.slice(2),
  ({ today, ...parts }) =>
    openApp({ ...parts, clock: clockFor(today), mode: 'write', host: 'loopback', version }),
  { pageDir: join(root, 'out/renderer'), loadDraw },
)

/** The page's own code, built to be run here; large, so that it is read only where a browser is served. */
async function loadDraw(): Promise<DrawFirstScreen> {
  const path = pathToFileURL(join(root, 'out/main/draw.js')).href
  const { drawFirstScreen } = (await import(/* @vite-ignore */ path)) as { drawFirstScreen: DrawFirstScreen }
  return drawFirstScreen
}
