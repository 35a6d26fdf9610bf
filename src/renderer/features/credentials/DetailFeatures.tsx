import type { ReactNode } from 'react'
import { DateText } from '../../components/DateText'
import { useFeaturesOnExam } from '../../stores/useFeatures'
import { dateText } from '../../text/dates'
import { featuresText as words } from '../../text/features'

/** Which of the services one noted may come up at the booked exam; nothing where the exam's pack has no such rule. */
export function DetailFeatures({ credentialId }: { readonly credentialId: string }): ReactNode {
  const { data } = useFeaturesOnExam({ credentialId })
  if (!data?.rule || (data.features.length === 0 && data.examDay === null)) return null
  const { rule, examDay, features } = data
  return (
    <section className="sect">
      <h2>
        {words.onExam}
        <a href="#/features" className="link">
          {words.list}
        </a>
      </h2>
      <p className="c2">
        {rule.says} {rule.faq && <a href={`#/faq/${rule.faq}`}>{words.faq}</a>}
      </p>
      {features.length > 0 && <p>{examDay ? words.onExamDay(dateText(examDay)) : words.noDay}</p>}
      <ul className="detail-features">
        {features.map(({ id, name, from, mayComeUp }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={mayComeUp ? 'strong' : 'c2'}>
              {mayComeUp !== null && (mayComeUp ? words.may : words.mayNot)}
            </span>
            <span className="c2">
              {words.from} <DateText date={from} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
