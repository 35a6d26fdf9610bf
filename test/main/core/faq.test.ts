import { describe, expect, test } from 'vitest'
import { plainDate } from '@shared/domain/plainDate'
import { openFixture } from './coreFixture'

const LAB = 'aws/microcredential-serverless'
const pass = (on: string) => ({ on: plainDate(on), outcome: 'pass' as const })
const fail = (on: string) => ({ on: plainDate(on), outcome: 'fail' as const })

describe('an entry', () => {
  test('comes with its rules, sources, freshness and a text to report a change', async () => {
    const { call } = openFixture()
    const entry = await call('faq.get', { id: 'aws/microcredential-retake' })
    expect(entry).toMatchObject({
      program: 'aws',
      programName: 'AWS Certification',
      section: 'Microcredential',
      confidence: 'official',
      doubts: null,
      checkedOn: '2026-11-23',
      stale: false,
      forYou: [],
    })
    expect(entry.rules).toEqual([
      { rule: 'microcredential.retakeWait', name: 'retakeWait', says: expect.stringContaining('25 days') },
    ])
    expect(entry.report).toContain('aws/microcredential-retake')
    expect(entry.report).toContain('https://aws.amazon.com/certification/faqs/')
  })

  test('is marked once it was not checked for a year', async () => {
    const { call, clock } = openFixture()
    clock.moveTo('2027-11-23')
    expect((await call('faq.get', { id: 'aws/exam-price' })).stale).toBe(false)
    clock.moveTo('2027-11-24')
    expect((await call('faq.get', { id: 'aws/exam-price' })).stale).toBe(true)
    const { programs } = await call('faq.sections', {})
    expect(programs[0]?.sections[0]?.entries[0]?.stale).toBe(true)
    const { packs } = await call('catalog.list', {})
    expect(packs.find(({ id }) => id === 'aws')).toMatchObject({
      stale: true,
      report: expect.stringContaining('AWS Certification (pack aws'),
    })
  })

  test('that is not there is said to be missing', async () => {
    const { refused } = openFixture()
    expect((await refused('faq.get', { id: 'aws/nothing' })).code).toBe('notFound')
    expect((await refused('faq.get', { id: '<script>' })).code).toBe('invalidInput')
    expect((await refused('faq.search', { text: 'x'.repeat(10_001) })).code).toBe('invalidInput')
  })

  test('every date that a credential explains leads to an entry that is there', async () => {
    const { call } = openFixture()
    const { achievements } = await call('catalog.list', {})
    for (const { id } of achievements) {
      await call('credentials.add', { achievementId: id, attempt: pass('2026-02-10') })
    }
    const { rows } = await call('credentials.list', {})
    for (const { id } of rows) {
      const { standing } = await call('credentials.get', { id })
      for (const { faq } of standing.explanations) {
        if (faq !== null) expect((await call('faq.get', { id: faq })).forYou.length, faq).toBeGreaterThan(0)
      }
    }
  })
})

describe('for you', () => {
  async function says(
    history: readonly ReturnType<typeof pass | typeof fail>[],
    entry: string,
    achievementId = LAB,
  ): Promise<unknown[]> {
    const { call } = openFixture()
    const { id } = await call('credentials.add', { achievementId })
    for (const attempt of history) await call('attempts.record', { credentialId: id, attempt })
    const { forYou } = await call('faq.get', { id: entry })
    return forYou.map(({ says, on, until }) => [says, on, until])
  }

  test.each([
    [
      'a window to come',
      [pass('2026-04-14')],
      'aws/microcredential-validity',
      [
        ['windowOpens', '2027-01-14', '2027-04-14'],
        ['validUntil', '2027-04-14', null],
      ],
    ],
    [
      'an open window',
      [pass('2026-02-23')],
      'aws/microcredential-validity',
      [
        ['validUntil', '2027-02-23', null],
        ['windowOpen', null, '2027-02-23'],
      ],
    ],
    [
      'one that lapsed',
      [pass('2025-01-10')],
      'aws/microcredential-validity',
      [['ended', '2026-01-10', null]],
    ],
    ['a wait', [fail('2026-11-12')], 'aws/microcredential-retake', [['waits', '2026-12-07', null]]],
    [
      'a wait that is over',
      [fail('2026-06-01')],
      'aws/microcredential-retake',
      [['mayRetake', '2026-06-26', null]],
    ],
    ['nothing that an entry is about', [pass('2026-04-14')], 'aws/microcredential-retake', []],
    ['nothing of another kind', [pass('2026-04-14')], 'aws/certification-validity', []],
  ] as const)('%s', async (_name, history, entry, expected) => {
    expect(await says(history, entry)).toEqual(expected)
  })

  test('a renewal route that opens before expiry', async () => {
    expect(await says([pass('2024-06-01')], 'aws/certification-cloud-quest', 'aws/clf')).toEqual([
      ['routeOpens', '2026-12-01', '2027-06-01'],
    ])
    expect(await says([pass('2024-01-15')], 'aws/certification-cloud-quest', 'aws/clf')).toEqual([
      ['routeOpen', null, '2027-01-15'],
    ])
  })

  test.each([
    [
      'a route that would open only after expiry opens never',
      LAB,
      'aws/microcredential-price',
      { issuedOn: '2026-04-14', expiresOn: '2026-12-14' },
      [],
    ],
    [
      'one that opens before it does',
      LAB,
      'aws/microcredential-price',
      { issuedOn: '2026-04-14', expiresOn: '2027-02-14' },
      [['routeOpens', '2027-01-14', '2027-02-14']],
    ],
    [
      'one that is open from the pass, which the issuer dates earlier',
      'aws/saa',
      'aws/certification-renewal',
      { issuedOn: '2026-04-12', expiresOn: '2029-04-12' },
      [['anyDay', null, '2029-04-12']],
    ],
    [
      'one that is open from the pass, which the issuer dates later',
      'aws/saa',
      'aws/certification-renewal',
      { issuedOn: '2026-04-16', expiresOn: '2029-04-16' },
      [['anyDay', null, '2029-04-16']],
    ],
  ])('%s', async (_name, achievementId, entry, dates, expected) => {
    const { call } = openFixture()
    const award = {
      ...dates,
      issuedOn: plainDate(dates.issuedOn),
      expiresOn: plainDate(dates.expiresOn),
      statedBy: 'issuer' as const,
    }
    const { id } = await call('credentials.add', { achievementId, attempt: pass('2026-04-14') })
    await call('awards.record', { credentialId: id, award })
    const { forYou } = await call('faq.get', { id: entry })
    expect(
      forYou.filter(({ says }) => says !== 'validUntil').map(({ says, on, until }) => [says, on, until]),
    ).toEqual(expected)
  })

  test('follows the day, the chosen candidate and what was let lapse', async () => {
    const { call, clock } = openFixture()
    const { id } = await call('credentials.add', { achievementId: LAB, attempt: fail('2026-11-12') })
    const mate = { name: 'Ada Example', kind: 'teamMate' as const, zone: 'Europe/Zurich' }
    const other = await call('candidates.add', { candidate: mate })
    const lines = async () => (await call('faq.get', { id: 'aws/microcredential-retake' })).forYou
    expect(await lines()).toMatchObject([{ credentialId: id, says: 'waits', candidateName: null }])
    await call('candidates.choose', { id: other.id })
    expect(await lines()).toEqual([])
    await call('candidates.choose', { id: null })
    expect((await lines())[0]?.candidateName).not.toBeNull()
    clock.moveTo('2026-12-07')
    expect(await lines()).toMatchObject([{ says: 'mayRetake' }])
    await call('credentials.letLapse', { id, reason: '' })
    expect(await lines()).toEqual([])
  })

  test('a booking: until when it may be moved, and how many noted features may come up', async () => {
    const { call } = openFixture()
    const { id } = await call('credentials.add', { achievementId: 'aws/saa' })
    await call('appointments.book', {
      credentialId: id,
      appointment: { at: '2026-12-15T09:00:00Z', zone: 'Europe/Zurich' },
    })
    expect((await call('faq.get', { id: 'aws/exam-reschedule' })).forYou).toMatchObject([
      { says: 'changeUntil', on: '2026-12-15', at: '2026-12-14T09:00:00.000Z' },
    ])
    expect((await call('faq.get', { id: 'aws/exam-new-services' })).forYou).toEqual([])
    await call('features.add', { feature: { name: 'Nimbus', availableOn: '2026-06-15' } })
    await call('features.add', { feature: { name: 'Cirrus', availableOn: '2026-06-16' } })
    expect((await call('faq.get', { id: 'aws/exam-new-services' })).forYou).toMatchObject([
      { says: 'mayComeUp', on: '2026-12-15', count: 1 },
    ])
  })
})

describe('features', () => {
  test('are listed with the day from which each exam may ask, and by the exam that is booked', async () => {
    const { call, refused } = openFixture()
    const saa = await call('credentials.add', { achievementId: 'aws/saa' })
    const lab = await call('credentials.add', { achievementId: LAB })
    const { id } = await call('features.add', { feature: { name: 'Nimbus', availableOn: '2026-07-01' } })
    const onExam = () => call('features.onExam', { credentialId: saa.id })
    expect(await onExam()).toMatchObject({
      examDay: null,
      rule: { faq: 'aws/exam-new-services' },
      features: [{ name: 'Nimbus', from: '2027-01-01', mayComeUp: null }],
    })
    await call('appointments.book', {
      credentialId: saa.id,
      appointment: { at: '2026-12-31T23:30:00Z', zone: 'Europe/Zurich' },
    })
    // In Zurich it is the first of January by then.
    expect(await onExam()).toMatchObject({ examDay: '2027-01-01', features: [{ mayComeUp: true }] })
    expect(await call('features.onExam', { credentialId: lab.id })).toEqual({
      rule: null,
      examDay: null,
      features: [],
    })

    const [feature] = (await call('features.list', {})).features
    expect(feature).toMatchObject({
      id,
      booked: [{ credentialId: saa.id, on: '2027-01-01', mayComeUp: true }],
    })
    expect(feature?.askedFrom.find(({ from }) => from === '2027-01-01')?.achievements).toContainEqual({
      id: 'aws/saa',
      name: expect.any(String),
    })
    await call('features.change', { id, feature: { name: 'Nimbus 2', availableOn: '2026-07-02' } })
    expect(await onExam()).toMatchObject({ features: [{ name: 'Nimbus 2', mayComeUp: false }] })
    await call('features.remove', { id })
    expect((await onExam()).features).toEqual([])
    expect((await call('trash.list', {})).entries).toMatchObject([{ kind: 'feature', name: 'Nimbus 2' }])
    await call('trash.restore', { kind: 'feature', id })
    expect((await onExam()).features).toHaveLength(1)
    expect((await refused('features.add', { feature: { name: 'x', availableOn: '2026-02-30' } })).code).toBe(
      'invalidInput',
    )
    expect(
      (await refused('features.change', { id: 'no', feature: { name: 'x', availableOn: '2026-02-01' } }))
        .code,
    ).toBe('notFound')
  })
})
