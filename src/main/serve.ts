import '../../node-guard'
import { join } from 'node:path'
import { serve } from './hosts/loopback/serve'
import { readVersion } from './hosts/readVersion'
import { clockFor, openApp } from './openApp'

const root = join(import.meta.dirname, '../..')
const version = readVersion(root)

process.exitCode = await serve(
  process.argv.slice(2),
  ({ today, ...parts }) =>
    openApp({ ...parts, clock: clockFor(today), mode: 'write', host: 'loopback', version }),
  join(root, 'out/renderer'),
)
