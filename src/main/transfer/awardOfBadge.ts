import type { AwardDraft } from '@shared/domain/award'
import type { Policy } from '@shared/domain/policy/schema'
import type { CredlyBadge } from './credlyBadge'

/**
 * A badge as an award that the issuer states. A badge without an end says "never" only where no rule gives the
 * achievement one: many issuers leave the end out, and nothing may lapse by surprise because of that. `policy` is that of
 * the achievement it was recognised as; undefined where no pack knows it.
 */
export function awardOfBadge(badge: CredlyBadge, policy: Policy | undefined): AwardDraft {
  const { issuedOn, expiresOn, number, verificationUrl, externalId, coIssuers } = badge
  const kind = policy?.validity?.kind
  const silent = expiresOn === undefined || (expiresOn === null && kind !== undefined && kind !== 'never')
  return {
    issuedOn,
    ...(silent ? {} : { expiresOn }),
    statedBy: 'issuer',
    revokedOn: null,
    number,
    verificationUrl,
    externalId,
    notes: coIssuers.length > 0 ? `Also signed by ${coIssuers.join(', ')}.` : '',
  }
}
