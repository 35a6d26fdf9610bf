import type { ReactNode } from 'react'
import type { Explanation, ExplainedDate } from '@shared/domain/standingTypes'
import { ErrorNote } from '../../components/ErrorNote'
import { Skeleton } from '../../components/Skeleton'
import { ExplanationPanel } from '../../components/Why'
import { createQuery } from '../../stores/createQuery'
import { explainedDate } from '../../text/common'
import { dateText } from '../../text/dates'

const useDetail = createQuery('credentials.get', ['credentials', 'today', 'settings'])

interface Props {
  readonly id: string
  readonly credentialId: string
  readonly of: ExplainedDate
  /** Whether the line says that a second try would come too late, which is explained first. */
  readonly withSecondTry: boolean
}

/** The explanation of one date of a credential, asked for when it is opened. */
export function LineExplanation({ id, credentialId, of, withSecondTry }: Props): ReactNode {
  const { data, error, retry } = useDetail({ id: credentialId })
  if (error && !data) return <ErrorNote error={error} onRetry={retry} />
  if (!data) return <Skeleton lines={3} />
  const explanation = data.standing.explanations.find((candidate) => candidate.of === of)
  if (!explanation) return null
  const second = withSecondTry ? data.secondTry : null
  const secondOn = second?.counted[0]?.result
  return (
    <div id={id} className="agenda-line-whys">
      {second && secondOn && (
        <ExplanationPanel id={`${id}-second`} explanation={second} about={dateText(secondOn)} />
      )}
      <ExplanationPanel
        id={`${id}-date`}
        explanation={explanation}
        about={aboutOf(explanation, data.standing)}
        other={data.standing.alternatives.find((each) => each.of === of)?.on ?? null}
      />
    </div>
  )
}

/** What it asks about: the day itself where it is known, else the name of the date. */
function aboutOf(
  { of, counted }: Explanation,
  standing: {
    readonly issuedOn: string | null
    readonly expiresOn: string | null
    readonly renewal: { readonly opensOn: string | null; readonly closesOn: string | null }
    readonly retake: { readonly allowedOn: string | null }
  },
): string {
  const dates = {
    issuedOn: standing.issuedOn,
    expiresOn: standing.expiresOn,
    'renewal.opensOn': standing.renewal.opensOn,
    'renewal.closesOn': standing.renewal.closesOn,
    'retake.allowedOn': standing.retake.allowedOn,
  }
  const date = dates[of] ?? counted.find(({ decides }) => decides)?.result
  return date ? dateText(date as Parameters<typeof dateText>[0]) : explainedDate[of]
}
