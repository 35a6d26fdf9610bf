import type { z } from 'zod'
import type { Zone } from '@shared/domain/instant'
import { createCatalog } from '@shared/domain/catalog'
import { plainDate } from '@shared/domain/plainDate'
import { standings } from '@shared/domain/standings'
import type { Standing } from '@shared/domain/standingTypes'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { historyFileSchema } from '../../../src/main/hosts/cli/historyFile'

type Written = z.input<typeof historyFileSchema>

/** Everything that ships. */
export const catalog = createCatalog(builtInPacks)

/** The standings on a day of a history written as for `credence standing`, first its own, then those of its others. */
export function stand(today: string, written: Written, zone = 'UTC' as Zone): [Standing, ...Standing[]] {
  const file = historyFileSchema.parse(written)
  const found = standings([file, ...file.others], catalog.lookup, plainDate(today), zone)
  const [own, ...others] = [file, ...file.others].map(({ achievement }) => found.get(achievement)!)
  return [own!, ...others]
}

/** Failed attempts on these days, each with what is said of it besides. */
export const fails = (...days: string[]) => days.map((on) => ({ on, outcome: 'fail' as const }))

/** Passed on that day. */
export const passed = (on: string, more: object = {}) => [{ on, outcome: 'pass' as const, ...more }]

/** The issuer's award of these days. */
export const awarded = (issuedOn: string, expiresOn?: string) => [
  expiresOn === undefined ? { issuedOn } : { issuedOn, expiresOn },
]

/** The other reading of a date, where there is one. */
export const alsoOf = (standing: Standing, of: string): string | undefined =>
  standing.alternatives.find((other) => other.of === of)?.on
