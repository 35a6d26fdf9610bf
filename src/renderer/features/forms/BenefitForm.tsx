import { useEffect, useState, type ReactNode } from 'react'
import type { BenefitView, CredentialRow } from '@shared/contract/views/credentials'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { DateField } from '../../components/DateField'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { formsText } from '../../text/forms'
import { FormSheet } from './FormSheet'
import { MoreFields } from './MoreFields'
import { optionsOf } from './optionsOf'
import { useForm } from './useForm'

const words = formsText.benefit
const NONE = 'none'

interface Values {
  readonly kind: BenefitView['kind']
  readonly name: string
  readonly credentialId: string
  readonly code: string
  readonly expiresOn: PlainDate | null
  readonly usedOn: PlainDate | null
  readonly notes: string
}

interface Props {
  /** The benefit to change; undefined: a new one. */
  readonly benefit: BenefitView | undefined
  /** The credential it was earned with, where it is added from there. */
  readonly credentialId: string | null
  readonly onClose: () => void
}

/** Something earned that ends one day: a discount voucher, a free retake. */
export function BenefitForm({ benefit, credentialId, onClose }: Props): ReactNode {
  const credentials = useCredentialChoices()
  const form = useForm<Values>({
    kind: benefit?.kind ?? 'discountVoucher',
    name: benefit?.name ?? '',
    credentialId: benefit?.credentialId ?? credentialId ?? NONE,
    code: benefit?.code ?? '',
    expiresOn: benefit?.expiresOn ?? null,
    usedOn: benefit?.usedOn ?? null,
    notes: benefit?.notes ?? '',
  })
  const { values, field, problems } = form

  const submit = (): void =>
    void form.send(values.name.trim() ? {} : { name: words.nameMissing }, async () => {
      const draft = {
        kind: values.kind,
        name: values.name.trim(),
        credentialId: values.credentialId === NONE ? null : values.credentialId,
        code: values.code.trim() || null,
        expiresOn: values.expiresOn,
        usedOn: values.usedOn,
        notes: values.notes,
      }
      if (benefit) await call('benefits.change', { id: benefit.id, benefit: draft })
      else await call('benefits.add', { benefit: draft })
      onClose()
    })

  return (
    <FormSheet title={benefit ? words.change : words.title} form={form} onSubmit={submit} onClose={onClose}>
      <TextField label={words.name} help={words.nameHelp} {...field('name')} isRequired />
      <div className="form-pair">
        <Select label={words.kind} {...field('kind')} options={optionsOf(words.kinds)} />
        <DateField label={words.expiresOn} {...field('expiresOn')} optional />
      </div>
      <Select
        label={words.credential}
        {...field('credentialId')}
        options={[
          { value: NONE, label: words.credentialNone },
          ...credentials.map(({ id, name, candidateName }) => ({
            value: id,
            label: name,
            note: candidateName,
          })),
        ]}
      />
      <MoreFields
        label={formsText.moreBenefit}
        startOpen={
          benefit !== undefined && (benefit.code !== null || benefit.usedOn !== null || benefit.notes !== '')
        }
        wrong={['code', 'usedOn', 'notes'].some((name) => problems[name] !== undefined)}
      >
        <div className="form-pair">
          <TextField label={words.code} {...field('code')} optional />
          <DateField label={words.usedOn} {...field('usedOn')} optional />
        </div>
        <TextField label={words.notes} {...field('notes')} lines={3} optional />
      </MoreFields>
    </FormSheet>
  )
}

const MOST_CHOICES = 500

function useCredentialChoices(): readonly CredentialRow[] {
  const [rows, setRows] = useState<readonly CredentialRow[]>([])
  useEffect(() => {
    let left = false
    call('credentials.list', { limit: MOST_CHOICES }).then(
      (found) => {
        if (!left) setRows(found.rows)
      },
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [])
  return rows
}
