import { describe, expect, test } from 'vitest'
import { plainDate } from '@shared/domain/plainDate'
import { openFixture } from './coreFixture'

const day = plainDate

async function cissp() {
  const app = openFixture({ day: '2026-11-23' })
  const { id } = await app.call('credentials.add', {
    achievementId: 'isc2/cissp',
    award: { issuedOn: day('2025-03-01'), expiresOn: day('2028-02-29') },
  })
  const record = (on: string, amount: number, category: string | null) =>
    app.call('credits.record', {
      credentialId: id,
      credit: { on: day(on), amount, category, title: 'A course' },
    })
  return { app, id, record }
}

describe('credits', () => {
  test('are counted, and Today says what is missing and by when', async () => {
    const { app, id, record } = await cissp()
    await record('2025-06-01', 60, 'A')
    await record('2026-06-01', 18, 'A')
    const detail = await app.call('credentials.get', { id })
    expect(detail.standing.credits).toMatchObject({ total: 120, counts: 78, missing: 42 })
    expect(detail.creditRule).toMatchObject({ categories: ['A', 'B'] })
    expect(detail.credits.map(({ amount }) => amount)).toEqual([18, 60])
    const { items } = await app.call('today.get', {})
    expect(items).toMatchObject([
      {
        credentialId: id,
        act: 'earn',
        reason: 'creditsDue',
        verb: 'due',
        on: '2028-02-29',
        credits: { missing: 42, counts: 78, total: 120, of: 'cycle' },
        action: 'recordCredits',
      },
    ])
  })

  test('are changed, removed, undone and restored like everything else', async () => {
    const { app, id, record } = await cissp()
    const credit = await record('2025-06-01', 60, 'A')
    const amounts = async () =>
      (await app.call('credentials.get', { id })).credits.map(({ amount }) => amount)
    await app.call('credits.change', {
      id: credit.id,
      credit: { on: day('2025-06-01'), amount: 61.5, category: 'A', title: 'A course' },
    })
    expect(await amounts()).toEqual([61.5])
    await app.call('credits.remove', { id: credit.id })
    expect(await amounts()).toEqual([])
    expect((await app.call('trash.list', {})).entries).toMatchObject([
      { kind: 'credit', id: credit.id, name: 'CISSP' },
    ])
    await app.call('trash.restore', { kind: 'credit', id: credit.id })
    expect(await amounts()).toEqual([61.5])
    for (let step = 0; step < 3; step++) await app.call('history.undo', {})
    expect(await amounts()).toEqual([60])
    await app.call('history.redo', {})
    expect(await amounts()).toEqual([61.5])
  })

  test('follow their candidate into another, and are kept once', async () => {
    const { app, id, record } = await cissp()
    await record('2025-06-01', 60, 'A')
    const { candidates } = await app.call('app.get', {})
    const into = candidates[0]?.id ?? ''
    const mate = await app.call('candidates.add', {
      candidate: { name: 'Ada Example', kind: 'teamMate', zone: 'Europe/Zurich' },
    })
    const other = await app.call('credentials.add', {
      candidateId: mate.id,
      achievementId: 'isc2/cissp',
      award: { issuedOn: day('2025-03-01') },
    })
    for (const amount of [60, 5]) {
      await app.call('credits.record', {
        credentialId: other.id,
        credit: { on: day('2025-06-01'), amount, category: 'A', title: 'A course' },
      })
    }
    await app.call('candidates.merge', { from: mate.id, into })
    const { credits } = await app.call('credentials.get', { id })
    expect(new Set(credits.map(({ amount }) => amount))).toEqual(new Set([5, 60]))
    expect(credits).toHaveLength(2)
  })

  test('are refused where they lie ahead or are none', async () => {
    const { app, id } = await cissp()
    const credit = { on: '2026-11-24', amount: 1, title: 'A course' }
    const ahead = await app.refused('credits.record', { credentialId: id, credit })
    expect(ahead).toMatchObject({ code: 'invalidInput', details: [{ path: 'credit.on' }] })
    const none = await app.refused('credits.record', {
      credentialId: id,
      credit: { ...credit, on: '2026-11-01', amount: 0 },
    })
    expect(none.details).toMatchObject([{ path: 'credit.amount' }])
  })

  test('of a year are asked for in that year', async () => {
    const app = openFixture({ day: '2026-11-23' })
    await app.call('credentials.add', {
      achievementId: 'isaca/cisa',
      award: { issuedOn: day('2025-01-15'), expiresOn: day('2028-12-31') },
    })
    const { items } = await app.call('today.get', {})
    expect(items[0]).toMatchObject({
      reason: 'creditsDue',
      on: '2026-12-31',
      credits: { of: 'year', missing: 20, total: 20 },
    })
    const { strip } = await app.call('today.get', {})
    expect(strip.some(({ on }) => on === '2026-12-31')).toBe(true)
  })
})

describe('what may not be sat again', () => {
  test('is said where a pass bars it for good', async () => {
    const app = openFixture({ day: '2026-11-23' })
    const { id } = await app.call('credentials.add', {
      achievementId: 'comptia/security-plus',
      attempt: { on: day('2020-05-01'), outcome: 'pass' },
    })
    const detail = await app.call('credentials.get', { id })
    expect(detail.standing.retake.allowedOn).toBeNull()
    expect(detail.barred?.text).toMatch(/^Once passed/)
    expect((await app.call('today.get', {})).items[0]).toMatchObject({
      reason: detail.barred?.kind,
      verb: 'lapsed',
    })
  })
})

describe('a composite', () => {
  test('is derived anew when a part of it changes', async () => {
    const app = openFixture({ day: '2026-11-23' })
    const parts = app.core && [
      'openshift-administration',
      'containers',
      'ansible-automation',
      'services-management',
      'security-linux',
    ]
    const whole = await app.call('credentials.add', { achievementId: 'redhat/rhca' })
    const before = (await app.call('credentials.get', { id: whole.id })).row.state
    for (const part of parts) {
      await app.call('credentials.add', {
        achievementId: `redhat/specialist-${part}`,
        attempt: { on: day('2026-01-10'), outcome: 'pass' },
      })
    }
    const list = await app.call('credentials.list', { text: 'RHCA' })
    const row = list.rows.find(({ id }) => id === whole.id)
    expect(before).toBe('planned')
    expect(row?.state).not.toBe('planned')
  })
})
