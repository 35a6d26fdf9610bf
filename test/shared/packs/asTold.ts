import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { createCatalog } from '@shared/domain/catalog'
import type { AttemptFact, AwardFact, CreditFact, History } from '@shared/domain/history'
import { dateIn, instant, type Zone } from '@shared/domain/instant'
import { plainDate } from '@shared/domain/plainDate'
import type { Standing } from '@shared/domain/standingTypes'
import { standings } from '@shared/domain/standings'

/** The rules that ship. */
export const catalog = createCatalog(builtInPacks)

/**
 * A history as a person would tell it, in pieces divided by commas: `pass 2025-05-10`, `fail 2026-03-01T10:00:00Z`,
 * `pass 2026-08-01 by shortExam`, `fail 2026-10-05 exam ME1-C02`, `fail 2024-03-20 bought 2024-02-29`,
 * `award 2024-09-15..2026-09-15`, `credit 2025-01-02 amount 32`.
 */
export function told(achievement: string, text: string): History {
  const attempts: AttemptFact[] = []
  const awards: AwardFact[] = []
  const credits: CreditFact[] = []
  for (const piece of text.split(',').filter((one) => one.trim() !== '')) {
    const [what = '', when = '', ...more] = piece.trim().split(' ')
    const said = (word: string): string | null => {
      const at = more.indexOf(word)
      return at < 0 ? null : (more[at + 1] ?? null)
    }
    if (what === 'award') {
      const [from = '', to = ''] = when.split('..')
      const expiresOn = to === '' ? undefined : to === 'never' ? null : plainDate(to)
      awards.push({ issuedOn: plainDate(from), expiresOn, statedBy: 'issuer', revokedOn: null })
    } else if (what === 'credit') {
      credits.push({ on: plainDate(when), amount: Number(said('amount')), category: said('of') })
    } else {
      const at = when.includes('T') ? instant(when) : null
      const zone = said('in') as Zone | null
      attempts.push({
        on: at ? dateIn(at, zone ?? ('UTC' as Zone)) : plainDate(when),
        at,
        zone,
        outcome: what as AttemptFact['outcome'],
        route: (said('by') ?? 'exam') as AttemptFact['route'],
        exam: said('exam'),
        purchase: said('bought'),
      })
    }
  }
  return { achievement, attempts, awards, credits }
}

/** The standing of the first of `histories` on `today`, by the rules that ship. */
export function standingOf(today: string, ...histories: readonly History[]): Standing {
  const [first] = histories
  return standings(histories, catalog.lookup, plainDate(today), 'UTC' as Zone).get(first!.achievement)!
}

/** The answers of a standing in one flat object, with the other reading of each date that has one. */
export function answers(standing: Standing) {
  const other = (of: string) => standing.alternatives.find((one) => one.of === of)?.on ?? null
  return {
    state: standing.state,
    issuedOn: standing.issuedOn,
    expiresOn: standing.expiresOn,
    expiresAlso: other('expiresOn'),
    opensOn: standing.renewal.opensOn,
    opensAlso: other('renewal.opensOn'),
    closesOn: standing.renewal.closesOn,
    ...standing.retake,
    remarks: standing.remarks.map(({ kind }) => kind),
  }
}

/** One worked example: its number or name, the achievement, what happened, the day it is seen on, and the answer. */
export type Row = readonly [
  row: number | string,
  achievement: string,
  text: string,
  today: string,
  expected: Partial<Record<keyof ReturnType<typeof answers>, unknown>>,
]
