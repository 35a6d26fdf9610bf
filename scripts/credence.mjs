// npm run -s credence -- COMMAND …: the command line.
import { join } from 'node:path'
import { buildIfStale, root } from './buildIfStale.mjs'
import { runInPlace } from './runInPlace.mjs'

buildIfStale()
runInPlace(process.execPath, [join(root, 'out/main/cli.js'), ...process.argv.slice(2)])
