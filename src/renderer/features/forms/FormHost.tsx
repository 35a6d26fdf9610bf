import { useCallback, type ReactNode } from 'react'
import { parsePlainDate } from '@shared/domain/plainDate'
import { navigate, useHashParam, useHashPath } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { useBenefits } from '../../stores/useBenefits'
import { BenefitForm } from './BenefitForm'
import { CandidateForm } from './CandidateForm'
import { CredentialForm } from './CredentialForm'
import { FeatureSheet } from './FeatureForm'
import { GoneSheet } from './GoneSheet'
import { OwnForm } from './OwnForm'

/**
 * The form that the address asks for, over whatever screen it names: `/credentials/<id>?do=attempt|award|credit|book|describe|lapse|notes|benefit`,
 * `/credentials?do=benefit|own`, `/candidates?do=add|edit`, `/features?do=add|edit`; `edit=<id>` names what to change. Closing takes the
 * question out of the address again, so that going back never opens a form.
 */
export function FormHost(): ReactNode {
  const [path] = useHashPath()
  const wanted = useHashParam('do')
  const edit = useHashParam('edit')
  const name = useHashParam('name')
  const on = useHashParam('on')
  const close = useCallback(() => navigate(path, { replace: true }), [path])
  if (wanted === null) return null

  const [, screen, id] = path.split('/')
  const key = `${path} ${wanted} ${edit}`
  if (screen === 'candidates' && (wanted === 'add' || wanted === 'edit')) {
    return <CandidateSheet key={key} edit={wanted === 'edit' ? edit : null} onClose={close} />
  }
  if (screen === 'features' && (wanted === 'add' || wanted === 'edit')) {
    return <FeatureSheet key={key} edit={wanted === 'edit' ? edit : null} onClose={close} />
  }
  if (screen !== 'credentials') return null
  if (wanted === 'own') {
    return (
      <OwnForm
        key={key}
        own={{ name: name ?? '', issuedOn: parsePlainDate(on ?? '') ?? null }}
        onDone={(added) => navigate(`/credentials/${added}`, { replace: true })}
        onClose={close}
      />
    )
  }
  if (wanted === 'benefit')
    return <BenefitSheet key={key} edit={edit} credentialId={id ?? null} onClose={close} />
  return id ? <CredentialForm key={key} id={id} wanted={wanted} edit={edit} onClose={close} /> : null
}

interface SheetProps {
  readonly edit: string | null
  readonly onClose: () => void
}

function CandidateSheet({ edit, onClose }: SheetProps): ReactNode {
  const { data: app, error } = useApp()
  if (error) return <GoneSheet onClose={onClose} error={error} />
  if (!app) return null
  const candidate = app.candidates.find(({ id }) => id === edit)
  if (edit !== null && !candidate) return <GoneSheet onClose={onClose} />
  const hasSelf = app.candidates.some(({ kind }) => kind === 'self')
  return <CandidateForm candidate={candidate} hasSelf={hasSelf} zone={app.zone} onClose={onClose} />
}

function BenefitSheet({
  edit,
  credentialId,
  onClose,
}: SheetProps & { readonly credentialId: string | null }): ReactNode {
  const { data, error } = useBenefits()
  if (edit === null) return <BenefitForm benefit={undefined} credentialId={credentialId} onClose={onClose} />
  if (error) return <GoneSheet onClose={onClose} error={error} />
  if (!data) return null
  const benefit = data.benefits.find(({ id }) => id === edit)
  return benefit ? (
    <BenefitForm benefit={benefit} credentialId={credentialId} onClose={onClose} />
  ) : (
    <GoneSheet onClose={onClose} />
  )
}
