import { useEffect, useState, type ReactNode } from 'react'
import type { GuideView } from '@shared/contract/views/guides'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { EmptyState } from '../../components/EmptyState'
import { ErrorNote } from '../../components/ErrorNote'
import { Glyph } from '../../components/Glyph'
import { Icon } from '../../components/Icon'
import { Skeleton } from '../../components/Skeleton'
import { useHashParam } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { useGuide } from '../../stores/useGuides'
import { frameText } from '../../text/frame'
import { guidesText as words } from '../../text/guides'
import { FaqAside } from './FaqAside'
import { GuideCopy } from './GuideCopy'
import { GuideCredential } from './GuideCredential'
import { GuideProgress } from './GuideProgress'
import { GuideStepItem } from './GuideStepItem'

/** One guide as a list to tick off, for one candidate and, where it is about one, for one credential. */
export function GuidePage({ id }: { readonly id: string }): ReactNode {
  const credentialId = useHashParam('credential')
  const { data, error, retry } = useGuide({ id, ...(credentialId === null ? {} : { credentialId }) })
  const several = (useApp().data?.candidates.length ?? 0) > 1
  return (
    <>
      <p className="guide-back">
        <a href="#/guides" className="inl">
          <Icon name="back" />
          {words.all}
        </a>
      </p>
      <div className="head guide-head">
        <h1>{data?.title ?? words.title}</h1>
        {data && several && <p className="c2">{words.for(data.candidate.name)}</p>}
        {data && (
          <div className="end">
            <GuideProgress {...data.progress} />
          </div>
        )}
      </div>
      <FaqAside current="guides">
        {error?.code === 'notFound' && !data ? (
          <EmptyState title={words.gone} text={words.goneHelp} />
        ) : (
          error && <ErrorNote error={error} onRetry={retry} />
        )}
        {!data && !error && <Skeleton lines={8} />}
        {data && <Steps guide={data} credentialId={credentialId} />}
      </FaqAside>
    </>
  )
}

interface StepsProps {
  readonly guide: GuideView
  readonly credentialId: string | null
}

function Steps({ guide, credentialId }: StepsProps): ReactNode {
  const { id, title, summary, steps, stale, copy, about } = guide
  const [failure, setFailure] = useState<CallError>()
  useEffect(() => {
    document.title = `${title} · ${frameText.brand}`
  }, [title])
  const tick = (stepId: string, done: boolean): void => {
    setFailure(undefined)
    call('guides.tick', { guideId: id, stepId, done, subject: credentialId }).catch((thrown: unknown) =>
      setFailure(toCallError(thrown)),
    )
  }
  return (
    <>
      <p className="guide-summary">{summary}</p>
      {about === 'credential' && <GuideCredential guideId={id} credentialId={credentialId} />}
      <Dates guide={guide} />
      {stale && (
        <p className="inl st-nearing">
          <Glyph shape="nearing" />
          {words.stale}
        </p>
      )}
      {failure && <ErrorNote error={failure} />}
      <ol className="guide-steps">
        {steps.map((step) => (
          <GuideStepItem key={step.id} step={step} guide={guide} onTick={(done) => tick(step.id, done)} />
        ))}
      </ol>
      {copy && !steps.some(({ act }) => act === 'copyText') && <GuideCopy copy={copy} />}
    </>
  )
}

/** The days of the credential that the guide speaks of. */
function Dates({ guide: { credential } }: { readonly guide: GuideView }): ReactNode {
  if (!credential) return null
  const dates = [
    { label: words.failedOn, on: credential.failedOn },
    { label: words.allowedOn, on: credential.allowedOn },
    { label: words.expiresOn, on: credential.expiresOn },
  ].flatMap(({ label, on }) => (on ? { label, on } : []))
  if (dates.length === 0) return null
  return (
    <dl className="guide-dates">
      {dates.map(({ label, on }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <DateText date={on} className="strong" />{' '}
            <span className="c2">
              · <Distance to={on} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
