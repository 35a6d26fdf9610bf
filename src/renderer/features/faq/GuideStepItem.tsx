import type { ReactNode } from 'react'
import type { GuideView } from '@shared/contract/views/guides'
import { Checkbox } from '../../components/Checkbox'
import { ExternalLink } from '../../components/ExternalLink'
import { dateText } from '../../text/dates'
import { faqText } from '../../text/faq'
import { guidesText as words } from '../../text/guides'
import { GuideAct } from './GuideAct'

interface Props {
  readonly step: GuideView['steps'][number]
  readonly guide: GuideView
  readonly onTick: (done: boolean) => void
}

/** One step: to tick off, with what to do, where, and who says so. */
export function GuideStepItem({ step, guide, onTick }: Props): ReactNode {
  const { title, text, links, sources, own, faq, act, doubts, doneOn } = step
  return (
    <li className={doneOn === null ? 'guide-step' : 'guide-step is-done'}>
      <div className="guide-step-head">
        <Checkbox isSelected={doneOn !== null} onChange={onTick}>
          {title}
        </Checkbox>
        {doneOn !== null && <span className="cap c2 num">{words.doneOn(dateText(doneOn))}</span>}
      </div>
      <div className="guide-step-body">
        {text !== '' && <p>{text}</p>}
        {doubts !== null && (
          <p className="c2">
            <span className="strong">{words.doubts}.</span> {doubts}
          </p>
        )}
        {links.length > 0 && (
          <ul className="qa-places">
            {links.map((link) => (
              <li key={link.url}>
                <ExternalLink href={link.url}>{link.text}</ExternalLink>
              </li>
            ))}
          </ul>
        )}
        {act !== null && <GuideAct act={act} guide={guide} />}
        <div className="meta">
          {own && <span>{words.own}</span>}
          {sources.map((source) => (
            <span key={source.url}>
              <ExternalLink href={source.url}>{source.title}</ExternalLink>{' '}
              <span className="num">{faqText.checked(dateText(source.checkedOn))}</span>
            </span>
          ))}
          {faq !== null && <a href={`#/faq/${faq}`}>{words.faq}</a>}
        </div>
      </div>
    </li>
  )
}
