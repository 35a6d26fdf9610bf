import type { Milestone, Standing } from './standingTypes'

/**
 * Every milestone of a standing, past ones included, nearest first. A closing that is the expiry, and a retake that is
 * the opening of the window, are said once.
 */
export function milestonesOf(
  standing: Pick<Standing, 'state' | 'expiresOn' | 'renewal' | 'renewsAnyDay' | 'retake' | 'credits'>,
): Milestone[] {
  const { expiresOn, renewal, retake, credits } = standing
  const found: Milestone[] = []
  if (standing.state !== 'revoked') {
    if (renewal.opensOn && !standing.renewsAnyDay) found.push({ kind: 'renewalOpens', on: renewal.opensOn })
    if (expiresOn) found.push({ kind: 'expires', on: expiresOn })
    if (renewal.closesOn && renewal.closesOn !== expiresOn)
      found.push({ kind: 'renewalCloses', on: renewal.closesOn })
  }
  const opens =
    retake.decidedBy === 'renewalWindow' && standing.state !== 'revoked' && renewal.opensOn !== null
  if (retake.allowedOn && !opens) {
    found.push({ kind: 'retakeAllowed', on: retake.allowedOn })
  }
  if (credits) {
    const short = credits.years.filter((year) => year.missing > 0).map((year) => year.to)
    if (credits.missing > 0) short.push(credits.to)
    for (const on of new Set(short)) found.push({ kind: 'creditDeadline', on })
  }
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
