// npm start [-- --data DIR --today DATE]: the desktop app where this machine can show it, else the same app in the
// user's own browser, with one line that says why.
import { join } from 'node:path'
import { buildIfStale, root } from './buildIfStale.mjs'
import { electronObstacle, electronProgram } from './electronObstacle.mjs'
import { runInPlace } from './runInPlace.mjs'

const flags = process.argv.slice(2)
buildIfStale()

const obstacle = electronObstacle()
if (obstacle) {
  console.error(`No window of its own (${obstacle}): Credence opens in your browser instead.`)
  runInPlace(process.execPath, [join(root, 'out/main/serve.js'), ...flags])
} else {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot)
    console.error("Running as root: Chromium's sandbox cannot be used, so it is switched off (--no-sandbox).")
  const env = { ...process.env }
  // Set by some editors' terminals; with it Electron would run as plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  runInPlace(electronProgram(), [root, ...(asRoot ? ['--no-sandbox'] : []), ...flags], { env })
}
