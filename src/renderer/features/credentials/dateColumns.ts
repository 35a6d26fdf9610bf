import type { CredentialDetail } from '@shared/contract/views/credentials'
import type { PlainDate } from '@shared/domain/plainDate'
import type { Explanation, ExplainedDate, Period } from '@shared/domain/standingTypes'
import { credentialsText } from '../../text/credentials'

/** One date of a credential as a column: what it is, the day or what stands instead, and why. */
export interface DateColumn {
  readonly of: ExplainedDate
  readonly label: string
  readonly on: PlainDate | null
  /** Instead of a day: "Never", "Any day". */
  readonly instead: string | null
  /** Instead of a distance: "allowed now". */
  readonly note: string | null
  /** A second line below: how many tries are left. */
  readonly more: string | null
  /** The day by the other reading of a doubtful rule. */
  readonly also: PlainDate | null
  /** What the rule gives where the issuer says another day. */
  readonly struck: PlainDate | null
  readonly tone: 'nearing' | 'lapsed' | undefined
  readonly explanation: Explanation | undefined
}

const words = credentialsText.dates

/** The dates of a credential in the order of time: from when, window, until when, next attempt. */
export function dateColumns(detail: CredentialDetail): DateColumn[] {
  const { standing, today, barred } = detail
  const why = (of: ExplainedDate): Explanation | undefined =>
    standing.explanations.find((found) => found.of === of)
  const column = (of: ExplainedDate, part: Partial<DateColumn> & { readonly label: string }): DateColumn => ({
    of,
    on: null,
    instead: null,
    note: null,
    more: null,
    also: standing.alternatives.find((other) => other.of === of)?.on ?? null,
    struck: null,
    tone: undefined,
    explanation: why(of),
    ...part,
  })
  const columns: DateColumn[] = []
  if (standing.issuedOn)
    columns.push(column('issuedOn', { label: startWord(standing.periods.at(-1)), on: standing.issuedOn }))
  columns.push(...windowColumns(detail, column), ...expiryColumns(detail, column))

  const { allowedOn, attemptsLeft } = standing.retake
  const left = attemptsLeft === null ? null : credentialsText.attemptsLeft(attemptsLeft)
  if (allowedOn) {
    const note =
      allowedOn <= today
        ? left
          ? `${credentialsText.allowedNow}, ${left}`
          : credentialsText.allowedNow
        : null
    columns.push(
      column('retake.allowedOn', {
        label: words['retake.allowedOn'],
        on: allowedOn,
        note,
        more: note === null ? left : null,
      }),
    )
  } else if (barred) {
    columns.push(
      column('retake.allowedOn', {
        label: words['retake.allowedOn'],
        instead: credentialsText.barred[barred.kind],
        note: barred.text,
      }),
    )
  } else if (standing.state === 'planned' || standing.state === 'ready') {
    columns.push(
      column('retake.allowedOn', {
        label: words['retake.allowedOn'],
        instead: credentialsText.anyTime,
        note: left ?? (standing.state === 'planned' ? credentialsText.notSat : credentialsText.noWait),
      }),
    )
  }
  return columns
}

type Make = (of: ExplainedDate, part: Partial<DateColumn> & { readonly label: string }) => DateColumn

function windowColumns({ standing, today }: CredentialDetail, column: Make): DateColumn[] {
  const { opensOn } = standing.renewal
  if (standing.expiresOn === null) return []
  if (standing.renewsAnyDay) {
    const held = standing.state === 'active' || standing.state === 'renewable'
    return held
      ? [
          column('renewal.opensOn', {
            label: words.renew,
            instead: credentialsText.anyDay,
            note: credentialsText.anyDayWhy,
          }),
        ]
      : []
  }
  if (!opensOn) return []
  return [
    column('renewal.opensOn', {
      label: opensOn < today ? words.opened : words['renewal.opensOn'],
      on: opensOn,
    }),
  ]
}

function expiryColumns({ standing, row, today }: CredentialDetail, column: Make): DateColumn[] {
  const { expiresOn, renewal } = standing
  if (standing.state === 'permanent')
    return [column('expiresOn', { label: words.expiresOn, instead: credentialsText.noExpiry })]
  if (!expiresOn) {
    return standing.issuedOn
      ? [
          column('expiresOn', {
            label: words.expiresOn,
            instead: credentialsText.notKnown,
            note: credentialsText.notKnownWhy,
          }),
        ]
      : []
  }
  const differs = standing.explanations.find(({ of }) => of === 'expiresOn')?.issuer
  const tone = row.state === 'nearing' ? 'nearing' : row.state === 'lapsed' ? 'lapsed' : undefined
  const expires = column('expiresOn', {
    label: expiresOn < today ? words.expired : words.expiresOn,
    on: expiresOn,
    struck: differs?.differs ? differs.computed : null,
    tone,
  })
  // A window that closes as it expires needs no column of its own.
  if (!renewal.closesOn || renewal.closesOn === expiresOn) return [expires]
  const label = renewal.closesOn < today ? words.closed : words['renewal.closesOn']
  return [expires, column('renewal.closesOn', { label, on: renewal.closesOn })]
}

function startWord(period: Period | undefined): string {
  switch (period?.origin) {
    case 'pass':
      return words.passedOn
    case 'renewedBy':
      return words.renewedOn
    case 'issuer':
    case 'holder':
    case undefined:
      return words.issuedOn
  }
}
