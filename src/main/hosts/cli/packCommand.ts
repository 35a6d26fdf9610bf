import { MAX_PACK_BYTES } from '../../core/packFile'
import { checkPack } from '@shared/domain/policy/checkPack'
import type { CliContext } from './cliContext'
import { CliError } from './cliError'
import { parseFlags } from './parseFlags'
import { readJsonFile, type SizeLimit } from './readJsonFile'
import { table } from './table'

const flags = { json: { type: 'boolean' }, data: { type: 'string' }, today: { type: 'string' } } as const
const LIMIT: SizeLimit = {
  bytes: MAX_PACK_BYTES,
  says: 'It is larger than 5 MB, which no pack needs. It was not read, and nothing was changed. Take out what is no rule.',
}

/**
 * `credence pack check FILE…`: whether each file is a pack that can be used, and what is wrong with it, with path and
 * reason. Touches no data. Answers 0, or 2 where one is not.
 */
export function packCommand(args: readonly string[], context: CliContext): number {
  const { values, positionals } = parseFlags(args, flags, true)
  const [verb, ...files] = positionals
  if (verb !== 'check' || files.length === 0) throw new CliError('pack needs: check FILE')
  const checked = files.map((file) => ({ file, result: checkPack(readJsonFile(file, LIMIT)) }))
  if (values.json) {
    const answer = checked.map(({ file, result }) =>
      result.ok ? { file, ok: true, problems: [] } : { file, ok: false, problems: result.problems },
    )
    context.out(JSON.stringify(files.length === 1 ? answer[0] : answer, null, 2))
  } else {
    for (const { file, result } of checked) {
      if (result.ok) context.out(`${file}: ${described(result.pack)}`)
      else context.err(`${file} is not a pack that can be used:\n${problemsInWords(result.problems)}`)
    }
  }
  return checked.every(({ result }) => result.ok) ? 0 : 2
}

type Checked = ReturnType<typeof checkPack>
type Good = Extract<Checked, { ok: true }>
type Bad = Extract<Checked, { ok: false }>

function described({ id, name, version, achievements, checkedOn }: Good['pack']): string {
  return `good: ${id}, ${name} ${version}, ${achievements.length} achievements, checked on ${checkedOn}`
}

const problemsInWords = (problems: Bad['problems']): string =>
  table(
    problems.map(({ path, reason }) => [path, reason]),
    '  ',
  )
