import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createCatalog } from '@shared/domain/catalog'
import type { History, PolicyLookup } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'
import { plainDate } from '@shared/domain/plainDate'
import { ownPolicy } from '@shared/domain/policy/ownPolicy'
import { standings } from '@shared/domain/standings'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { sampleDate, sampleSchema } from '../../../src/main/core/sampleSchema'

const path = resolve(import.meta.dirname, '../../../resources/demo/sample.json')
const sample = sampleSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
const catalog = createCatalog(builtInPacks)
const keyOf = (one: (typeof sample.credentials)[number]): string =>
  one.achievementId ?? `own/${one.own?.code ?? one.own?.name}`

function standingsOn(day: string) {
  const today = plainDate(day)
  const histories: History[] = sample.credentials.map((one) => ({
    achievement: keyOf(one),
    attempts: one.attempts.map(({ on, ...rest }) => ({
      ...rest,
      on: sampleDate(today, on),
      at: null,
      zone: null,
      route: 'exam',
    })),
    awards: one.awards.map(({ issuedOn, expiresOn }) => ({
      issuedOn: sampleDate(today, issuedOn),
      ...(expiresOn === undefined ? {} : { expiresOn: expiresOn && sampleDate(today, expiresOn) }),
      statedBy: 'issuer',
      revokedOn: null,
    })),
  }))
  const own = new Map(
    sample.credentials.flatMap((one) => (one.own ? [[keyOf(one), ownPolicy(one.own)] as const] : [])),
  )
  const lookup: PolicyLookup = (id) => own.get(id) ?? catalog.lookup(id)
  return standings(histories, lookup, today, 'Europe/Zurich' as Zone)
}

test('every achievement of the sample is known', () => {
  for (const { achievementId } of sample.credentials) {
    if (achievementId) expect(catalog.achievement(achievementId), achievementId).toBeDefined()
  }
})

test.each(['2026-11-23', '2027-02-28', '2027-03-31', '2028-02-29', '2028-12-31'])(
  'the stories hold on %s',
  (day) => {
    const found = standingsOn(day)
    expect([...found].map(([id, { state }]) => [id, state])).toEqual([
      ['aws/scs', 'active'],
      ['aws/sap', 'active'],
      ['aws/saa', 'active'],
      ['aws/microcredential-incident-response', 'waiting'],
      ['aws/microcredential-agentic-ai', 'active'],
      ['aws/microcredential-serverless', 'renewable'],
      ['lf/cka', 'active'],
      ['microsoft/azure-administrator', 'renewable'],
      ['microsoft/azure-fundamentals', 'permanent'],
      ['isc2/cissp', 'active'],
      ['hashicorp/terraform-associate', 'lapsed'],
    ])
    expect(found.get('aws/saa')?.expiresOn).toBe(found.get('aws/sap')?.expiresOn)
    expect(found.get('aws/saa')?.periods.at(-1)).toMatchObject({ origin: 'renewedBy', by: 'aws/sap' })
  },
)

test('on the day of the drawings it shows the dates of the drawings', () => {
  const found = standingsOn('2026-11-23')
  const dates = (id: string) => {
    const { expiresOn, renewal, retake } = found.get(id)!
    return { expiresOn, opensOn: renewal.opensOn, allowedOn: retake.allowedOn }
  }
  expect(dates('aws/scs').expiresOn).toBe('2026-12-14')
  expect(dates('aws/sap').expiresOn).toBe('2028-03-06')
  expect(dates('aws/microcredential-incident-response').allowedOn).toBe('2026-12-07')
  expect(dates('aws/microcredential-agentic-ai').opensOn).toBe('2027-01-14')
  expect(dates('aws/microcredential-serverless')).toMatchObject({
    opensOn: '2026-11-23',
    expiresOn: '2027-02-23',
  })
  expect(dates('lf/cka').expiresOn).toBe('2027-03-02')
  expect(dates('microsoft/azure-administrator').expiresOn).toBe('2027-05-09')
  expect(dates('isc2/cissp').expiresOn).toBe('2027-05-31')
})
