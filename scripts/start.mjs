// npm start [-- --data DIR --today DATE]: the desktop app where this machine can show it, else the same app in the
// user's own browser, with one line that says why.
import { join } from 'node:path'
import { buildIfStale, root } from './buildIfStale.mjs'
import { electronObstacle, electronProgram } from './electronObstacle.mjs'
import { runInPlace } from './runInPlace.mjs'
import { sandboxObstacle } from './sandboxObstacle.mjs'

const UNSAFE = '--no-sandbox'
const flags = process.argv.slice(2)
buildIfStale()

// Asking for the obstacle may fetch Electron's program, so it is looked for after that.
const obstacle =
  electronObstacle() ?? (flags.includes(UNSAFE) ? undefined : sandboxObstacle(electronProgram()))
if (obstacle) {
  console.error(`No window of its own (${obstacle}): Credence opens in your browser instead.`)
  const known = flags.filter((flag) => flag !== UNSAFE)
  runInPlace(process.execPath, [join(root, 'out/main/serve.js'), ...known])
} else {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 && !flags.includes(UNSAFE)
  if (asRoot)
    console.error(`Running as root, where Chromium's sandbox cannot be used: it is off (${UNSAFE}).`)
  const env = { ...process.env }
  // Set by some editors' terminals; with it Electron would run as plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  runInPlace(electronProgram(), [root, ...(asRoot ? [UNSAFE] : []), ...flags], { env })
}
