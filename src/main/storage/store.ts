import type { Appointment } from '@shared/domain/appointment'
import type { Attempt } from '@shared/domain/attempt'
import type { Award } from '@shared/domain/award'
import type { Benefit } from '@shared/domain/benefit'
import type { Candidate } from '@shared/domain/candidate'
import type { Credential } from '@shared/domain/credential'
import type { Credit } from '@shared/domain/credit'
import type { Feature } from '@shared/domain/feature'
import type { Tick } from '@shared/domain/guide/tick'
import type { Instant } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { MilestoneKind, StandingState } from '@shared/domain/standingTypes'
import type { Barred } from '@shared/contract/views/shared'
import type { CreditsDue } from '@shared/contract/views/today'
import type { HistoryEntry, Settings, TrashEntry } from '@shared/contract/views/app'

/** Everything a person keeps, by kind. */
export interface Entities {
  readonly candidate: Candidate
  readonly credential: Credential
  readonly attempt: Attempt
  readonly award: Award
  readonly appointment: Appointment
  readonly credit: Credit
  readonly benefit: Benefit
  readonly feature: Feature
  readonly tick: Tick
}
export type EntityKind = keyof Entities

/** Reads what is kept and not in the trash. `candidateId` null means everyone's. */
export interface Reading {
  get<K extends EntityKind>(kind: K, id: string): Entities[K] | undefined
  candidates(): readonly Candidate[]
  credentialsOf(candidateId: string | null): readonly Credential[]
  credentialOf(candidateId: string, achievementId: string): Credential | undefined
  /** Oldest first, of all the credentials named, in any number. */
  attemptsOf(credentialIds: readonly string[]): readonly Attempt[]
  awardsOf(credentialIds: readonly string[]): readonly Award[]
  appointmentsOf(credentialIds: readonly string[]): readonly Appointment[]
  creditsOf(credentialIds: readonly string[]): readonly Credit[]
  benefitsOf(candidateId: string | null): readonly Benefit[]
  /** Latest first. */
  featuresOf(candidateId: string | null): readonly Feature[]
  /** Of every guide, those taken back included. */
  ticksOf(candidateId: string): readonly Tick[]
  awardsIssuedOn(credentialId: string, issuedOn: PlainDate): readonly Award[]
  awardByExternalId(candidateId: string, externalId: string): Award | undefined
}

/** Writes inside one transaction. Every write is kept in the history with the row before and after. */
export interface Writing extends Reading {
  /** Inserts the entity, or replaces the one with its id. */
  put<K extends EntityKind>(kind: K, entity: Entities[K]): void
  /** Moves it, and what belongs to it, to the trash. */
  trash(kind: EntityKind, id: string): void
  /** Brings it, and what belongs to it and went with it, back from the trash. */
  restore(kind: EntityKind, id: string): void
}

/**
 * What a credential's standing was computed to be, kept so that lists need no rule. Derived: it can be thrown away
 * and computed again. `changesOn` is the next day on which any of it may differ.
 */
export interface StandingRow {
  readonly credentialId: string
  readonly candidateId: string
  readonly state: StandingState
  readonly issuedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly opensOn: PlainDate | null
  readonly closesOn: PlainDate | null
  readonly renewsAnyDay: boolean
  readonly graceUntil: PlainDate | null
  readonly allowedOn: PlainDate | null
  /** The last failed attempt that still delays the next one. */
  readonly failedOn: PlainDate | null
  /** Why no day can be named for the next sitting; null: one can, or nothing is known. */
  readonly barred: Barred | null
  /** The next deadline by which credits are still missing. */
  readonly credits: (CreditsDue & { readonly dueOn: PlainDate }) | null
  /** The next booked appointment. */
  readonly appointmentId: string | null
  readonly appointmentAt: Instant | null
  readonly appointmentOn: PlainDate | null
  /** The day by which lists are sorted; null: nothing ahead. */
  readonly attentionOn: PlainDate | null
  readonly changesOn: PlainDate | null
}

/** A dated thing of a credential or benefit, past ones included, for reminders and the strip. */
export interface MilestoneRow {
  /** `credentialId` or `benefitId`. */
  readonly subjectId: string
  readonly candidateId: string
  readonly credentialId: string | null
  readonly kind: MilestoneKind
  readonly on: PlainDate
  /** The exact moment where the milestone has one (an appointment, its deadline). */
  readonly at: Instant | null
  /** Until when an overdue reminder is still worth showing. */
  readonly worthUntil: PlainDate
}

/** A line of a list: the credential and its computed standing. */
export interface AgendaRow extends StandingRow {
  readonly achievementId: string
  readonly ownName: string | null
  readonly ownIssuer: string | null
  readonly ownCode: string | null
  readonly candidateName: string
  readonly letLapse: boolean
  readonly sample: boolean
  readonly tags: readonly string[]
}

/** The derived tables. Written inside the transaction that changed their sources. */
export interface Derived {
  replace(
    credentialIds: readonly string[],
    standings: readonly StandingRow[],
    milestones: readonly MilestoneRow[],
  ): void
  replaceBenefits(milestones: readonly MilestoneRow[]): void
  clear(): void
  /** Credentials whose standing may differ on `today` from what is kept. */
  stale(today: PlainDate): readonly string[]
  standing(credentialId: string): StandingRow | undefined
  /** With a date ahead, nearest first; those let lapse left out. */
  ahead(candidateId: string | null, limit: number): readonly AgendaRow[]
  /** Held before and past their end or revoked, nothing booked; latest first; those let lapse left out. */
  lapsed(candidateId: string | null, limit: number): readonly AgendaRow[]
  /** Nothing sat and nothing booked; those let lapse left out. */
  planned(candidateId: string | null, limit: number): readonly AgendaRow[]
  /**
   * Every credential of a list, sorted by issuer, or by candidate where it is everyone's, then attentionOn. `text` narrows
   * it to those in which each word occurs: in achievement id, own name, issuer, code, number, tags or the candidate's name,
   * case and accents ignored. What the packs call an achievement is not known here.
   */
  list(
    candidateId: string | null,
    text: string,
    offset: number,
    limit: number,
  ): { rows: readonly AgendaRow[]; total: number }
  counts(candidateId: string | null): {
    tracked: number
    held: number
    ahead: number
    lapsed: number
    planned: number
  }
  milestones(
    candidateId: string | null,
    from: PlainDate,
    to: PlainDate,
    limit: number,
  ): readonly MilestoneRow[]
  /** Milestones up to `today` that no delivery exists for and that are worth showing still. */
  due(today: PlainDate, now: Instant, limit: number): readonly MilestoneRow[]
  nextAfter(today: PlainDate, candidateId: string | null): MilestoneRow | undefined
}

/** The record that a reminder was shown. `key` is unique: nothing is delivered twice. */
export interface Delivery {
  readonly key: string
  readonly subjectId: string
  readonly credentialId: string | null
  readonly kind: MilestoneKind
  readonly on: PlainDate
  readonly name: string
  readonly state: 'claimed' | 'shown' | 'failed'
  readonly at: Instant
}

export interface Deliveries {
  /** Takes what is not taken yet, before it is shown; answers the keys that it got. */
  claim(deliveries: readonly Omit<Delivery, 'state'>[]): readonly string[]
  mark(keys: readonly string[], state: 'shown' | 'failed', at: Instant): void
  /** Claimed and never marked, as after a crash: to be shown again. */
  unmarked(): readonly Delivery[]
  recent(candidateId: string | null, limit: number): readonly Delivery[]
  lastShown(): Instant | null
}

/** The one place that knows SQL. Throws AppError for what a disk or another process may cause. */
export interface Store extends Reading {
  readonly derived: Derived
  readonly deliveries: Deliveries
  readonly readOnly: boolean
  /**
   * Runs `work` in one transaction and keeps it in the history under `label` (a past-tense phrase a person reads, as in
   * "recorded an attempt at AWS Serverless"). Nothing written: no entry. Before the commit, `onTouched` is called.
   */
  change<T>(label: string, work: (write: Writing) => T): T
  /** Set by the core: recomputes what depends on the credentials and candidates named. Runs within the transaction. */
  onTouched: (touched: { credentialIds: ReadonlySet<string>; candidateIds: ReadonlySet<string> }) => void
  /** Keeps the candidate that a new file begins with; no part of the history, so that no undo leaves nobody. */
  begin(candidate: Candidate): void
  undo(): { label: string } | undefined
  redo(): { label: string } | undefined
  history(limit: number): readonly HistoryEntry[]
  undoable(): { undo: string | null; redo: string | null }
  trashed(): readonly TrashEntry[]
  settings(): Settings
  changeSettings(part: Partial<Settings>): void
  /** Small facts about this file that are no part of anybody's history: the chosen candidate, the pack version. */
  fact(name: string): string | null
  setFact(name: string, value: string | null): void
  /** Runs `work` in a transaction without a history entry: derived tables, deliveries. */
  transact<T>(work: () => T): T
  close(): void
}
