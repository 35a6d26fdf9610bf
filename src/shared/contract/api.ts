import { z } from 'zod'
import { appointmentDraftSchema } from '../domain/appointment'
import { attemptDraftSchema, routeSchema } from '../domain/attempt'
import { awardDraftSchema } from '../domain/award'
import { benefitDraftSchema } from '../domain/benefit'
import { candidateDraftSchema } from '../domain/candidate'
import { credentialNotesSchema, ownAchievementSchema } from '../domain/credential'
import { creditDraftSchema } from '../domain/credit'
import { featureDraftSchema } from '../domain/feature'
import { plainDateSchema } from '../domain/plainDateSchema'
import { achievementIdSchema, idSchema } from '../domain/texts'
import {
  appViewSchema,
  historyEntrySchema,
  mergePreviewSchema,
  reminderStateSchema,
  settingsSchema,
  trashEntrySchema,
} from './views/app'
import { achievementViewSchema, foundSchema, packViewSchema, quickAddSchema } from './views/catalog'
import { benefitViewSchema, credentialDetailSchema, credentialRowSchema } from './views/credentials'
import { faqEntryViewSchema, faqFoundSchema, faqSectionsSchema } from './views/faq'
import { askedFromSchema, featuresOnExamSchema, featureViewSchema } from './views/features'
import { guideLineSchema, guideViewSchema } from './views/guides'
import { importPreviewSchema } from './views/imports'
import { keepPlanViewSchema, whatIfViewSchema } from './views/plan'
import { achievementDetailSchema, packProblemSchema, programViewSchema } from './views/program'
import { timelineViewSchema } from './views/timeline'
import { todayViewSchema } from './views/today'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: idSchema })
const made = z.object({ id: z.string() })
const done = z.object({})

/** The largest import one call may carry, in characters of all its files together. */
export const MAX_IMPORT_CHARS = 64 * 1024 * 1024
const importFile = z.strictObject({ name: z.string().max(255), text: z.string() })

/**
 * The wire: every method, what it takes and what it answers. All hosts carry exactly these; reading methods change
 * nothing, and every other one runs as a single transaction that can be undone.
 */
export const api = {
  'app.get': { input: nothing, output: appViewSchema },
  'today.get': { input: nothing, output: todayViewSchema },
  'timeline.get': {
    input: z.strictObject({
      groupBy: z.enum(['issuer', 'candidate']).default('issuer'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: timelineViewSchema,
  },

  'credentials.list': {
    input: z.strictObject({
      text: z.string().max(200).default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: z.object({ rows: z.array(credentialRowSchema), total: z.number() }),
  },
  'credentials.get': { input: byId, output: credentialDetailSchema },
  'credentials.add': {
    input: z
      .strictObject({
        candidateId: idSchema.optional(),
        achievementId: achievementIdSchema.optional(),
        own: ownAchievementSchema.optional(),
        attempt: attemptDraftSchema.optional(),
        award: awardDraftSchema.optional(),
      })
      .refine((input) => (input.achievementId === undefined) !== (input.own === undefined), {
        message: 'name an achievement of the catalogue, or describe one of your own',
      }),
    output: made,
  },
  'credentials.annotate': { input: credentialNotesSchema.extend({ id: idSchema }), output: done },
  /** Says anew what one of the holder's own is: its name, issuer, code and validity. Every date follows. */
  'credentials.describe': {
    input: z.strictObject({ id: idSchema, own: ownAchievementSchema }),
    output: done,
  },
  'credentials.letLapse': {
    input: z.strictObject({ id: idSchema, reason: z.string().max(500) }),
    output: done,
  },
  'credentials.resume': { input: byId, output: done },
  'credentials.remove': { input: byId, output: done },

  'attempts.record': {
    input: z.strictObject({ credentialId: idSchema, attempt: attemptDraftSchema }),
    output: made,
  },
  'attempts.change': { input: z.strictObject({ id: idSchema, attempt: attemptDraftSchema }), output: done },
  'attempts.remove': { input: byId, output: done },

  'awards.record': {
    input: z.strictObject({ credentialId: idSchema, award: awardDraftSchema }),
    output: made,
  },
  'awards.change': { input: z.strictObject({ id: idSchema, award: awardDraftSchema }), output: done },
  'awards.remove': { input: byId, output: done },

  'credits.record': {
    input: z.strictObject({ credentialId: idSchema, credit: creditDraftSchema }),
    output: made,
  },
  'credits.change': { input: z.strictObject({ id: idSchema, credit: creditDraftSchema }), output: done },
  'credits.remove': { input: byId, output: done },

  'appointments.book': {
    input: z.strictObject({ credentialId: idSchema, appointment: appointmentDraftSchema }),
    output: made,
  },
  'appointments.change': {
    input: z.strictObject({ id: idSchema, appointment: appointmentDraftSchema }),
    output: done,
  },
  'appointments.cancel': { input: byId, output: done },
  'appointments.remove': { input: byId, output: done },

  'benefits.list': { input: nothing, output: z.object({ benefits: z.array(benefitViewSchema) }) },
  'benefits.add': { input: z.strictObject({ benefit: benefitDraftSchema }), output: made },
  'benefits.change': { input: z.strictObject({ id: idSchema, benefit: benefitDraftSchema }), output: done },
  'benefits.remove': { input: byId, output: done },

  'candidates.add': { input: z.strictObject({ candidate: candidateDraftSchema }), output: made },
  'candidates.change': {
    input: z.strictObject({ id: idSchema, candidate: candidateDraftSchema }),
    output: done,
  },
  'candidates.choose': { input: z.strictObject({ id: idSchema.nullable() }), output: done },
  'candidates.remove': { input: byId, output: done },
  /** What the merge of these two would move and join, changing nothing. */
  'candidates.mergePreview': {
    input: z.strictObject({ from: idSchema, into: idSchema }),
    output: mergePreviewSchema,
  },
  /** Everything of `from` becomes `into`'s; what both track is joined attempt by attempt; `from` goes to the trash. */
  'candidates.merge': {
    input: z.strictObject({ from: idSchema, into: idSchema }),
    output: z.object({ credentialsMoved: z.number(), credentialsJoined: z.number() }),
  },

  'catalog.list': {
    input: nothing,
    output: z.object({ packs: z.array(packViewSchema), achievements: z.array(achievementViewSchema) }),
  },
  'catalog.read': { input: z.strictObject({ text: z.string().max(200) }), output: quickAddSchema },
  'catalog.programs': { input: nothing, output: z.object({ programs: z.array(programViewSchema) }) },
  'catalog.achievement': {
    input: z.strictObject({ id: achievementIdSchema }),
    output: achievementDetailSchema,
  },
  /** A person's own packs that were refused, and why. */
  'catalog.problems': { input: nothing, output: z.object({ problems: z.array(packProblemSchema) }) },
  'search.find': { input: z.strictObject({ text: z.string().max(200) }), output: foundSchema },

  /** What a pass would change for `candidateId`, or else the chosen candidate, or the first. */
  'plan.whatIf': {
    input: z.strictObject({
      candidateId: idSchema.optional(),
      achievementId: achievementIdSchema,
      on: plainDateSchema,
      route: routeSchema.default('exam'),
    }),
    output: whatIfViewSchema,
  },
  /** The cheapest way to keep what is named valid through a day. Credentials of one candidate only. */
  'plan.keep': {
    input: z
      .strictObject({
        candidateId: idSchema.optional(),
        credentialIds: z.array(idSchema).max(60).optional(),
        achievementIds: z.array(achievementIdSchema).max(60).optional(),
        through: plainDateSchema,
      })
      .refine((input) => (input.credentialIds?.length ?? 0) + (input.achievementIds?.length ?? 0) > 0, {
        message: 'name what to keep',
      }),
    output: keepPlanViewSchema,
  },

  'faq.sections': { input: nothing, output: faqSectionsSchema },
  'faq.get': { input: z.strictObject({ id: achievementIdSchema }), output: faqEntryViewSchema },
  /** All entries of a program at once, in order, for opening everything and for print. */
  'faq.open': {
    input: z.strictObject({ program: z.string().max(60) }),
    output: z.object({ entries: z.array(faqEntryViewSchema) }),
  },
  'faq.search': {
    input: z.strictObject({
      text: z.string().max(10_000),
      program: z.string().max(60).optional(),
      limit: z.number().int().min(1).max(100).default(50),
    }),
    output: faqFoundSchema,
  },

  /** With a credential: the guides that may open from its page. */
  'guides.list': {
    input: z.strictObject({ credentialId: idSchema.optional() }),
    output: z.object({ guides: z.array(guideLineSchema) }),
  },
  'guides.get': {
    input: z.strictObject({
      id: achievementIdSchema,
      credentialId: idSchema.optional(),
      attemptId: idSchema.optional(),
    }),
    output: guideViewSchema,
  },
  /** `subject`: the credential it is done for, where the guide is about one. */
  'guides.tick': {
    input: z.strictObject({
      guideId: achievementIdSchema,
      stepId: z.string().max(60),
      done: z.boolean(),
      subject: idSchema.nullable().default(null),
    }),
    output: done,
  },

  'features.list': { input: nothing, output: z.object({ features: z.array(featureViewSchema) }) },
  /** From which day exams may ask about something that became generally available on that day. */
  'features.ask': {
    input: z.strictObject({ availableOn: plainDateSchema }),
    output: z.object({ askedFrom: z.array(askedFromSchema) }),
  },
  'features.onExam': { input: z.strictObject({ credentialId: idSchema }), output: featuresOnExamSchema },
  'features.add': { input: z.strictObject({ feature: featureDraftSchema }), output: made },
  'features.change': { input: z.strictObject({ id: idSchema, feature: featureDraftSchema }), output: done },
  'features.remove': { input: byId, output: done },

  'import.preview': {
    input: z.strictObject({ files: z.array(importFile).min(1).max(50) }),
    output: importPreviewSchema,
  },
  'import.commit': {
    input: z.strictObject({
      token: z.string().max(100),
      keys: z.array(z.string().max(300)).max(10_000).optional(),
    }),
    /** Awards that were added and changed, and how many credentials are tracked from now on. */
    output: z.object({ added: z.number(), changed: z.number(), credentials: z.number() }),
  },

  'sample.load': { input: nothing, output: done },
  'sample.clear': { input: nothing, output: done },

  'history.list': { input: nothing, output: z.object({ entries: z.array(historyEntrySchema) }) },
  'history.undo': { input: nothing, output: z.object({ label: z.string() }) },
  'history.redo': { input: nothing, output: z.object({ label: z.string() }) },
  'trash.list': { input: nothing, output: z.object({ entries: z.array(trashEntrySchema) }) },
  'trash.restore': {
    input: z.strictObject({ kind: trashEntrySchema.shape.kind, id: idSchema }),
    output: done,
  },

  'reminders.state': { input: nothing, output: reminderStateSchema },
  'settings.change': { input: settingsSchema.partial(), output: done },
  'links.open': { input: z.strictObject({ url: z.string().max(2_000) }), output: done },
  'data.show': { input: nothing, output: done },
} as const

export type Api = typeof api
export type MethodName = keyof Api
/** What a caller may leave out is optional here: defaults are filled in by the dispatcher. */
export type Input<M extends MethodName> = z.input<Api[M]['input']>
export type ParsedInput<M extends MethodName> = z.output<Api[M]['input']>
export type Output<M extends MethodName> = z.output<Api[M]['output']>

/** Whether `name` is a method of the wire. */
export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(api, name)
}
