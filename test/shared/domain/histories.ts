import type { AttemptFact, AwardFact, History, SourcedPolicy } from '@shared/domain/history'
import { instant, type Zone } from '@shared/domain/instant'
import { plainDate } from '@shared/domain/plainDate'
import { packSchema } from '@shared/domain/policy/packSchema'
import { createCatalog } from '@shared/domain/catalog'
import { standings } from '@shared/domain/standings'
import type { Standing } from '@shared/domain/standingTypes'
import aws from '../../../resources/catalog/aws.json'

/** The rules that ship, as the tests' own subject. */
export const catalog = createCatalog([packSchema.parse(aws)])

/** A history in one line: `pass 2026-01-10, fail 2026-12-20`, awards as `award 2026-01-10..2027-01-10`. */
export function history(achievement: string, text: string): History {
  const attempts: AttemptFact[] = []
  const awards: AwardFact[] = []
  for (const part of text
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [word = '', when = ''] = part.split(' ')
    if (word === 'award') {
      const [from = '', to = ''] = when.split('..')
      const expiresOn = to === 'never' ? null : to === '' ? undefined : plainDate(to)
      awards.push({ issuedOn: plainDate(from), expiresOn, statedBy: 'issuer', revokedOn: null })
    } else {
      const at = when.includes('T') ? instant(when) : null
      attempts.push({
        on: plainDate(when.slice(0, 10)),
        at,
        zone: null,
        outcome: word as AttemptFact['outcome'],
        route: 'exam',
        exam: null,
      })
    }
  }
  return { achievement, attempts, awards }
}

/** The standing of the first of `histories` on `today`. */
export function standingOn(today: string, zone: Zone, ...histories: readonly History[]): Standing {
  return standings(histories, catalog.lookup, plainDate(today), zone).get(histories[0]!.achievement)!
}

/** The standing under one made-up policy. */
export function standingUnder(
  rules: SourcedPolicy,
  text: string,
  today: string,
  zone = 'UTC' as Zone,
): Standing {
  return standings([history('test/one', text)], () => rules, plainDate(today), zone).get('test/one')!
}
