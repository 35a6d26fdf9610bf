// All tests that this machine can run: units, then the app in a browser, then the app in Electron. What cannot be run
// is said in one line each. With CREDENCE_TEST_ALL=1 nothing may be left out.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { electronObstacle } from './electronObstacle.mjs'

const left = []

function run(name, command, args, env = {}) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status !== 0) {
    console.error(`\n✗ ${name}`)
    process.exit(status ?? 1)
  }
}

run('build', 'electron-vite', ['build', '--logLevel', 'warn'])
run('units', 'vitest', ['run', '--reporter=dot'])

const chromium = findChromium()
if (chromium && existsSync(chromium))
  run('in the browser', 'playwright', ['test', '--project=browser'], { CHROMIUM: chromium })
else left.push('in the browser: no Chromium was found (set CHROMIUM to its path)')

const obstacle = electronObstacle()
if (obstacle) left.push(`in Electron: ${obstacle}`)
else run('in Electron', 'playwright', ['test', '--project=electron'])

for (const line of left) console.log(`\nNot run, ${line}.`)
if (left.length > 0 && process.env.CREDENCE_TEST_ALL === '1') {
  console.error('\n✗ CREDENCE_TEST_ALL=1 asks for every test.')
  process.exit(1)
}
