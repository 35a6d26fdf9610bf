import { describe, expect, test } from 'vitest'
import type { MilestoneRow, StandingRow, Store } from '../../../src/main/storage/store'
import { instant } from '../../../src/shared/domain/instant'
import { addDays, plainDate } from '../../../src/shared/domain/plainDate'
import { benefit, candidate, credential, milestoneRow, NOON, standingRow, TODAY } from './entities'
import { tempStore } from './tempStore'

const own = (name: string, issuer: string) => ({ name, issuer, code: 'X-1', validity: null })

/** Ada has five credentials, Bob one, Åsa one that she lets lapse. */
function filled(): Store {
  const store = tempStore()
  store.change('start', (write) => {
    write.put('candidate', candidate('ada', { name: 'Ada' }))
    write.put('candidate', candidate('bob', { name: 'bob' }))
    write.put('candidate', candidate('asa', { name: 'Åsa', kind: 'self' }))
    write.put('credential', credential('a1', 'ada', { achievementId: 'pmi/pmp', tags: ['Work', 'Zürich'] }))
    write.put('credential', credential('a2', 'ada', { achievementId: 'aws/saa', number: 'N-77' }))
    write.put('credential', credential('a3', 'ada', { achievementId: 'aws/dea' }))
    write.put('credential', credential('a4', 'ada', { achievementId: 'own/b', own: own('Lathe', 'Guild') }))
    write.put(
      'credential',
      credential('a5', 'ada', { achievementId: 'own/c', own: own('Kiln', 'art School') }),
    )
    write.put('credential', credential('b1', 'bob', { achievementId: 'aws/saa', sample: true }))
    write.put(
      'credential',
      credential('s1', 'asa', { achievementId: 'aws/saa', letLapse: { on: TODAY, reason: '' } }),
    )
  })
  const day = plainDate
  keep(store, [
    standingRow('a1', 'ada', { attentionOn: day('2026-12-01'), changesOn: day('2026-12-02') }),
    standingRow('a2', 'ada', { state: 'permanent' }),
    standingRow('a3', 'ada', { state: 'renewable', attentionOn: day('2026-11-20'), changesOn: TODAY }),
    standingRow('a4', 'ada', { state: 'lapsed', expiresOn: day('2025-01-01') }),
    standingRow('a5', 'ada', { state: 'revoked', expiresOn: day('2025-06-01') }),
    standingRow('b1', 'bob', { state: 'waiting', attentionOn: day('2026-11-25') }),
    standingRow('s1', 'asa', { attentionOn: day('2026-11-24') }),
  ])
  return store
}

function keep(
  store: Store,
  standings: readonly StandingRow[],
  milestones: readonly MilestoneRow[] = [],
): void {
  const ids = standings.map(({ credentialId }) => credentialId)
  store.transact(() => store.derived.replace(ids, standings, milestones))
}

const idsOf = (rows: readonly { readonly credentialId: string | null }[]) =>
  rows.map(({ credentialId }) => credentialId)

describe('standings', () => {
  test('a row comes back as it was kept, until it is replaced', () => {
    const store = filled()
    const full = standingRow('a1', 'ada', {
      state: 'grace',
      issuedOn: TODAY,
      expiresOn: TODAY,
      opensOn: TODAY,
      closesOn: TODAY,
      renewsAnyDay: true,
      graceUntil: TODAY,
      allowedOn: TODAY,
      failedOn: TODAY,
      appointmentId: 'p',
      appointmentAt: NOON,
      appointmentOn: TODAY,
      attentionOn: TODAY,
      changesOn: TODAY,
    })
    keep(store, [full])
    expect(store.derived.standing('a1')).toStrictEqual(full)
    store.transact(() => store.derived.replace(['a1'], [], []))
    expect(store.derived.standing('a1')).toBeUndefined()
  })

  test('ahead: nearest first, without those let lapse, with all that a line needs', () => {
    const { derived } = filled()
    expect(idsOf(derived.ahead(null, 10))).toEqual(['a3', 'b1', 'a1'])
    expect(idsOf(derived.ahead(null, 2))).toEqual(['a3', 'b1'])
    expect(idsOf(derived.ahead('ada', 10))).toEqual(['a3', 'a1'])
    expect(derived.ahead('bob', 10)[0]).toStrictEqual({
      ...standingRow('b1', 'bob', { state: 'waiting', attentionOn: plainDate('2026-11-25') }),
      achievementId: 'aws/saa',
      ownName: null,
      ownIssuer: null,
      ownCode: null,
      candidateName: 'bob',
      letLapse: false,
      sample: true,
      tags: [],
    })
  })

  test('lapsed: what ended last first, nothing booked', () => {
    const store = filled()
    expect(idsOf(store.derived.lapsed(null, 10))).toEqual(['a5', 'a4'])
    expect(idsOf(store.derived.lapsed('ada', 1))).toEqual(['a5'])
    expect(store.derived.lapsed('bob', 10)).toEqual([])
    keep(store, [standingRow('a5', 'ada', { state: 'lapsed', appointmentId: 'p' })])
    expect(idsOf(store.derived.lapsed(null, 10))).toEqual(['a4'])
  })

  test('counts', () => {
    const { derived } = filled()
    expect(derived.counts(null)).toEqual({ tracked: 7, held: 4, ahead: 3, lapsed: 2 })
    expect(derived.counts('ada')).toEqual({ tracked: 5, held: 3, ahead: 2, lapsed: 2 })
    expect(derived.counts('nobody')).toEqual({ tracked: 0, held: 0, ahead: 0, lapsed: 0 })
  })

  test('stale: what changes by today, and what was never computed', () => {
    const store = filled()
    expect(store.derived.stale(TODAY)).toEqual(['a3'])
    expect([...store.derived.stale(plainDate('2026-12-02'))].sort()).toEqual(['a1', 'a3'])
    store.change('new', (write) => write.put('credential', credential('new', 'bob')))
    expect([...store.derived.stale(TODAY)].sort()).toEqual(['a3', 'new'])
    store.transact(store.derived.clear)
    expect(store.derived.stale(TODAY)).toHaveLength(8)
    expect(store.derived.counts(null).tracked).toBe(0)
  })
})

describe('the list', () => {
  test('of one candidate by issuer, of everyone by candidate, then by the next date', () => {
    const { derived } = filled()
    expect(idsOf(derived.list('ada', '', 0, 10).rows)).toEqual(['a3', 'a2', 'a5', 'a4', 'a1'])
    expect(idsOf(derived.list(null, '', 0, 10).rows)).toEqual(['a3', 'a1', 'a2', 'a4', 'a5', 's1', 'b1'])
  })

  test('in pages, with the whole number', () => {
    const { derived } = filled()
    expect(idsOf(derived.list('ada', '', 3, 10).rows)).toEqual(['a4', 'a1'])
    expect(derived.list('ada', '', 3, 1).total).toBe(5)
    expect(derived.list('ada', '', 9, 10)).toEqual({ rows: [], total: 5 })
  })

  test.each([
    ['an achievement', 'AWS/s', ['a2', 's1', 'b1']],
    ['every word, wherever it stands', 'saa bob', ['b1']],
    ['own name', 'lathe', ['a4']],
    ['own issuer', 'ART sch', ['a5']],
    ['own code', 'x-1', ['a4', 'a5']],
    ['number', 'n-77', ['a2']],
    ['tag, without its accent', 'zurich', ['a1']],
    ['candidate, without her accent', 'asa', ['s1']],
    ['signs that mean something in SQL', `%_'"`, []],
    ['blanks only', '  ', ['a3', 'a1', 'a2', 'a4', 'a5', 's1', 'b1']],
  ])('found by %s', (_name, text, ids) => {
    const found = filled().derived.list(null, text, 0, 10)
    expect(idsOf(found.rows)).toEqual(ids)
    expect(found.total).toBe(ids.length)
  })
})

describe('milestones', () => {
  function withMilestones(): Store {
    const store = filled()
    store.change('voucher', (write) => write.put('benefit', benefit('v', 'bob', { credentialId: 's1' })))
    keep(
      store,
      [],
      [
        milestoneRow('a1', 'ada', '2026-11-01', { worthUntil: plainDate('2026-11-30') }),
        milestoneRow('a1', 'ada', '2026-11-02', {
          kind: 'renewalOpens',
          worthUntil: plainDate('2026-11-22'),
        }),
        milestoneRow('a2', 'ada', '2026-11-23', { kind: 'appointment', at: instant('2026-11-23T18:00:00Z') }),
        milestoneRow('a3', 'ada', '2026-11-24'),
        milestoneRow('b1', 'bob', '2026-12-24'),
        milestoneRow('s1', 'asa', '2026-11-23'),
      ],
    )
    store.transact(() =>
      store.derived.replaceBenefits([
        milestoneRow('v', 'bob', '2026-11-23', { kind: 'benefitEnds', credentialId: 's1' }),
      ]),
    )
    return store
  }
  const subjects = (rows: readonly MilestoneRow[]) =>
    rows.map(({ subjectId, kind }) => `${subjectId} ${kind}`)

  test('due: on or before today, worth showing, not let lapse; a benefit of its own right', () => {
    const { derived } = withMilestones()
    expect(subjects(derived.due(TODAY, NOON, 10))).toEqual(['a1 expires', 'a2 appointment', 'v benefitEnds'])
    expect(derived.due(TODAY, NOON, 1)).toHaveLength(1)
    expect(subjects(derived.due(plainDate('2026-11-24'), NOON, 10))).toEqual([
      'a1 expires',
      // Its hour has yet to come, though the day is over here.
      'a2 appointment',
      'a3 expires',
    ])
    const evening = instant('2026-11-23T18:00:00Z')
    expect(subjects(derived.due(plainDate('2026-11-24'), evening, 10))).toEqual(['a1 expires', 'a3 expires'])
  })

  test('never due where it is worth showing only until before its day', () => {
    const store = filled()
    const never = milestoneRow('b1', 'bob', '2026-11-23', {
      kind: 'appointment',
      at: instant('2026-11-23T18:00:00Z'),
      worthUntil: plainDate('2026-11-22'),
    })
    keep(store, [], [never])
    expect(store.derived.due(TODAY, NOON, 10)).toEqual([])
    expect(store.derived.milestones(null, TODAY, TODAY, 10)).toStrictEqual([never])
  })

  test('due no more once it is in the ledger', () => {
    const { derived, deliveries } = withMilestones()
    const [first] = derived.due(TODAY, NOON, 10)
    const { subjectId, credentialId, kind, on } = first!
    deliveries.claim([
      { key: `${subjectId}|${kind}|${on}`, subjectId, credentialId, kind, on, name: 'n', at: NOON },
    ])
    expect(subjects(derived.due(TODAY, NOON, 10))).toEqual(['a2 appointment', 'v benefitEnds'])
  })

  test('between two days, and the next one', () => {
    const { derived } = withMilestones()
    const from = plainDate('2026-11-02')
    expect(subjects(derived.milestones(null, from, TODAY, 10))).toEqual([
      'a1 renewalOpens',
      'a2 appointment',
      'v benefitEnds',
    ])
    expect(subjects(derived.milestones('bob', from, addDays(TODAY, 60), 10))).toEqual([
      'v benefitEnds',
      'b1 expires',
    ])
    expect(derived.milestones(null, from, TODAY, 1)).toHaveLength(1)
    expect(derived.nextAfter(TODAY, null)?.subjectId).toBe('a3')
    expect(derived.nextAfter(TODAY, 'bob')?.on).toBe('2026-12-24')
    expect(derived.nextAfter(TODAY, 'asa')).toBeUndefined()
  })

  test('credentials and benefits are replaced apart from each other', () => {
    const store = withMilestones()
    store.transact(() => store.derived.replaceBenefits([]))
    expect(subjects(store.derived.milestones(null, TODAY, TODAY, 10))).toEqual(['a2 appointment'])
    store.transact(() => store.derived.replace(['a2'], [], []))
    expect(store.derived.milestones(null, TODAY, TODAY, 10)).toEqual([])
  })

  test('two of one kind on one day are one, at the earlier moment', () => {
    const store = filled()
    const [early, late] = [instant('2026-11-23T08:00:00Z'), instant('2026-11-23T09:00:00Z')]
    keep(
      store,
      [],
      [
        milestoneRow('a1', 'ada', '2026-11-23', { at: late }),
        milestoneRow('a1', 'ada', '2026-11-23', { at: early }),
      ],
    )
    expect(store.derived.milestones(null, TODAY, TODAY, 10)).toMatchObject([{ at: early }])
  })
})
