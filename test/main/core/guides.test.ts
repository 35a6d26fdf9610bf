import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '@shared/domain/plainDate'
import { openFixture } from './coreFixture'

const LAB = 'aws/microcredential-serverless'
const fail = (on: string) => ({ on: plainDate(on), outcome: 'fail' as const })

describe('guides', () => {
  const LABS = 'aws/after-a-failed-lab'

  test('those that fit come from what is so', async () => {
    const { call } = openFixture()
    const fitting = async (credentialId?: string) =>
      (await call('guides.list', credentialId === undefined ? {} : { credentialId })).guides
        .filter(({ fits }) => fits)
        .map(({ id }) => id)
    expect(await fitting()).toEqual([])
    const { id } = await call('credentials.add', { achievementId: LAB, attempt: fail('2026-11-12') })
    const saa = await call('credentials.add', { achievementId: 'aws/saa' })
    expect(await fitting()).toEqual([LABS, 'aws/trouble-in-a-lab', 'aws/book-an-exam'])
    expect(await fitting(id)).toEqual([LABS, 'aws/trouble-in-a-lab'])
    expect(await fitting(saa.id)).toEqual(['aws/book-an-exam'])
    const teen = {
      name: 'Ada Example',
      kind: 'dependant' as const,
      guardian: 'Bo Example',
      zone: 'Europe/Zurich',
    }
    const { id: teenId } = await call('candidates.add', { candidate: teen })
    await call('candidates.choose', { id: teenId })
    expect(await fitting()).toEqual(['aws/teen-first-exam', 'aws/two-accounts'])
  })

  test('ticks are kept per candidate and credential, in the history, and can be undone', async () => {
    const { call, refused, changes } = openFixture()
    const lab = await call('credentials.add', { achievementId: LAB, attempt: fail('2026-11-12') })
    const done = async (credentialId?: string) => {
      const guide = await call('guides.get', {
        id: LABS,
        ...(credentialId === undefined ? {} : { credentialId }),
      })
      return guide.steps.flatMap((step) => (step.doneOn === null ? [] : `${step.id} ${step.doneOn}`))
    }
    await call('guides.tick', { guideId: LABS, stepId: 'date', done: true, subject: lab.id })
    expect(changes.at(-1)).toMatchObject({ topics: expect.arrayContaining(['guides']) })
    await call('guides.tick', { guideId: LABS, stepId: 'courses', done: true, subject: lab.id })
    expect(await done(lab.id)).toEqual(['date 2026-11-23', 'courses 2026-11-23'])
    expect(await done()).toEqual([])
    await call('guides.tick', { guideId: LABS, stepId: 'courses', done: true, subject: lab.id })
    expect((await call('history.undo', {})).label).toBe('ticked “Take the courses its page names”')
    expect(await done(lab.id)).toEqual(['date 2026-11-23'])
    await call('history.redo', {})
    await call('guides.tick', { guideId: LABS, stepId: 'date', done: false, subject: lab.id })
    expect(await done(lab.id)).toEqual(['courses 2026-11-23'])
    const { guides } = await call('guides.list', { credentialId: lab.id })
    expect(guides.find(({ id }) => id === LABS)?.progress).toEqual({ done: 1, steps: 5 })

    expect((await refused('guides.tick', { guideId: 'aws/no', stepId: 'date', done: true })).code).toBe(
      'notFound',
    )
    expect((await refused('guides.tick', { guideId: LABS, stepId: 'no', done: true })).code).toBe('notFound')
    const nobody = { guideId: LABS, stepId: 'date', done: true, subject: 'nobody' }
    expect((await refused('guides.tick', nobody)).code).toBe('notFound')
  })

  test('a merge of two candidates brings what both ticked and noted together', async () => {
    const { call } = openFixture()
    const self = (await call('app.get', {})).candidates[0]!.id
    const mate = await call('candidates.add', {
      candidate: { name: 'Ada', kind: 'teamMate', zone: 'Europe/Zurich' },
    })
    const guideId = 'aws/two-accounts'
    await call('candidates.choose', { id: self })
    const own = await call('credentials.add', { achievementId: LAB })
    await call('guides.tick', { guideId, stepId: 'main', done: true })
    await call('features.add', { feature: { name: 'Nimbus', availableOn: '2026-07-01' } })
    await call('candidates.choose', { id: mate.id })
    const theirs = await call('credentials.add', { achievementId: LAB })
    await call('guides.tick', { guideId, stepId: 'vouchers', done: true })
    await call('guides.tick', { guideId, stepId: 'main', done: true })
    await call('guides.tick', { guideId: LABS, stepId: 'date', done: true, subject: theirs.id })
    await call('features.add', { feature: { name: 'Nimbus', availableOn: '2026-07-01' } })
    await call('features.add', { feature: { name: 'Cirrus', availableOn: '2026-08-01' } })
    await call('candidates.merge', { from: mate.id, into: self })
    await call('candidates.choose', { id: self })
    expect((await call('guides.get', { id: guideId })).progress.done).toBe(2)
    expect((await call('guides.get', { id: LABS, credentialId: own.id })).progress.done).toBe(1)
    expect((await call('features.list', {})).features.map(({ name }) => name)).toEqual(['Cirrus', 'Nimbus'])
  })

  test('the text to copy is filled with the attempt, and shows its gaps', async () => {
    const { call } = openFixture()
    const { id } = await call('credentials.add', { achievementId: LAB })
    const attempt = {
      ...fail('2026-11-20'),
      at: '2026-11-20T13:05:00Z',
      zone: 'Europe/Zurich',
      notes: 'The console stayed blank.',
    }
    await call('attempts.record', { credentialId: id, attempt })
    const { copy, credential } = await call('guides.get', { id: 'aws/trouble-in-a-lab', credentialId: id })
    expect(credential).toMatchObject({
      failedOn: '2026-11-20',
      allowedOn: addDays(plainDate('2026-11-20'), 25),
    })
    for (const line of [
      'Date: 2026-11-20',
      'Time and time zone: 14:05, Europe/Zurich',
      'The console stayed blank.',
      'Login ID: …',
    ]) {
      expect(copy?.text).toContain(line)
    }
    expect((await call('guides.get', { id: 'aws/trouble-in-a-lab' })).copy?.text).toContain('Date: …')
  })

  test('can be read but not ticked where the file can only be read', async () => {
    const first = openFixture()
    first.close()
    const { call, refused } = openFixture({ dir: first.dir, mode: 'read' })
    expect((await call('guides.list', {})).guides).toHaveLength(7)
    expect((await call('faq.search', { text: 'wait' })).hits.length).toBeGreaterThan(0)
    expect((await refused('guides.tick', { guideId: LABS, stepId: 'date', done: true })).code).toBe(
      'databaseReadOnly',
    )
  })
})
