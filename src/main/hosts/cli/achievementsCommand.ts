import type { CliContext } from './cliContext'
import { loadCatalog } from './loadCatalog'
import { parseFlags } from './parseFlags'
import { table } from './table'

const flags = {
  pack: { type: 'string', multiple: true },
  data: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `credence achievements`: what the loaded packs know. `--json` lists the ids alone. */
export async function achievementsCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values } = parseFlags(args, flags)
  const { achievements } = await loadCatalog(context, values)
  if (values.json)
    context.out(
      JSON.stringify(
        achievements.map(({ id }) => id),
        null,
        2,
      ),
    )
  else context.out(table(achievements.map(({ id, name, codes }) => [id, name, codes[0] ?? ''])))
  return 0
}
