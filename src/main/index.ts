import { join } from 'node:path'
import { startDesktop } from './hosts/electron/startDesktop'
import { clockFor, openApp } from './openApp'

const root = join(import.meta.dirname, '../..')

startDesktop(
  ({ today, ...parts }) => openApp({ ...parts, clock: clockFor(today), mode: 'write', host: 'electron' }),
  {
    pageDir: join(root, 'out/renderer'),
    preload: join(root, 'out/preload/index.cjs'),
    icon: join(root, 'resources/icons/credence-512.png'),
  },
)
