import type { ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import { call } from '../../api/call'
import { TextField } from '../../components/TextField'
import { formsText } from '../../text/forms'
import { FormSheet } from './FormSheet'
import { useForm } from './useForm'

const words = formsText.notes

/** The number, notes and tags of a credential. */
export function NotesForm({
  credential,
  onClose,
}: {
  readonly credential: CredentialDetail
  readonly onClose: () => void
}): ReactNode {
  const form = useForm(
    { number: credential.number ?? '', tags: credential.row.tags.join(', '), notes: credential.notes },
    Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`tags.${index}`, 'tags' as const])),
  )
  const submit = (): void => {
    const tags = [...new Set(form.values.tags.split(/[,;\n]/).map((tag) => tag.trim()))].filter(
      (tag) => tag !== '',
    )
    const wrong = tags.length > 20 || tags.some((tag) => tag.length > 40)
    void form.send(wrong ? { tags: words.tagsWrong } : {}, async () => {
      const number = form.values.number.trim() || null
      await call('credentials.annotate', { id: credential.row.id, number, notes: form.values.notes, tags })
      onClose()
    })
  }
  return (
    <FormSheet
      title={words.title}
      about={credential.row.name}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={words.number} help={words.numberHelp} {...form.field('number')} />
      <TextField label={words.tags} help={words.tagsHelp} {...form.field('tags')} />
      <TextField label={words.notes} {...form.field('notes')} lines={6} />
    </FormSheet>
  )
}
