import type { ReactNode } from 'react'
import type { TimelineRow } from '@shared/contract/views/timeline'
import { addDays, addMonths, type PlainDate } from '@shared/domain/plainDate'
import { CredentialChart } from '../../components/chart/CredentialChart'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { openOverlay } from '../../stores/overlay'
import { timelineText } from '../../text/timeline'

/** Nothing tracked yet: says what will be here, shows it with an example, and leads to the first step. */
export function TimelineEmpty({ today }: { readonly today: PlainDate }): ReactNode {
  return (
    <EmptyState title={timelineText.emptyTitle} text={timelineText.emptyText}>
      <div className="tl-example">
        <CredentialChart row={example(today)} today={today} />
        <p className="cap c2">{timelineText.emptyChart}</p>
      </div>
      <p className="tl-example-acts">
        <Button onPress={() => openOverlay('add')}>{timelineText.addFirst}</Button>
        <a className="btn btn-quiet" href="#/import">
          {timelineText.bringIn}
        </a>
      </p>
    </EmptyState>
  )
}

/** Passed at the second try half a year ago, valid for a year, renewable in its last quarter. */
function example(today: PlainDate): TimelineRow {
  const passed = addMonths(today, -5)
  const failed = addDays(passed, -40)
  const to = addMonths(passed, 12)
  const opensOn = addMonths(passed, 9)
  return {
    credentialId: 'example',
    name: timelineText.exampleName,
    code: null,
    group: '',
    candidateName: '',
    state: 'held',
    next: { verb: 'opens', on: opensOn },
    periods: [
      {
        from: passed,
        to,
        endKnown: true,
        toAlso: null,
        origin: 'pass',
        by: null,
        anchor: passed,
        computedTo: to,
        differs: false,
        revokedOn: null,
      },
    ],
    window: { opensOn, closesOn: to },
    renewsAnyDay: false,
    graceUntil: null,
    waits: [{ from: failed, to: addDays(failed, 25) }],
    attempts: [
      { id: 'failed', on: failed, outcome: 'fail' },
      { id: 'passed', on: passed, outcome: 'pass' },
    ],
    appointments: [],
  }
}
