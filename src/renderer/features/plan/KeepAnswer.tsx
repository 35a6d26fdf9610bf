import type { ReactNode } from 'react'
import type { KeepPlanView, PlanStep } from '@shared/contract/views/plan'
import type { PlainDate } from '@shared/domain/plainDate'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { dateText } from '../../text/dates'
import { listText } from '../../text/locale'
import { planText as words, priceText, stepText, totalText } from '../../text/plan'
import { InWords } from './InWords'
import { PlannedName } from './PlannedName'

/** The steps in the order of their days, what they cost, and what no step can keep. */
export function KeepAnswer({ view }: { readonly view: KeepPlanView }): ReactNode {
  const { steps, total, unpriced, lost, through, today, sentences } = view
  return (
    <>
      {steps.length === 0 && lost.length === 0 && <p>{words.nothingToDo(dateText(through))}</p>}
      {steps.length > 0 && (
        <>
          <ol className="steps" aria-label={words.steps}>
            {steps.map((step) => (
              <Step key={`${step.achievementId} ${step.route} ${step.on}`} step={step} today={today} />
            ))}
          </ol>
          <p className="steps-total">
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
                <p className="c2">{each.reason}</p>
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
    <li className="step">
      <div className="step-when">
        <DateText date={on} className="plan-date" />
        <Distance to={on} verb={words.due} />
      </div>
      <div className="step-what">
        <h3>
          <PlannedName planned={{ achievementId, credentialId, name: stepText({ route, name }) }} />
          <span className="step-how">{exam ?? (route === 'exam' ? '' : words.routes[route])}</span>
        </h3>
        {keeps.length > 0 && (
          <p>
            {words.keepsAll(
              listText(
                keeps.map((each) =>
                  each.until === null
                    ? words.keepsForever(each.name)
                    : words.keeps(each.name, dateText(each.until)),
                ),
              ),
            )}
          </p>
        )}
        <p className="c2">{from <= today ? words.fromNow : words.from(dateText(from))}</p>
      </div>
      <span className="step-price num">{priceText(step)}</span>
    </li>
  )
}
