import type { ReactNode } from 'react'
import type { CredentialDetail, CreditView } from '@shared/contract/views/credentials'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { DateField } from '../../components/DateField'
import { NumberField } from '../../components/NumberField'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { categoryText, creditsText } from '../../text/credits'
import { formsText } from '../../text/forms'
import { FormSheet } from './FormSheet'
import { MoreFields } from './MoreFields'
import { useForm, type Problems } from './useForm'

const words = creditsText.form
const NONE = '-'

interface Values {
  readonly on: PlainDate | null
  readonly amount: number | null
  readonly category: string
  readonly title: string
  readonly notes: string
}

interface Props {
  readonly credential: CredentialDetail
  /** The entry to change; undefined: a new one. */
  readonly credit: CreditView | undefined
  readonly onClose: () => void
}

/** Credits earned on a day: how many, what for, and for which part of the rule. */
export function CreditForm({ credential, credit, onClose }: Props): ReactNode {
  const { creditRule, today } = credential
  const form = useForm<Values>({
    on: credit?.on ?? today,
    amount: credit?.amount ?? null,
    category: credit?.category ?? NONE,
    title: credit?.title ?? '',
    notes: credit?.notes ?? '',
  })
  const { values, field, problems } = form

  const submit = (): void =>
    void form.send(problemsOf(values), async () => {
      if (!values.on || values.amount === null) return
      const draft = {
        on: values.on,
        amount: values.amount,
        category: values.category === NONE ? null : values.category,
        title: values.title.trim(),
        notes: values.notes,
      }
      if (credit) await call('credits.change', { id: credit.id, credit: draft })
      else await call('credits.record', { credentialId: credential.row.id, credit: draft })
      onClose()
    })

  const categories = creditRule?.categories ?? []
  const known =
    credit?.category && !categories.includes(credit.category) ? [...categories, credit.category] : categories
  return (
    <FormSheet
      title={credit ? words.change : words.title}
      about={credential.row.name}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="form-pair">
        <DateField label={words.on} {...field('on')} isRequired />
        <NumberField
          label={words.amount(creditRule?.unit ?? creditsText.title)}
          {...field('amount')}
          minValue={0}
          formatOptions={{ maximumFractionDigits: 2 }}
          isRequired
        />
      </div>
      <TextField label={words.what} help={words.whatHelp} {...field('title')} isRequired />
      {known.length > 0 && (
        <Select
          label={words.category}
          {...field('category')}
          options={[
            { value: NONE, label: words.categoryNone },
            ...known.map((category) => ({ value: category, label: categoryText(category) })),
          ]}
        />
      )}
      <MoreFields
        label={words.more}
        startOpen={credit !== undefined && credit.notes !== ''}
        wrong={problems['notes'] !== undefined}
      >
        <TextField label={words.notes} {...field('notes')} lines={3} optional />
      </MoreFields>
    </FormSheet>
  )
}

function problemsOf({ on, amount, title }: Values): Problems {
  return {
    ...(on ? {} : { on: formsText.dateMissing }),
    ...(amount !== null && amount > 0 ? {} : { amount: words.amountMissing }),
    ...(title.trim() ? {} : { title: words.whatMissing }),
  }
}
