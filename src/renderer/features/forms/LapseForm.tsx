import type { ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import { call } from '../../api/call'
import { TextField } from '../../components/TextField'
import { formsText } from '../../text/forms'
import { FormSheet } from './FormSheet'
import { useForm } from './useForm'

const words = formsText.lapse

/** Letting a credential lapse, with a reason for oneself: it stops nagging and keeps its history. */
export function LapseForm({
  credential,
  onClose,
}: {
  readonly credential: CredentialDetail
  readonly onClose: () => void
}): ReactNode {
  const form = useForm({ reason: '' })
  const submit = (): void =>
    void form.send({}, async () => {
      await call('credentials.letLapse', { id: credential.row.id, reason: form.values.reason.trim() })
      onClose()
    })
  return (
    <FormSheet
      title={words.title(credential.row.name)}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={words.submit}
    >
      <p className="form-means">{words.means}</p>
      <TextField
        label={words.reason}
        help={words.reasonHelp}
        {...form.field('reason')}
        maxLength={500}
        optional
      />
    </FormSheet>
  )
}
