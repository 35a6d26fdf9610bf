import type { ReactNode } from 'react'
import { addText as words } from '../text/add'
import { dateText } from '../text/dates'
import { Button } from './Button'
import { MiniBar } from './chart/MiniBar'
import { Distance } from './Distance'
import { ErrorNote } from './ErrorNote'
import { useNow } from './NowContext'
import type { QuickAddState } from './quickAddState'
import { ToggleGroup } from './ToggleGroup'
import './quickAdd.css'

/** What the line was read as: the achievement, the day, and what follows from it. */
export function QuickAddReading({ quick }: { readonly quick: QuickAddState }): ReactNode {
  const { chosen, on } = quick
  if (!chosen) return null
  return (
    <div className="reading" aria-live="polite">
      <p className="reading-name">{chosen.name}</p>
      <dl className="read">
        {chosen.codes.length > 0 ? (
          <>
            <dt>{words.exam}</dt>
            <dd className="num">{chosen.codes.join(', ')}</dd>
          </>
        ) : (
          <>
            <dt>{words.issuer}</dt>
            <dd>{chosen.issuer}</dd>
          </>
        )}
        {on !== null && !quick.ahead && (
          <>
            <dt>{words.outcome}</dt>
            <dd>
              <ToggleGroup
                label={words.outcome}
                value={quick.outcome}
                onChange={quick.setOutcome}
                options={[
                  { value: 'pass', label: words.passed },
                  { value: 'fail', label: words.failed },
                ]}
              />
            </dd>
          </>
        )}
        {on !== null && <DayRead quick={quick} />}
        {quick.noDay !== null && (
          <>
            <dt>{words.onDay}</dt>
            <dd className="fld-error">{words.noDay(quick.noDay)}</dd>
          </>
        )}
        {quick.noDay === null && (
          <>
            <dt>{words.follows}</dt>
            <dd>
              <WhatFollows quick={quick} />
            </dd>
          </>
        )}
      </dl>
      {chosen.trackedAs !== null && (
        <p className="c2">
          {words.trackedAlready}{' '}
          <Button variant="link" onPress={quick.openTracked}>
            {words.open}
          </Button>
          . {on !== null && !quick.ahead ? words.recordThere : words.openThere}
        </p>
      )}
      {quick.error && (
        <ErrorNote error={quick.error}>
          {chosen.trackedAs !== null && (
            <Button variant="link" onPress={quick.openTracked}>
              {words.open}
            </Button>
          )}
        </ErrorNote>
      )}
    </div>
  )
}

function DayRead({ quick }: { readonly quick: QuickAddState }): ReactNode {
  const { on, otherReading } = quick
  if (on === null) return null
  const term = quick.ahead ? words.onDay : quick.outcome === 'pass' ? words.passedOn : words.failedOn
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <time dateTime={on} className="strong">
          {dateText(on, 'long')}
        </time>{' '}
        {quick.dateText !== null && (
          <span className="c2">{words.readFrom(quick.dateText, quick.dayFirst)} </span>
        )}
        {otherReading && (
          <Button variant="link" onPress={quick.takeOther}>
            {words.otherReading(dateText(otherReading))}
          </Button>
        )}
      </dd>
    </>
  )
}

function WhatFollows({ quick }: { readonly quick: QuickAddState }): ReactNode {
  const { today } = useNow()
  const { on, validTo } = quick
  if (on === null) return <span className="c2">{words.noDate}</span>
  if (quick.ahead) return <span className="c2">{words.toCome}</span>
  if (quick.outcome === 'fail') return <span className="c2">{words.afterFail}</span>
  if (!validTo) return null
  return (
    <>
      {validTo.expiresOn ? (
        <>
          {words.validTo}{' '}
          <time dateTime={validTo.expiresOn} className="strong">
            {dateText(validTo.expiresOn)}
          </time>{' '}
          <span className="c2">
            · <Distance to={validTo.expiresOn} />
          </span>
        </>
      ) : (
        validTo.says === null && <span className="c2">{words.unknownEnd}</span>
      )}
      {validTo.says && <p className="c2">{validTo.says}</p>}
      {validTo.expiresOn && (
        <div className="reading-bar">
          <MiniBar from={on} to={validTo.expiresOn} opensOn={validTo.opensOn} today={today} />
        </div>
      )}
    </>
  )
}
