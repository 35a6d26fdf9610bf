import { Fragment, useId, useState, type CSSProperties, type ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import type { ExplainedDate } from '@shared/domain/standingTypes'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { ExplanationPanel, WhyButton } from '../../components/Why'
import { useHashParam } from '../../stores/location'
import { credentialsText } from '../../text/credentials'
import { dateText } from '../../text/dates'
import { dateColumns, type DateColumn } from './dateColumns'

/** The dates side by side, each with its why; the explanation opens below, one at a time. */
export function DateColumns({ detail }: { readonly detail: CredentialDetail }): ReactNode {
  const id = useId()
  const columns = dateColumns(detail)
  const asked = useHashParam('why')
  const [open, setOpen] = useState<ExplainedDate | null>(
    () => columns.find(({ of }) => of === asked)?.of ?? null,
  )
  if (columns.length === 0) return null
  return (
    <section className="dates" style={{ '--columns': columns.length } as CSSProperties}>
      <h2 className="vh">{credentialsText.datesTitle}</h2>
      {columns.map((column) => (
        <Fragment key={column.of}>
          <Column
            column={column}
            isOpen={open === column.of}
            onToggle={() => setOpen(open === column.of ? null : column.of)}
            controls={id}
          />
          {open === column.of && column.explanation && (
            <div className="dates-why">
              <ExplanationPanel
                id={id}
                explanation={column.explanation}
                about={aboutOf(column)}
                other={column.also}
              />
            </div>
          )}
        </Fragment>
      ))}
    </section>
  )
}

interface ColumnProps {
  readonly column: DateColumn
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly controls: string
}

function Column({ column, isOpen, onToggle, controls }: ColumnProps): ReactNode {
  const { label, on, instead, note, more, also, struck, tone, explanation } = column
  return (
    <div className={isOpen ? 'date-col is-open' : 'date-col'}>
      <p className="date-label">{label}</p>
      {on ? <DateText date={on} className="date-on" /> : <span className="date-on">{instead}</span>}
      {note ? <span className="dist">{note}</span> : on && <Distance to={on} tone={tone} />}
      {more && <span className="date-rule">{more}</span>}
      {also && (
        <span className="date-rule">
          {credentialsText.alsoBefore} <DateText date={also} /> {credentialsText.alsoAfter}
        </span>
      )}
      {struck && (
        <span className="date-rule">
          <s>
            <DateText date={struck} />
          </s>{' '}
          {credentialsText.byRule}
        </span>
      )}
      {explanation && (
        <WhyButton
          about={`${label} ${aboutOf(column)}`}
          isOpen={isOpen}
          onToggle={onToggle}
          controls={controls}
        />
      )}
    </div>
  )
}

const aboutOf = ({ on, instead, label }: DateColumn): string =>
  on ? dateText(on) : `${label.toLowerCase()} ${(instead ?? '').toLowerCase()}`
