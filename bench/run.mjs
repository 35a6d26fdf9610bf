// Prints every figure as a ratio against a peer measured in the same run, with its limit. `npm run bench -- standing`
// runs only the benchmarks whose file name contains the word.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const here = import.meta.dirname
const only = process.argv[2] ?? ''
const alias = { '@shared': join(here, '../src/shared') }
let over = false

console.log(
  `${'figure'.padEnd(62)}${'ours'.padStart(12)}${'peer'.padStart(12)}${'ratio'.padStart(8)}${'limit'.padStart(8)}`,
)
for (const file of readdirSync(here).filter((name) => name.endsWith('.bench.ts') && name.includes(only))) {
  const { module } = await runnerImport(join(here, file), {
    root: join(here, '..'),
    resolve: { alias },
    logLevel: 'error',
    configFile: false,
  })
  for (const { figure, ours, peer, unit, limit } of await module.measure()) {
    const ratio = ours / peer
    if (limit !== undefined && ratio > limit) over = true
    const cell = (value) => `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`.padStart(12)
    console.log(
      figure.padEnd(62) +
        cell(ours) +
        cell(peer) +
        ratio.toFixed(2).padStart(8) +
        (limit === undefined ? '' : String(limit)).padStart(8) +
        (limit !== undefined && ratio > limit ? '  over' : ''),
    )
  }
}
process.exitCode = over ? 1 : 0
