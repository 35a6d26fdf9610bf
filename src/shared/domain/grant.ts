import type { AttemptFact, AwardFact, History } from './history'
import { addDays, daysBetween, type PlainDate } from './plainDate'

/** An award is the issuer's word on a pass where it was issued from 3 days before it (time zones) to 150 days after. */
const ISSUED_BEFORE_PASS = 3
const ISSUED_AFTER_PASS = 150

/** Something that may make a credential valid: a pass, an award, or a pass with the award that confirms it. */
export interface Grant {
  readonly on: PlainDate
  readonly achievement: string
  readonly pass: AttemptFact | null
  readonly award: AwardFact | null
}

/** What may have made `history`'s achievement valid by `today`, each award joined to the pass it confirms. */
export function grantsOf(history: History, today: PlainDate): Grant[] {
  const { achievement } = history
  const passes = history.attempts
    .filter((attempt) => attempt.outcome === 'pass' && attempt.on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const free = history.awards
    .filter((award) => award.issuedOn <= today)
    // Taken back only later, it holds until then.
    .map((award) => (award.revokedOn && award.revokedOn > today ? { ...award, revokedOn: null } : award))
  const grants = passes.map((pass): Grant => {
    const next = passes.find((other) => other.on > pass.on)
    return { on: pass.on, achievement, pass, award: takeAward(free, pass.on, next?.on) }
  })
  for (const award of free) grants.push({ on: award.issuedOn, achievement, pass: null, award })
  return grants
}

/** Takes out of `free` the award that confirms what happened on `day`, the nearest one first. */
function takeAward(free: AwardFact[], day: PlainDate, before: PlainDate | undefined): AwardFact | null {
  const from = addDays(day, -ISSUED_BEFORE_PASS)
  const to = addDays(day, ISSUED_AFTER_PASS)
  let best: AwardFact | null = null
  for (const award of free) {
    if (award.issuedOn < from || award.issuedOn > to || (before && award.issuedOn >= before)) continue
    if (!best || Math.abs(daysBetween(day, award.issuedOn)) < Math.abs(daysBetween(day, best.issuedOn)))
      best = award
  }
  if (best) free.splice(free.indexOf(best), 1)
  return best
}
