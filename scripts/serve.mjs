// npm run serve -- [--data DIR] [--port N] [--today DATE] [--no-open] [--json]: the app in the user's own browser.
import { join } from 'node:path'
import { buildIfStale, root } from './buildIfStale.mjs'
import { runInPlace } from './runInPlace.mjs'

buildIfStale()
runInPlace(process.execPath, [join(root, 'out/main/serve.js'), ...process.argv.slice(2)])
