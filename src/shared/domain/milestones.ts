import type { Milestone, Standing } from './standingTypes'

/**
 * Every milestone of a standing, past ones included, nearest first. A closing that is the expiry, and a retake that is
 * the opening of the window, are said once.
 */
export function milestonesOf(
  standing: Pick<Standing, 'state' | 'expiresOn' | 'renewal' | 'renewsAnyDay' | 'retake' | 'periods'>,
): Milestone[] {
  const { expiresOn, renewal, retake } = standing
  const found: Milestone[] = []
  if (standing.state !== 'revoked') {
    if (renewal.opensOn && !standing.renewsAnyDay) found.push({ kind: 'renewalOpens', on: renewal.opensOn })
    if (expiresOn) found.push({ kind: 'expires', on: expiresOn })
    if (renewal.closesOn && renewal.closesOn !== expiresOn)
      found.push({ kind: 'renewalCloses', on: renewal.closesOn })
  }
  if (retake.allowedOn && retake.decidedBy !== 'renewalWindow') {
    found.push({ kind: 'retakeAllowed', on: retake.allowedOn })
  }
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
