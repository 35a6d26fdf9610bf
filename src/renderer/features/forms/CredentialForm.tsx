import type { ReactNode } from 'react'
import { useApp } from '../../stores/useApp'
import { useCredential } from '../../stores/useCredential'
import { AppointmentForm } from './AppointmentForm'
import { AttemptForm } from './AttemptForm'
import { AwardForm } from './AwardForm'
import { CreditForm } from './CreditForm'
import { GoneSheet } from './GoneSheet'
import { LapseForm } from './LapseForm'
import { NotesForm } from './NotesForm'
import { OwnForm } from './OwnForm'

interface Props {
  readonly id: string
  /** `attempt`, `award`, `credit`, `book`, `describe`, `lapse`, `notes`. */
  readonly wanted: string
  /** The entry to change; `pending`: the attempt whose result is awaited. */
  readonly edit: string | null
  readonly onClose: () => void
}

/** A form about one credential, once it is read. */
export function CredentialForm({ id, wanted, edit, onClose }: Props): ReactNode {
  const { data: app } = useApp()
  const { data: credential, error } = useCredential({ id })
  if (error) return <GoneSheet onClose={onClose} error={error} />
  if (!credential || !app) return null
  const zone =
    app.candidates.find((candidate) => candidate.id === credential.row.candidateId)?.zone ?? app.zone

  const same = (entry: { readonly id: string }): boolean => entry.id === edit
  switch (wanted) {
    case 'attempt': {
      const attempt = credential.attempts.find(
        edit === 'pending' ? ({ outcome }) => outcome === 'pending' : same,
      )
      if (edit !== null && !attempt) return <GoneSheet onClose={onClose} />
      return <AttemptForm credential={credential} attempt={attempt} zone={zone} onClose={onClose} />
    }
    case 'award': {
      const award = credential.awards.find(same)
      if (edit !== null && !award) return <GoneSheet onClose={onClose} />
      return <AwardForm credential={credential} award={award} onClose={onClose} />
    }
    case 'credit': {
      const credit = credential.credits.find(same)
      if (edit !== null && !credit) return <GoneSheet onClose={onClose} />
      return <CreditForm credential={credential} credit={credit} onClose={onClose} />
    }
    case 'book': {
      const appointment = credential.appointments.find(same)
      if (edit !== null && !appointment) return <GoneSheet onClose={onClose} />
      return (
        <AppointmentForm credential={credential} appointment={appointment} zone={zone} onClose={onClose} />
      )
    }
    case 'describe':
      return credential.own ? (
        <OwnForm own={credential.own} credentialId={id} onDone={onClose} onClose={onClose} />
      ) : null
    case 'lapse':
      return <LapseForm credential={credential} onClose={onClose} />
    case 'notes':
      return <NotesForm credential={credential} onClose={onClose} />
    default:
      return null
  }
}
