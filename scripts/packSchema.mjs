// Writes resources/catalog/schema.json, the published format of packs, from the schema that reads them.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '..')
const { module } = await runnerImport(join(root, 'src/shared/domain/policy/packJsonSchema.ts'), {
  root,
  resolve: { alias: { '@shared': join(root, 'src/shared') } },
  logLevel: 'error',
  configFile: false,
})
const file = join(root, 'resources/catalog/schema.json')
writeFileSync(file, `${JSON.stringify(module.packJsonSchema(), null, 2)}\n`)
process.exitCode =
  spawnSync('oxfmt', [file], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
