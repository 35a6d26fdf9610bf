import { commonFlags, readDataDir } from '../commonOptions'
import type { CliContext, Finding } from './cliContext'
import { parseFlags } from './parseFlags'
import { table } from './table'

const flags = { ...commonFlags, json: { type: 'boolean' } } as const
const MARKS = { good: 'ok', note: '--', bad: '!!' } as const

/** `credence doctor`: looks at the data file, the packs and the programs underneath. Changes nothing; 1 where something is wrong. */
export function doctorCommand(args: readonly string[], context: CliContext): number {
  const { values } = parseFlags(args, flags)
  const findings = [
    ...context.inspect(readDataDir(values.data)),
    ...context.packs.map(packFinding),
    { what: 'Credence', how: 'good', says: context.version },
    { what: 'Node', how: 'good', says: process.versions.node },
    { what: 'Time zone', how: 'good', says: context.zone },
  ] satisfies Finding[]
  const healthy = findings.every(({ how }) => how !== 'bad')
  if (values.json) context.out(JSON.stringify({ healthy, findings }, null, 2))
  else context.out(table(findings.map(({ what, how, says }) => [MARKS[how], what, says])))
  return healthy ? 0 : 1
}

function packFinding(pack: CliContext['packs'][number]): Finding {
  return {
    what: `Pack ${pack.id}`,
    how: 'good',
    says: `${pack.version}, ${pack.achievements.length} achievements, checked on ${pack.checkedOn}`,
  }
}
