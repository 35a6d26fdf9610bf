import type { ReactNode } from 'react'
import type { KeepPlanView, PlanStep } from '@shared/contract/views/plan'
import type { PlainDate } from '@shared/domain/plainDate'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { dateText } from '../../text/dates'
import { listText, sentence } from '../../text/locale'
import { planText as words, priceText, stepText, totalText } from '../../text/plan'
import { prose } from '../../text/prose'
import { InWords } from './InWords'
import { PlannedName } from './PlannedName'

/** The steps in the order of their days, what they cost, and what no step can keep. */
export function KeepAnswer({ view }: { readonly view: KeepPlanView }): ReactNode {
  const { steps, total, unpriced, lost, through, today, sentences } = view
  return (
    <>
      <output className="vh">
        {[words.total(steps.length), lost.length > 0 && words.lostCount(lost.length)]
          .filter(Boolean)
          .join(', ')}
      </output>
      {steps.length === 0 && lost.length === 0 && <p>{words.nothingToDo(dateText(through))}</p>}
      {steps.length > 0 && (
        <>
          <ol aria-label={words.steps}>
            {steps.map((step) => (
              <Step key={`${step.achievementId} ${step.route} ${step.on}`} step={step} today={today} />
            ))}
          </ol>
          <p className="plan-total">
            <span>{words.total(steps.length)}</span>
            <span className="strong num">{totalText(total, unpriced, steps.length)}</span>
          </p>
        </>
      )}
      {lost.length > 0 && (
        <section className="plan-lost">
          <h3>{words.lost}</h3>
          <ul>
            {lost.map((each) => (
              <li key={each.achievementId}>
                <PlannedName planned={each} />
                <p className="c2">{sentence(prose(each.reason))}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <InWords sentences={sentences} />
    </>
  )
}

function Step({ step, today }: { readonly step: PlanStep; readonly today: PlainDate }): ReactNode {
  const { on, from, exam, route, keeps, credentialId, achievementId, name } = step
  return (
    <li className="plan-step">
      <div className="plan-step-when">
        <DateText date={on} className="plan-date" />
        <Distance to={on} verb={words.due} />
      </div>
      <div className="plan-step-what">
        <h3>
          <PlannedName planned={{ achievementId, credentialId, name: stepText({ route, name }) }} />
          <span className="plan-step-how">{exam ?? (route === 'exam' ? '' : words.routes[route])}</span>
        </h3>
        {keeps.length > 0 && <p>{keepsText(step)}</p>}
        {from > today && <p className="c2">{words.from(dateText(from))}</p>}
      </div>
      <span className={step.price === null ? 'plan-step-price c2' : 'plan-step-price num'}>
        {priceText(step)}
      </span>
    </li>
  )
}

/** What a step keeps and until when; its own name is not said twice. */
function keepsText({ achievementId, keeps }: PlanStep): string {
  const [first] = keeps
  if (keeps.length === 1 && first?.achievementId === achievementId) {
    return first.until === null ? words.thenForever : words.thenValid(dateText(first.until))
  }
  const each = keeps.map(({ name, until }) =>
    until === null ? words.keepsForever(name) : words.keeps(name, dateText(until)),
  )
  return words.keepsAll(listText(each))
}
