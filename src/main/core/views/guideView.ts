import type { GuideView } from '@shared/contract/views/guides'
import type { Attempt } from '@shared/domain/attempt'
import type { Candidate } from '@shared/domain/candidate'
import type { Credential } from '@shared/domain/credential'
import { isStale, oldestCheck } from '@shared/domain/faq/freshness'
import { filledText } from '@shared/domain/guide/filledText'
import type { Guide, GuideFact } from '@shared/domain/guide/guideSchema'
import type { Tick } from '@shared/domain/guide/tick'
import { wallClock } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { CoreContext } from '../coreContext'
import { namedCredential } from '../namedAchievement'

interface Asked {
  readonly context: CoreContext
  readonly guide: Guide
  readonly candidate: Candidate
  readonly credential: Credential | null
  readonly ticks: readonly Tick[]
  /** The attempt that the text to copy is about; without one, the last. */
  readonly attemptId: string | null
}

/** A guide with what was done of it, and its text filled with what is recorded. */
export function guideView({ context, guide, candidate, credential, ticks, attemptId }: Asked): GuideView {
  const { id, title, summary, about, opensFrom, copy } = guide
  const today = context.clock.today(candidate.zone)
  const doneOn = new Map(ticks.map((tick) => [tick.stepId, tick.doneOn]))
  const steps = guide.steps.map(({ faq, act, doubts, ...step }) => ({
    ...step,
    faq: faq ?? null,
    act: act ?? null,
    doubts: doubts ?? null,
    doneOn: doneOn.get(step.id) ?? null,
  }))
  const checkedOn = oldestCheck(guide.steps.flatMap(({ sources }) => sources))
  const attempt = credential ? attemptOf(context, credential, attemptId) : undefined
  return {
    id,
    title,
    summary,
    about,
    opensFrom,
    candidate: { id: candidate.id, name: candidate.name, loginId: candidate.awsLoginId },
    credential: credential && credentialPart(context, credential),
    steps,
    progress: { done: steps.filter((step) => step.doneOn !== null).length, steps: steps.length },
    stale: checkedOn !== undefined && isStale(checkedOn, today),
    copy: copy
      ? {
          title: copy.title,
          text: filledText(copy.lines, facts(context, candidate, credential, attempt, today)),
        }
      : null,
  }
}

function attemptOf(
  { store }: CoreContext,
  { id }: Credential,
  attemptId: string | null,
): Attempt | undefined {
  const attempts = store.attemptsOf([id])
  return attempts.find((attempt) => attempt.id === attemptId) ?? attempts.at(-1)
}

function credentialPart({ catalog, derive }: CoreContext, credential: Credential): GuideView['credential'] {
  const derived = derive.standings([credential], false).get(credential.id)
  return {
    id: credential.id,
    name: namedCredential(catalog, credential).name,
    failedOn: derived?.history.attempts.findLast(({ outcome }) => outcome === 'fail')?.on ?? null,
    allowedOn: derived?.standing.retake.allowedOn ?? null,
    expiresOn: derived?.standing.expiresOn ?? null,
  }
}

/** Dates stay as they are written everywhere alike: the text leaves this machine. */
function facts(
  { catalog }: CoreContext,
  candidate: Candidate,
  credential: Credential | null,
  attempt: Attempt | undefined,
  today: PlainDate,
): Record<GuideFact, string | null> {
  const at = attempt?.at && attempt.zone ? wallClock(attempt.at, attempt.zone).time.slice(0, 5) : null
  return {
    today,
    candidate: candidate.name,
    loginId: candidate.awsLoginId,
    credential: credential && namedCredential(catalog, credential).fullName,
    exam: attempt?.exam ?? null,
    attemptOn: attempt?.on ?? null,
    attemptAt: at && `${at}, ${attempt?.zone}`,
    outcome: attempt?.outcome ?? null,
    notes: attempt?.notes ?? null,
  }
}
