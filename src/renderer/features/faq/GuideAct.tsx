import type { ReactNode } from 'react'
import type { GuideView } from '@shared/contract/views/guides'
import { Button } from '../../components/Button'
import { navigate } from '../../stores/location'
import { guidesText as words } from '../../text/guides'
import { GuideCopy } from './GuideCopy'
import { LoginIdAct } from './LoginIdAct'

type Act = NonNullable<GuideView['steps'][number]['act']>

interface Props {
  readonly act: Act
  readonly guide: GuideView
}

const FORM = {
  recordAttempt: 'attempt',
  bookAppointment: 'book',
  keepProof: 'award',
  addBenefit: 'benefit',
} as const

/** What can be done at a step without leaving it, or the form that does it. */
export function GuideAct({ act, guide }: Props): ReactNode {
  if (act === 'loginId') return <LoginIdAct key={guide.candidate.id} candidate={guide.candidate} />
  if (act === 'copyText') return guide.copy && <GuideCopy copy={guide.copy} />
  if (act === 'mergeCandidates') {
    return (
      <div>
        <Button onPress={() => navigate('/candidates')}>{words.acts.mergeCandidates}</Button>
      </div>
    )
  }
  const id = guide.credential?.id
  const needed = guide.about === 'credential' && id === undefined && act !== 'addBenefit'
  return (
    <div className="guide-act">
      <Button
        isDisabled={needed}
        onPress={() => navigate(`/credentials${id === undefined ? '' : `/${id}`}?do=${FORM[act]}`)}
      >
        {words.acts[act]}
      </Button>
      {needed && <span className="cap c2">{words.actNeeds}</span>}
    </div>
  )
}
