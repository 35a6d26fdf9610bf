import { createCatalog, type Catalog } from '@shared/domain/catalog'
import type { PackProblem } from '@shared/contract/views/program'
import { readDataDir } from '../commonOptions'
import type { CliContext } from './cliContext'

/** Where packs lie besides those that come with Credence. */
interface PackPlaces {
  /** The data folder that was named; undefined: none, and then none is looked into. */
  readonly data?: string | undefined
  /** Files that were named; a later one replaces an earlier one of the same id. */
  readonly pack?: readonly string[] | undefined
}

/**
 * The catalogue of the packs that come with Credence, of a person's own in the data folder, and of those in files. What
 * was wrong in the data folder goes to stderr. @throws AppError for a bad pack in a file
 */
export async function loadCatalog(
  { packs, loadPack, userPacks, err }: CliContext,
  { data, pack = [] }: PackPlaces,
): Promise<Catalog> {
  const own = data === undefined ? undefined : userPacks(readDataDir(data))
  for (const problem of own?.problems ?? []) err(inWords(problem))
  const named = await Promise.all(pack.map(loadPack))
  return createCatalog([...packs, ...(own?.packs ?? []), ...named])
}

function inWords({ reason, details }: PackProblem): string {
  return [reason, ...details.map(({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`)].join('\n')
}
