import { expect, test } from 'vitest'
import { awardDraftSchema } from '@shared/domain/award'
import { createCatalog } from '@shared/domain/catalog'
import { plainDate } from '@shared/domain/plainDate'
import { ownPolicy } from '@shared/domain/policy/ownPolicy'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { awardOfBadge } from '../../../src/main/transfer/awardOfBadge'
import type { CredlyBadge } from '../../../src/main/transfer/credlyBadge'

const BADGE: CredlyBadge = {
  file: 'badges.json',
  externalId: 'credly:c0ffee00-0000-4000-8000-000000000001',
  templateId: null,
  name: 'AWS Serverless Demonstrated',
  issuer: 'Amazon Web Services Training and Certification',
  coIssuers: [],
  issuedOn: plainDate('2026-02-23'),
  expiresOn: plainDate('2027-02-23'),
  number: '42',
  verificationUrl: 'https://www.credly.com/badges/c0ffee00-0000-4000-8000-000000000001',
  revoked: null,
}
const microcredential = createCatalog(builtInPacks).lookup('aws/microcredential-serverless')!.policy
const never = ownPolicy({ name: 'A', issuer: 'B', code: null, validity: { kind: 'never' } }).policy

test.each([
  ['a stated end stays, whatever the rule', '2027-01-01', microcredential, '2027-01-01'],
  ['a stated end stays without a rule', '2027-01-01', undefined, '2027-01-01'],
  ['no end and no rule: never', null, undefined, null],
  ['no end, and the rule says never: never', null, never, null],
  ['no end, but the rule gives one: the rule says', null, microcredential, undefined],
  ['an end that is not mentioned: the rule says', undefined, microcredential, undefined],
])('%s', (_, end, policy, want) => {
  const award = awardOfBadge(
    { ...BADGE, expiresOn: end === null || end === undefined ? end : plainDate(end) },
    policy,
  )
  expect(award.expiresOn).toBe(want)
  expect(awardDraftSchema.parse(award)).toEqual(award)
})

test('it carries the number, the link and who else signed', () => {
  expect(awardOfBadge({ ...BADGE, coIssuers: ['Stiftung Muster'] }, undefined)).toMatchObject({
    statedBy: 'issuer',
    number: '42',
    externalId: BADGE.externalId,
    verificationUrl: BADGE.verificationUrl,
    notes: 'Also signed by Stiftung Muster.',
  })
})
