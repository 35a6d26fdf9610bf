import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives a run of the unit tests a temporary folder of its own, so that nothing of it is left behind. */
export default function setup(): () => void {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'credence-units-')))
  // Tests act as another account, too, which must get as far as the folder that they are about.
  chmodSync(dir, 0o755)
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = dir
  return () => rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
