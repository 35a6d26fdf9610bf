import type { Pack } from '@shared/domain/policy/packSchema'
import { checkPack } from '@shared/domain/policy/checkPack'
import aws from '../../../resources/catalog/aws.json'

/**
 * The packs that come with Credence, checked like anybody's. One that does not pass is a fault of ours, and stops the
 * start rather than showing wrong dates. @throws Error
 */
export const builtInPacks: readonly Pack[] = [checked('aws.json', aws)]

function checked(file: string, json: unknown): Pack {
  const result = checkPack(json)
  if (result.ok) return result.pack
  throw new Error(`${file}: ${result.problems.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`)
}
