import type { ReactNode } from 'react'
import type { Standing } from '@shared/domain/standingTypes'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { credentialsText as words } from '../../text/credentials'
import { dateText } from '../../text/dates'
import { prose } from '../../text/prose'
import './credits.css'

/** What is due again and again, such as a yearly fee. */
export function Duties({ duties }: Pick<Standing, 'duties'>): ReactNode {
  if (duties.length === 0) return null
  return (
    <section className="sect">
      <h2>{words.duties}</h2>
      <ul className="dated">
        {duties.map(({ what, on, says }) => (
          <li key={`${what} ${on}`}>
            <span>
              <DateText date={on} className="strong" />
              <span className="second-line">
                <Distance to={on} />
              </span>
            </span>
            <span>
              {words.duty[what]}
              <span className="second-line">{prose(says)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Tries that the last purchase still pays for. */
export function IncludedTries({ included }: Pick<Standing, 'included'>): ReactNode {
  if (!included || included.left === 0) return null
  const { left, until } = included
  return <p className="c2 included">{words.included(left, until && dateText(until))}</p>
}
