import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react'
import { Button } from 'react-aria-components/Button'
import { addMonths, type PlainDate } from '@shared/domain/plainDate'
import type { Counted, Explanation } from '@shared/domain/standingTypes'
import { common, explanationText as words } from '../text/common'
import { dateText } from '../text/dates'
import { prose } from '../text/prose'
import { durationText } from '../text/durations'
import { DateText } from './DateText'
import { Distance } from './Distance'
import { ExternalLink } from './ExternalLink'
import { useNow } from './NowContext'
import { Checked } from './SourceLine'
import './why.css'

interface ButtonProps {
  /** The date or the thing it explains, for readers: "23 Feb 2026". */
  readonly about: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** The id of the panel it opens. */
  readonly controls: string
}

/** "Why?" beside a date: opens its explanation in the page, never in a dialog. */
export function WhyButton({ about, isOpen, onToggle, controls }: ButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  useEscape(isOpen, button, controls, onToggle)
  return (
    <Button
      ref={button}
      className="why"
      onPress={onToggle}
      aria-expanded={isOpen}
      {...(isOpen ? { 'aria-controls': controls } : {})}
      aria-label={common.whyAbout(about)}
    >
      {common.why}
    </Button>
  )
}

/** Escape closes what is open here, from wherever no one else takes the key, and leads back to the button. */
function useEscape(
  isOpen: boolean,
  button: RefObject<HTMLButtonElement | null>,
  panel: string,
  close: () => void,
): void {
  const hear = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('.scrim, .pop-menu'))
      return
    if (event.target instanceof HTMLInputElement) return
    const inside = document.getElementById(panel)?.contains(document.activeElement) ?? false
    close()
    if (inside || document.activeElement === document.body) button.current?.focus()
  })
  useEffect(() => {
    if (!isOpen) return
    const listener = (event: KeyboardEvent): void => hear(event)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [isOpen])
}

interface PanelProps {
  readonly id: string
  readonly explanation: Explanation
  /** What the panel's heading asks about: "23 Nov 2026". */
  readonly about: string
  /** The day by the other reading of a doubtful rule. */
  readonly other?: PlainDate | null
}

/** After so many months a rule should be checked again. */
const CHECK_MONTHS = 12

/** Rule, arithmetic, the issuer's word, source: everything behind one date. */
export function ExplanationPanel({ id, explanation, about, other = null }: PanelProps): ReactNode {
  const { today } = useNow()
  const { issuer, source, sourceTitle, checkedOn, unsure, counted, faq } = explanation
  return (
    <section className="exp" id={id} aria-label={common.whyTitle(about)}>
      <h3>{common.whyTitle(about)}</h3>
      <dl>
        <dt>{words.rule}</dt>
        <dd>{prose(explanation.says)}</dd>
        {counted.length > 0 && (
          <>
            <dt>{words.counted}</dt>
            <dd>
              {counted.map((line) => (
                <CountedLine key={`${line.label} ${line.from} ${line.by ?? ''}`} line={line} />
              ))}
            </dd>
          </>
        )}
        {issuer && (
          <>
            <dt>{words.issuer}</dt>
            <dd>
              <IssuerWord {...issuer} />
            </dd>
          </>
        )}
        {unsure && (
          <>
            <dt>{words.unsure}</dt>
            <dd>{prose(unsure)}</dd>
          </>
        )}
        {other && (
          <>
            <dt>{words.otherReading}</dt>
            <dd>
              <DateText date={other} className="strong" /> · <Distance to={other} />
            </dd>
          </>
        )}
        {(source ?? sourceTitle) && (
          <>
            <dt>{words.source}</dt>
            <dd>
              {source ? <ExternalLink href={source}>{sourceTitle ?? source}</ExternalLink> : sourceTitle}
              {checkedOn && (
                <span className="exp-checked">
                  <Checked on={checkedOn} stale={addMonths(checkedOn, CHECK_MONTHS) < today} />
                </span>
              )}
            </dd>
          </>
        )}
        {faq && (
          <>
            <dt>{words.faq}</dt>
            <dd>
              <a href={`#/faq/${faq}`}>{words.readInFaq}</a>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

/** `Passed  29 Feb 2024  + 3 years, less a day = 27 Feb 2027`, aligned with its neighbours. */
function CountedLine({ line }: { readonly line: Counted }): ReactNode {
  const { label, by, from, sign, length, result, decides, step } = line
  const added = [sign && length && `${sign === '+' ? '+' : '−'} ${durationText(length)}`, step]
  return (
    <span className={decides ? 'sum' : 'sum c2'}>
      <span>{by ? `${words.label[label]} ${by}` : words.label[label]}</span>
      <time dateTime={from}>{dateText(from)}</time>
      <span>
        {added.filter(Boolean).join(', ')}
        {result && result !== from && (
          <>
            {' = '}
            <time dateTime={result} className={decides ? 'strong' : undefined}>
              {dateText(result)}
            </time>
          </>
        )}
        {!decides && length && `, ${words.decidesNothing}`}
      </span>
    </span>
  )
}

function IssuerWord({ expiresOn, computed, differs }: NonNullable<Explanation['issuer']>): ReactNode {
  if (expiresOn === null) return words.issuerNever
  if (!differs || computed === null) {
    return computed === null ? words.issuerOnly(dateText(expiresOn)) : words.issuerSame(dateText(expiresOn))
  }
  return (
    <>
      {words.issuerDiffers(dateText(expiresOn))} <s>{dateText(computed)}</s> {words.byTheRule}
    </>
  )
}
