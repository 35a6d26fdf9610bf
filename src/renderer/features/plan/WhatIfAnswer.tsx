import type { ReactNode } from 'react'
import type { MovedView, WhatIfView } from '@shared/contract/views/plan'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { Glyph } from '../../components/Glyph'
import { planText as words, movedText } from '../../text/plan'
import { prose } from '../../text/prose'
import { InWords } from './InWords'
import { PlannedName } from './PlannedName'

/** Every date that would move, what would not count, and the last safe day to start. */
export function WhatIfAnswer({ view }: { readonly view: WhatIfView }): ReactNode {
  const { moved, remarks, lastSafeDay, sentences } = view
  return (
    <>
      <output className="vh">{words.moved(moved.length)}</output>
      {moved.length > 0 ? (
        <table className="hist-t moved">
          <thead>
            <tr>
              <th scope="col">{words.after}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((each, at) => (
              <Line
                key={`${each.achievementId} ${each.of}`}
                moved={each}
                again={each.achievementId === moved[at - 1]?.achievementId}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <p>{words.nothingMoves}</p>
      )}
      {remarks.map(({ name, on, text }) => (
        <p key={`${name} ${on} ${text}`} className="plan-remark">
          <Glyph shape="nearing" />
          <span>{prose(text)}</span>
        </p>
      ))}
      {lastSafeDay && (
        <section className="plan-safe">
          <h3>{words.lastSafeDay}</h3>
          {lastSafeDay.on ? (
            <p>
              <DateText date={lastSafeDay.on} className="plan-date" /> <Distance to={lastSafeDay.on} />
            </p>
          ) : (
            <p className="plan-date">{words.noSafeDay}</p>
          )}
          <p className="c2">{prose(lastSafeDay.sentence)}</p>
        </section>
      )}
      <InWords sentences={sentences} />
    </>
  )
}

/** One date; `again`: of the same credential as the line above, so that its name is not said twice. */
function Line({ moved, again }: { readonly moved: MovedView; readonly again: boolean }): ReactNode {
  const { from, to, of } = moved
  return (
    <tr className={again ? 'is-again' : undefined}>
      <td className="moved-then">
        {to ? (
          <>
            <DateText date={to} className="strong" />
            <Distance to={to} />
          </>
        ) : (
          <span className="c2">{words.none}</span>
        )}
      </td>
      <td className="moved-now">
        {from ? <DateText date={from} /> : <span>{words.none}</span>}
        {from && to && <span className="dist">{movedText(from, to)}</span>}
      </td>
      <td>
        {again ? <span className="vh">{moved.name}</span> : <PlannedName planned={moved} />}
        <span className="second-line">{words.of[of]}</span>
      </td>
    </tr>
  )
}
