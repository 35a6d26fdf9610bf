import type { ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import type { RouteDates } from '@shared/domain/standingTypes'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { credentialsText } from '../../text/credentials'
import { sentence } from '../../text/locale'
import { prose } from '../../text/prose'
import './credits.css'

const words = credentialsText.ways

/** Each way to renew with its own window, where it is more than a pass of the exam. */
export function WaysToRenew({ detail }: { readonly detail: CredentialDetail }): ReactNode {
  const { routes } = detail.standing
  if (!routes.some(({ via, free }) => via !== 'exam' || free) && routes.length < 2) return null
  const ends = routes.some(({ closesOn }) => closesOn !== null)
  return (
    <section className="sect">
      <h2>{words.title}</h2>
      <table className="hist-t renew-ways">
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            {ends && <th scope="col">{words.until}</th>}
            <th scope="col">{words.way}</th>
          </tr>
        </thead>
        <tbody>
          {routes.map((route) => (
            <tr key={`${route.via} ${route.says}`} className={route.locked ? 'is-locked' : undefined}>
              <td>
                <From route={route} today={detail.today} />
              </td>
              {ends && (
                <td>{route.closesOn ? <DateText date={route.closesOn} /> : <span>{words.noEnd}</span>}</td>
              )}
              <td>
                {[
                  sentence(credentialsText.route[route.via]),
                  route.free && words.free,
                  route.locked && words.locked,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                <span className="second-line">{prose(route.says)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function From({
  route: { opensOn },
  today,
}: {
  readonly route: RouteDates
  readonly today: CredentialDetail['today']
}): ReactNode {
  if (opensOn === null) return <span className="c2">{words.anyDay}</span>
  return (
    <>
      <DateText date={opensOn} className={opensOn <= today ? 'c2' : 'strong'} />
      <span className="second-line">{opensOn <= today ? words.open : <Distance to={opensOn} />}</span>
    </>
  )
}
