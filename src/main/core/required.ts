import { AppError } from '@shared/contract/errors'
import type { Entities, EntityKind, Reading } from '../storage/store'

/** The entity of that id. @throws AppError notFound, where it is not kept or lies in the trash */
export function required<K extends EntityKind>(reading: Reading, kind: K, id: string): Entities[K] {
  const found = reading.get(kind, id)
  if (found) return found
  throw new AppError(
    'notFound',
    `This ${kind} is not there any more, so nothing was changed. It may have been removed: look in the trash.`,
  )
}
