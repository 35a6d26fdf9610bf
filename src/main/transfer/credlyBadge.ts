import { parsePlainDate, type PlainDate } from '@shared/domain/plainDate'
import type { CredlyEvidence, CredlyRow } from './credlySchema'

/** One badge, ready to become an award. */
export interface CredlyBadge {
  /** The file it came from. */
  readonly file: string
  /** `credly:<uuid>`: by it a second import finds the award again. */
  readonly externalId: string
  readonly templateId: string | null
  readonly name: string
  /** The primary issuer; others who sign it are `coIssuers`. */
  readonly issuer: string
  readonly coIssuers: readonly string[]
  readonly issuedOn: PlainDate
  /** null: the badge names no end; undefined: it does not say. What that means is for awardOfBadge. */
  readonly expiresOn: PlainDate | null | undefined
  /** The credential's number at its issuer, where the evidence names one. */
  readonly number: string | null
  readonly verificationUrl: string
  /** Taken back by its issuer, and on which day where the file says so. Such a one only matters where it is held. */
  readonly revoked: { readonly on: PlainDate | null } | null
}

/** One badge that cannot be kept, and why in plain words. */
export interface SkippedBadge {
  readonly file: string
  readonly key: string
  readonly name: string
  readonly issuer: string
  readonly issuedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly why: string
}

export type CredlyLine = { readonly badge: CredlyBadge } | { readonly skipped: SkippedBadge }

/**
 * One row of a Credly list as a badge, or why it is skipped. Days come from the two `_date` fields only: the others
 * carry a time zone of Credly's own, in which many badges fall on another day.
 */
export function readCredlyBadge(row: CredlyRow, file: string, index: number): CredlyLine {
  const id = badgeId(row)
  const name = clip(row.badge_template?.name)
  const [issuer = '', ...coIssuers] = issuersOf(row)
  const issuedOn = dayOf(row.issued_at_date)
  const expiresOn = dayOf(row.expires_at_date)
  const why = reasonToSkip(row, { id, name, issuer, issuedOn, expiresOn })
  if (why === undefined && id && issuedOn && expiresOn !== 'bad' && issuedOn !== 'bad') {
    return {
      badge: {
        file,
        externalId: `credly:${id}`,
        templateId: clip(row.badge_template?.id) || null,
        name,
        issuer,
        coIssuers,
        issuedOn,
        expiresOn,
        number: numberIn(row.evidence),
        verificationUrl: `https://www.credly.com/badges/${id}`,
        revoked: isRevoked(row) ? { on: revokedOn(row) } : null,
      },
    }
  }
  return {
    skipped: {
      file,
      key: id ? `credly:${id}` : `${file}#${index + 1}`,
      name: name || `Badge ${index + 1}`,
      issuer,
      issuedOn: known(issuedOn),
      expiresOn: known(expiresOn),
      why: why ?? 'It could not be read.',
    },
  }
}

/** The badge's id in one form; undefined where it has none that could stand in a link. */
export function badgeId({ id }: CredlyRow): string | undefined {
  const lower = id?.trim().toLowerCase() ?? ''
  return /^[0-9a-z-]{1,64}$/.test(lower) ? lower : undefined
}

type Day = PlainDate | null | undefined | 'bad'

function dayOf(value: unknown): Day {
  if (value === null || value === undefined) return value
  return (typeof value === 'string' && parsePlainDate(value.trim())) || 'bad'
}

const known = (day: Day): PlainDate | null => (day === 'bad' ? null : (day ?? null))

interface Found {
  readonly id: string | undefined
  readonly name: string
  readonly issuer: string
  readonly issuedOn: Day
  readonly expiresOn: Day
}

/** Said of a badge that was taken back and is not held, and so is not kept. */
export const REVOKED = 'The issuer revoked it.'

const isRevoked = ({ state }: CredlyRow): boolean => state?.trim().toLowerCase() === 'revoked'

/** The day on which it was taken back, where it is stated as a day; never cut out of a timestamp. */
function revokedOn(row: CredlyRow): PlainDate | null {
  return known(dayOf(row.revoked_at_date))
}

function reasonToSkip(row: CredlyRow, { id, name, issuer, issuedOn, expiresOn }: Found): string | undefined {
  const state = row.state?.trim().toLowerCase() ?? 'accepted'
  if (state === 'pending') return 'It is not accepted yet. Accept it on Credly, and bring the list in again.'
  if (state !== 'accepted' && state !== 'revoked')
    return `Credly lists it as "${state.slice(0, 40)}" and not as accepted.`
  if (!id) return 'It has no id by which it could be found again.'
  if (name === '') return 'It has no name.'
  if (issuer === '') return 'It does not say who issued it.'
  if (issuedOn === null || issuedOn === undefined) return 'It does not say on which day it was issued.'
  if (issuedOn === 'bad') return 'The day on which it was issued is no date between 1970 and 2199.'
  if (expiresOn === 'bad') return 'The day on which it expires is no date between 1970 and 2199.'
  if (expiresOn && expiresOn < issuedOn)
    return `It expires (${expiresOn}) before it was issued (${issuedOn}).`
  return undefined
}

/** Who signed it, the primary issuer first. */
function issuersOf(row: CredlyRow): readonly string[] {
  for (const issuer of [row.issuer, row.badge_template?.issuer]) {
    const sorted =
      issuer?.entities.toSorted((a, b) => Number(b.primary === true) - Number(a.primary === true)) ?? []
    const names = [...new Set(sorted.map(({ entity }) => clip(entity.name)))].filter((name) => name !== '')
    if (names.length > 0) return names
  }
  const summary = clip(
    (row.issuer?.summary ?? row.badge_template?.issuer?.summary)?.replace(/^issued by\s+/i, ''),
  )
  return summary === '' ? [] : [summary]
}

/** Trimmed, and no longer than the field it goes into. */
function clip(text: string | null | undefined): string {
  return (text ?? '').trim().slice(0, 200).trim()
}

const NUMBER_NAME =
  /\b(certificat\w*|credential|licen[cs]e|registration|validation|serial|member\w*)\b.*\b(id|no|number|code)\b/i
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./_#-]{0,99}$/u

/**
 * The credential's number, from evidence that is named like one ("Certification ID"), else from evidence that is an id
 * by its kind. What reads like a sentence or a link is none.
 */
function numberIn(evidence: readonly CredlyEvidence[]): string | null {
  const named = evidence.flatMap(({ title, name, description, values }) => [
    ...(NUMBER_NAME.test(title ?? name ?? '') ? [description] : []),
    ...values.filter(({ key }) => NUMBER_NAME.test(key)).map(({ value }) => value),
  ])
  const found = named.map((value) => asNumber(String(value ?? ''))).find((number) => number !== null)
  if (found) return found
  for (const { type, description } of evidence) {
    const number = type === 'IdEvidence' ? asNumber(description ?? '') : null
    if (number && !number.includes(' ')) return number
  }
  return null
}

/** `text` where it is a number in that sense, without its label: "Certification ID: 4711" is 4711. */
function asNumber(text: string): string | null {
  const label = /^([^:]{1,60}):\s*(.+)$/su.exec(text.trim())
  const number = (label && NUMBER_NAME.test(label[1] ?? '') ? (label[2] ?? '') : text).trim()
  return NUMBER.test(number) && /\d/.test(number) && number.split(' ').length <= 4 ? number : null
}
