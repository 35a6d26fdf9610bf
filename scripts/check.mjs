// Everything that can be said about the code in seconds: types, lint, format, dead code, lock file, unit tests.
import { spawnSync } from 'node:child_process'

const steps = [
  ['types', 'tsc', ['-b']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['format', 'oxfmt', ['--check']],
  ['dead code', 'knip', ['--no-progress']],
  ['lock file', 'node', ['scripts/checkLock.mjs']],
  ['migrations, packs, units', 'vitest', ['run', '--reporter=dot']],
]

for (const [name, command, args] of steps) {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (status !== 0) {
    console.error(`${stdout}${stderr}\n✗ ${name} (${seconds} s)`)
    process.exit(1)
  }
  console.log(`✓ ${name} (${seconds} s)`)
}
