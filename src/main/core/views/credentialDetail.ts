import type {
  AttemptView,
  AwardView,
  BenefitView,
  CredentialDetail,
  CreditView,
} from '@shared/contract/views/credentials'
import type { Attempt } from '@shared/domain/attempt'
import type { Award } from '@shared/domain/award'
import type { Benefit } from '@shared/domain/benefit'
import type { Credit } from '@shared/domain/credit'
import type { Credential } from '@shared/domain/credential'
import type { Standing } from '@shared/domain/standingTypes'
import type { PlainDate } from '@shared/domain/plainDate'
import type { AgendaRow } from '../../storage/store'
import { barredText } from '@shared/text/barredText'
import { creditRule } from '../creditRule'
import type { CoreContext } from '../coreContext'
import { lookupFor } from '../histories'
import { isHeld } from '../isHeld'
import { namedCredential } from '../namedAchievement'
import { required } from '../required'
import { appointmentView } from './appointmentView'
import { credentialRow } from './credentialRow'
import { dayMarks } from './dayMarks'
import { explainSecondTry } from './explainSecondTry'
import { timelineRow, waitsOf } from './timelineRow'

/** One credential with everything about it, every date explained. @throws AppError notFound */
export function credentialDetail(context: CoreContext, id: string): CredentialDetail {
  const { store, catalog, clock, derive } = context
  const credential = required(store, 'credential', id)
  const candidate = required(store, 'candidate', credential.candidateId)
  const derived = derive.standings([credential], true).get(id)
  if (!derived) throw new Error(`no standing was derived for credential ${id}`)
  const { history, standing, row } = derived

  const today = clock.today(candidate.zone)
  const marks = dayMarks(today, store.settings().leadDays)
  const named = namedCredential(catalog, credential)
  const lookup = lookupFor(catalog, [credential])
  const policy = lookup(credential.achievementId)?.policy
  const frame = { catalog, lookup, marks, zone: candidate.zone }
  const waits = new Map(
    waitsOf(history.attempts, history.achievement, frame).map((wait) => [wait.id, wait.to]),
  )
  const agendaRow = agendaRowOf(credential, row, candidate.name)
  const { expiresOn } = standing
  const { allowedOn } = standing.retake
  const late = row.failedOn !== null && isHeld(standing) && allowedOn && expiresOn && allowedOn > expiresOn

  return {
    row: credentialRow(agendaRow, catalog, marks),
    today,
    achievementId: credential.achievementId,
    kind: named.kind,
    own: credential.own,
    exams: [...named.exams],
    number: credential.number,
    notes: credential.notes,
    letLapse: credential.letLapse,
    standing,
    timeline: timelineRow(derived, candidate.name, named.group, frame),
    attempts: history.attempts
      .toReversed()
      .map((attempt) => attemptView(attempt, standing, waits.get(attempt.id))),
    awards: history.awards.toReversed().map(awardView),
    appointments: history.appointments.toReversed().map((each) => appointmentView(each, named.name, policy)),
    secondTry: explainSecondTry(derived, lookup, today, candidate.zone),
    benefits: store
      .benefitsOf(credential.candidateId)
      .filter(({ credentialId }) => credentialId === id)
      .map((benefit) => benefitView(benefit, named.name)),
    credits: history.credits.toReversed().map(creditView),
    creditRule: creditRule(policy),
    barred: row.barred && { kind: row.barred, text: barredText[row.barred] },
    nextChanceTooLate: late ? { allowedOn, expiresOn } : null,
  }
}

function agendaRowOf(credential: Credential, row: CredentialRowSource, candidateName: string): AgendaRow {
  const { achievementId, own, letLapse, sample, tags } = credential
  return {
    ...row,
    achievementId,
    ownName: own?.name ?? null,
    ownIssuer: own?.issuer ?? null,
    ownCode: own?.code ?? null,
    candidateName,
    letLapse: letLapse !== null,
    sample,
    tags,
  }
}
type CredentialRowSource = Omit<
  AgendaRow,
  'achievementId' | 'ownName' | 'ownIssuer' | 'ownCode' | 'candidateName' | 'letLapse' | 'sample' | 'tags'
>

/** One attempt as shown, with what followed from it. */
function attemptView(attempt: Attempt, standing: Standing, waitUntil: PlainDate | undefined): AttemptView {
  const { credentialId: _, ...shown } = attempt
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the contract, and no function
  return { ...shown, led: followed(attempt, standing, waitUntil) }
}

/** Until when a pass held, or how long a wait was; null where that is not known. */
function followed(
  { on, outcome }: Attempt,
  { periods }: Standing,
  waitUntil: PlainDate | undefined,
): AttemptView['led'] {
  if (outcome !== 'pass') return waitUntil ? { kind: 'waitUntil', on: waitUntil } : null
  const period = periods.find(({ from, by }) => from === on && by === null)
  if (period?.to) return { kind: 'validUntil', on: period.to }
  return period?.endKnown ? { kind: 'validForever', on: null } : null
}

/** One award as shown; an expiry that it does not state is told from "never". */
function awardView(award: Award): AwardView {
  const { id, issuedOn, expiresOn, statedBy, revokedOn, number, verificationUrl, externalId, notes } = award
  return {
    id,
    issuedOn,
    expiresOn: expiresOn ?? null,
    expiryStated: expiresOn !== undefined,
    statedBy,
    revokedOn,
    number,
    verificationUrl,
    fromCredly: externalId?.startsWith('credly:') ?? false,
    notes,
  }
}

/** Credits as shown. */
function creditView(credit: Credit): CreditView {
  const { credentialId: _, ...shown } = credit
  return shown
}

/** A benefit as shown, with what it was earned with. */
export function benefitView(benefit: Benefit, credentialName: string | null): BenefitView {
  const { candidateId: _, ...shown } = benefit
  return { ...shown, credentialName }
}
