import { createCatalog, type Catalog } from '@shared/domain/catalog'
import type { CliContext } from './cliContext'

/** The catalogue of the packs that come with Credence and of those in `files`. @throws AppError for a bad pack */
export async function loadCatalog(
  { packs, loadPack }: CliContext,
  files: readonly string[],
): Promise<Catalog> {
  return createCatalog([...packs, ...(await Promise.all(files.map(loadPack)))])
}
