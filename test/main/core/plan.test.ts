import { describe, expect, test } from 'vitest'
import { plainDate } from '@shared/domain/plainDate'
import { openFixture } from './coreFixture'

const day = plainDate

async function withTwo() {
  const app = openFixture({ day: '2026-11-23' })
  const add = (achievementId: string, on: string) =>
    app.call('credentials.add', { achievementId, attempt: { on: day(on), outcome: 'pass' } })
  const saa = await add('aws/saa', '2024-06-01')
  const clf = await add('aws/clf', '2024-03-01')
  return { app, saa: saa.id, clf: clf.id }
}

describe('what if', () => {
  test('names every date that would move, in the others too', async () => {
    const { app, saa, clf } = await withTwo()
    const view = await app.call('plan.whatIf', { achievementId: 'aws/saa', on: day('2027-01-10') })
    expect(view.target.credentialId).toBe(saa)
    expect(view.moved.filter(({ of }) => of === 'expiresOn')).toMatchObject([
      { credentialId: saa, from: '2027-06-01', to: '2030-01-10' },
      { credentialId: clf, from: '2027-06-01', to: '2030-01-10' },
    ])
    expect(view.sentences.join('\n')).toContain('would expire on 10 Jan 2030 instead of 1 Jun 2027.')
    expect(view.lastSafeDay?.on).toBe('2027-05-18')
  })

  test('is about days to come, and about what a pack knows', async () => {
    const { app } = await withTwo()
    expect(await app.refused('plan.whatIf', { achievementId: 'aws/saa', on: '2026-11-22' })).toMatchObject({
      code: 'invalidInput',
      details: [{ path: 'on' }],
    })
    expect((await app.refused('plan.whatIf', { achievementId: 'aws/nope', on: '2027-01-01' })).code).toBe(
      'unknownAchievement',
    )
  })
})

describe('keeping', () => {
  test('takes the one pass that keeps both', async () => {
    const { app, saa, clf } = await withTwo()
    const plan = await app.call('plan.keep', { credentialIds: [saa, clf], through: day('2029-01-01') })
    expect(plan.steps).toMatchObject([
      {
        credentialId: saa,
        exam: 'SAA-C03',
        on: '2027-06-01',
        price: 150,
        keeps: [{ credentialId: saa }, { credentialId: clf }],
      },
    ])
    expect(plan.total).toBe(150)
    expect(plan.sentences[1]).toBe(plan.steps[0]?.sentence)
  })

  test('is of one candidate', async () => {
    const { app, saa } = await withTwo()
    const mate = await app.call('candidates.add', {
      candidate: { name: 'Ada Example', kind: 'teamMate', zone: 'Europe/Zurich' },
    })
    const other = await app.call('credentials.add', { candidateId: mate.id, achievementId: 'aws/saa' })
    const input = { credentialIds: [saa, other.id], through: '2029-01-01' }
    expect((await app.refused('plan.keep', input)).code).toBe('conflict')
    expect((await app.refused('plan.keep', { through: '2029-01-01' })).code).toBe('invalidInput')
  })
})

describe('the programs', () => {
  test('are listed with what can be earned, and each rule is said with its source', async () => {
    const { app, saa } = await withTwo()
    const { programs } = await app.call('catalog.programs', {})
    for (const program of programs) expect(program.groups.length, program.id).toBeGreaterThan(0)
    expect(programs.find(({ id }) => id === 'aws')?.doubts).toBeGreaterThan(0)
    const { achievements } = await app.call('catalog.list', {})
    for (const { id } of achievements) {
      const detail = await app.call('catalog.achievement', { id })
      for (const line of detail.policy) {
        expect(line.heading, `${id} ${line.key}`).not.toBe('')
        expect(line.numbers.join(' '), `${id} ${line.key}`).not.toMatch(/undefined|NaN|\[object/)
        expect(line.source, `${id} ${line.key}`).not.toBeNull()
      }
      expect(new Set(detail.policy.map(({ key }) => key)).size).toBe(detail.policy.length)
    }
    const detail = await app.call('catalog.achievement', { id: 'aws/clf' })
    expect(detail.related.renewedBy).toContainEqual({
      achievementId: 'aws/saa',
      name: 'Solutions Architect - Associate',
      trackedAs: saa,
    })
  })
})
