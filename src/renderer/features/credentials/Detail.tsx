import type { ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import { Button } from '../../components/Button'
import { CredentialChart } from '../../components/chart/CredentialChart'
import { EmptyState } from '../../components/EmptyState'
import { ErrorNote } from '../../components/ErrorNote'
import { Glyph } from '../../components/Glyph'
import { Skeleton } from '../../components/Skeleton'
import { navigate } from '../../stores/location'
import { useCredential } from '../../stores/useCredential'
import { credentialsText as words } from '../../text/credentials'
import { dateText } from '../../text/dates'
import { Appointments } from './Appointments'
import { AttemptsTable } from './AttemptsTable'
import { AwardsTable } from './AwardsTable'
import { Benefits } from './Benefits'
import { Credits } from './Credits'
import { DateColumns } from './DateColumns'
import { DetailFeatures } from './DetailFeatures'
import { DetailGuides } from './DetailGuides'
import { DetailHead } from './DetailHead'
import { formPath } from './formPath'
import { Remarks } from './Remarks'
import { Duties, IncludedTries } from './Upkeep'
import { WaysToRenew } from './WaysToRenew'

/** One credential: how it stands, every date with its why, history and proof. */
export function Detail({ id }: { readonly id: string }): ReactNode {
  const { data, error, retry } = useCredential({ id })
  if (error?.code === 'notFound') return <EmptyState title={words.gone} text={words.goneHelp} />
  if (!data) return error ? <ErrorNote error={error} onRetry={retry} /> : <Skeleton lines={9} />
  return (
    <article className="detail-in">
      {error && <ErrorNote error={error} onRetry={retry} />}
      <DetailHead detail={data} />
      <div className="detail-chart">
        <CredentialChart row={data.timeline} today={data.today} />
      </div>
      {data.nextChanceTooLate && (
        <p className="too-late">
          <Glyph shape="nearing" />
          <span>
            {words.tooLate(
              dateText(data.nextChanceTooLate.allowedOn),
              dateText(data.nextChanceTooLate.expiresOn),
            )}
          </span>
        </p>
      )}
      <DateColumns key={id} detail={data} />
      <Credits detail={data} />
      <WaysToRenew detail={data} />
      <Duties duties={data.standing.duties} />
      <History detail={data} />
      <DetailFeatures credentialId={id} />
      <DetailGuides credentialId={id} />
      <Notes detail={data} />
    </article>
  )
}

function History({ detail }: { readonly detail: CredentialDetail }): ReactNode {
  const { row, attempts, awards, appointments, benefits } = detail
  const add = (what: string, label: string): ReactNode => (
    <Button
      variant="link"

      onPress={() => navigate(formPath(row.id, what), { replace: true })}
    >
      {words.addMore}
      <span className="vh"> {label}</span>
    </Button>
  )
  return (
    <div className="detail-history">
      {appointments.length > 0 && (
        <section className="sect">
          <h2>{words.appointments}</h2>
          <Appointments appointments={appointments} />
        </section>
      )}
      {benefits.length > 0 && (
        <section className="sect">
          <h2>
            {words.benefits} {add('benefit', words.addBenefit)}
          </h2>
          <Benefits benefits={benefits} credentialId={row.id} />
        </section>
      )}
      <section className="sect">
        <h2>
          {words.attempts} {add('attempt', words.actions.attempt)}
        </h2>
        <AttemptsTable credentialId={row.id} attempts={attempts} />
        <IncludedTries included={detail.standing.included} />
        <Remarks remarks={detail.standing.remarks} />
      </section>
      <section className="sect">
        <h2>
          {words.awards} {add('award', words.actions.award)}
        </h2>
        <AwardsTable credentialId={row.id} awards={awards} />
      </section>
    </div>
  )
}

function Notes({ detail: { row, number, notes } }: { readonly detail: CredentialDetail }): ReactNode {
  const none = number === null && notes === '' && row.tags.length === 0
  return (
    <section className="sect">
      <h2>
        {words.notes}
        <Button variant="link" onPress={() => navigate(formPath(row.id, 'notes'), { replace: true })}>
          {words.actions.edit}
          <span className="vh"> {words.notes}</span>
        </Button>
      </h2>
      {none && <p className="c2">{words.noNotes}</p>}
      {number !== null && <p className="num">{words.numberOf(number)}</p>}
      {row.tags.length > 0 && (
        <p>
          <span className="c2">{words.tags}: </span>
          {row.tags.join(', ')}
        </p>
      )}
      {notes !== '' && <p className="notes">{notes}</p>}
    </section>
  )
}
