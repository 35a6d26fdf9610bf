import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api, type Input, type MethodName, type Output } from '@shared/contract/api'
import { wireErrorSchema, type Reply, type WireError } from '@shared/contract/errors'
import { addDays, addMonths, type PlainDate } from '@shared/domain/plainDate'

/** How one host carries a call: a method name and an input there, a reply back. */
export interface Transport {
  call(method: string, input: unknown): Promise<Reply<unknown>>
  close(): void | Promise<void>
}

const METHODS = Object.keys(api) as MethodName[]

/** One badge as a Credly profile lists it, made up. */
const CREDLY_PAGE = JSON.stringify({
  data: [
    {
      id: '11111111-2222-4333-8444-555555555555',
      issued_at_date: '2026-02-10',
      expires_at_date: '2027-02-10',
      state: 'accepted',
      badge_template: { id: 'aaaa', name: 'Paper Folding, Advanced' },
      issuer: {
        summary: 'issued by Example Guild',
        entities: [{ primary: true, entity: { name: 'Example Guild' } }],
      },
    },
  ],
  metadata: { count: 1, current_page: 1, total_count: 1, total_pages: 1 },
})

/**
 * What every host must keep to: each method answers valid input with what the contract says, and anything else with a
 * typed error. `open` gives a transport over a new, empty data file whose links and files open nothing.
 */
export function contractSuite(name: string, open: () => Promise<Transport>): void {
  describe(`the contract over ${name}`, () => {
    let transport: Transport
    const answered = new Set<MethodName>()
    beforeAll(async () => {
      transport = await open()
      // A window takes its time on a busy machine.
    }, 60_000)
    afterAll(() => transport.close())

    async function call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
      const reply = await transport.call(method, input)
      if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
      answered.add(method)
      const value = api[method].output.parse(reply.value) as Output<M>
      // Nothing gets lost on the way: what arrives is all that the contract names.
      expect(JSON.parse(JSON.stringify(value))).toEqual(reply.value)
      return value
    }
    async function refused(method: string, input: unknown): Promise<WireError> {
      const reply = await transport.call(method, input)
      if (reply.ok) throw new Error(`${method} took ${JSON.stringify(input)}`)
      const error = wireErrorSchema.parse(reply.error)
      expect(error.message).not.toBe('')
      return error
    }

    test('every method answers valid input as the contract says', async () => {
      const app = await call('app.get', {})
      const { today } = app
      const self = app.candidates[0]?.id ?? ''
      const fold = { name: 'Origami', issuer: 'Example Guild', validity: { kind: 'never' as const } }

      const achievements = (await call('catalog.list', {})).achievements
      expect(achievements.length).toBeGreaterThan(0)
      const achievementId = 'aws/microcredential-serverless'
      const read = await call('catalog.read', { text: `aws serverless ${today}` })
      expect(read).toMatchObject({ on: today, dateText: today })
      expect(read.matches[0]?.id).toBe(achievementId)

      const passed: PlainDate = addMonths(today, -10)
      const { id } = await call('credentials.add', {
        achievementId,
        attempt: { on: passed, outcome: 'pass' },
      })
      const own = await call('credentials.add', {
        candidateId: self,
        own: fold,
        award: { issuedOn: passed, expiresOn: null },
      })
      await call('credentials.describe', { id: own.id, own: { ...fold, code: 'FOLD-1' } })
      await call('credentials.annotate', { id, number: 'N-1', notes: 'kept', tags: ['lab'] })
      const attempt = await call('attempts.record', {
        credentialId: id,
        attempt: { on: addDays(today, -2), outcome: 'fail' },
      })
      await call('attempts.change', {
        id: attempt.id,
        attempt: { on: addDays(today, -1), outcome: 'fail', notes: 'close' },
      })
      const award = await call('awards.record', {
        credentialId: id,
        award: { issuedOn: passed, expiresOn: addMonths(passed, 12) },
      })
      await call('awards.change', { id: award.id, award: { issuedOn: passed } })
      const at = `${addDays(today, 40)}T08:00:00Z`
      const booking = await call('appointments.book', {
        credentialId: id,
        appointment: { at, zone: 'Europe/Zurich' },
      })
      const later = `${addDays(today, 41)}T08:00:00Z`
      await call('appointments.change', { id: booking.id, appointment: { at: later, zone: 'Europe/Zurich' } })
      const benefit = await call('benefits.add', {
        benefit: { kind: 'discountVoucher', name: 'Half off', expiresOn: addDays(today, 9) },
      })
      await call('benefits.change', {
        id: benefit.id,
        benefit: {
          kind: 'discountVoucher',
          name: 'Half off',
          credentialId: id,
          expiresOn: addDays(today, 9),
        },
      })
      expect((await call('benefits.list', {})).benefits).toHaveLength(1)

      const credit = await call('credits.record', {
        credentialId: own.id,
        credit: { on: passed, amount: 8, title: 'A day of folding' },
      })
      await call('credits.change', {
        id: credit.id,
        credit: { on: passed, amount: 7.5, category: 'A', title: 'A day of folding' },
      })
      expect((await call('credentials.get', { id: own.id })).credits).toMatchObject([
        { amount: 7.5, category: 'A' },
      ])
      await call('credits.remove', { id: credit.id })

      const { programs } = await call('catalog.programs', {})
      expect(programs.find((program) => program.id === 'aws')?.groups.length).toBeGreaterThan(0)
      const described = await call('catalog.achievement', { id: achievementId })
      expect(described.achievement.trackedAs).toBe(id)
      expect(described.policy.map(({ rule }) => rule)).toContain('validity')
      expect((await call('catalog.problems', {})).problems).toEqual([])

      const through = addMonths(today, 30)
      const kept = await call('plan.keep', { credentialIds: [id], through })
      expect(kept.lost).toEqual([])
      expect(kept.steps.length).toBeGreaterThan(1)
      const supposed = await call('plan.whatIf', { achievementId, on: addDays(today, 30) })
      expect(supposed.moved[0]).toMatchObject({ credentialId: id, of: 'expiresOn' })

      const detail = await call('credentials.get', { id })
      expect(detail.appointments[0]).toMatchObject({ moves: 1, status: 'booked' })
      expect((await call('credentials.list', { text: 'serverless' })).rows.map((row) => row.id)).toEqual([id])
      expect((await call('search.find', { text: 'origami' })).credentials.map((each) => each.id)).toEqual([
        own.id,
      ])
      expect((await call('today.get', {})).items.length).toBeGreaterThan(0)
      expect((await call('timeline.get', { groupBy: 'candidate' })).rows).toHaveLength(2)

      const faq = await call('faq.sections', {})
      expect(faq.programs[0]?.sections[0]?.entries.length).toBeGreaterThan(0)
      const retake = await call('faq.get', { id: 'aws/microcredential-retake' })
      expect(retake.forYou).toMatchObject([{ credentialId: id, says: 'waits', on: addDays(today, 24) }])
      expect((await call('faq.open', { program: 'aws' })).entries.length).toBeGreaterThan(40)
      expect((await call('faq.search', { text: 'wait fail microcredential' })).hits[0]?.id).toBe(retake.id)
      const guideId = 'aws/after-a-failed-lab'
      expect(
        (await call('guides.list', { credentialId: id })).guides.find((each) => each.id === guideId),
      ).toMatchObject({ fits: true })
      await call('guides.tick', { guideId, stepId: 'date', done: true, subject: id })
      expect((await call('guides.get', { id: guideId, credentialId: id })).progress.done).toBe(1)
      const feature = await call('features.add', { feature: { name: 'Nimbus', availableOn: today } })
      await call('features.change', { id: feature.id, feature: { name: 'Nimbus', availableOn: passed } })
      expect(
        (await call('features.list', {})).features[0]?.askedFrom[0]?.achievements.length,
      ).toBeGreaterThan(0)
      expect((await call('features.onExam', { credentialId: id })).rule).toBeNull()
      expect((await call('features.ask', { availableOn: today })).askedFrom.length).toBeGreaterThan(0)
      await call('features.remove', { id: feature.id })

      await call('appointments.cancel', { id: booking.id })
      await call('appointments.remove', { id: booking.id })
      await call('awards.remove', { id: award.id })
      await call('attempts.remove', { id: attempt.id })
      await call('benefits.remove', { id: benefit.id })
      await call('credentials.letLapse', { id, reason: 'not needed any more' })
      await call('credentials.resume', { id })

      const draft = { name: 'Ada Example', kind: 'teamMate' as const, zone: 'Asia/Tokyo' }
      const mate = await call('candidates.add', { candidate: draft })
      await call('candidates.change', { id: mate.id, candidate: { ...draft, notes: 'on the project' } })
      await call('candidates.choose', { id: mate.id })
      await call('credentials.add', {
        achievementId,
        attempt: { on: addMonths(passed, -1), outcome: 'fail' },
      })
      const plan = await call('candidates.mergePreview', { from: mate.id, into: self })
      expect(plan).toMatchObject({ moves: [], joins: [{ credentialId: id, attempts: 1 }], benefits: [] })
      expect(await call('candidates.merge', { from: mate.id, into: self })).toEqual({
        credentialsMoved: 0,
        credentialsJoined: 1,
      })
      const other = await call('candidates.add', { candidate: draft })
      await call('candidates.remove', { id: other.id })
      await call('candidates.choose', { id: null })
      await call('candidates.choose', { id: self })

      const preview = await call('import.preview', { files: [{ name: 'badges.json', text: CREDLY_PAGE }] })
      expect(preview.counts).toEqual({ new: 1, same: 0, differs: 0, skipped: 0 })
      expect(await call('import.commit', { token: preview.token })).toEqual({
        added: 1,
        changed: 0,
        credentials: 1,
      })

      await call('sample.load', {})
      await call('sample.clear', {})
      await call('credentials.remove', { id: own.id })
      const { entries } = await call('trash.list', {})
      expect(entries.some((entry) => entry.id === own.id)).toBe(true)
      await call('trash.restore', { kind: 'credential', id: own.id })
      const { label } = await call('history.undo', {})
      expect(await call('history.redo', {})).toEqual({ label })
      expect((await call('history.list', {})).entries[0]?.label).toBe(label)

      await call('settings.change', { leadDays: 45 })
      expect((await call('app.get', {})).settings.leadDays).toBe(45)
      await call('reminders.state', {})
      await call('links.open', { url: 'https://aws.amazon.com/certification/' })
      await call('data.show', {})
      expect(METHODS.filter((method) => !answered.has(method))).toEqual([])
    })

    test.each(METHODS)('%s refuses what it does not take', async (method) => {
      expect((await refused(method, { noSuchField: 1 })).code).toBe('invalidInput')
      expect((await refused(method, null)).code).toBe('invalidInput')
      expect((await refused(method, [])).code).toBe('invalidInput')
    })

    const BY_ID = METHODS.filter((method) => api[method].input.safeParse({ id: 'nobody' }).success)
    test.each(BY_ID)('%s says that there is nothing of that id', async (method) => {
      const error = await refused(method, { id: 'nobody' })
      expect(error.code).toBe('notFound')
      expect(error.message).toMatch(/nothing was|Nothing was/)
    })

    test('names where in the input the fault is', async () => {
      const attempt = { on: '2026-02-30', outcome: 'pass' }
      const error = await refused('attempts.record', { credentialId: 'x', attempt })
      expect(error.code).toBe('invalidInput')
      expect(error.details.map(({ path }) => path)).toEqual(['attempt.on'])
    })

    test.each(['no.such', '', '__proto__', 'constructor'])('there is no method "%s"', async (method) => {
      expect((await refused(method, {})).code).toBe('unknownMethod')
    })
  })
}
