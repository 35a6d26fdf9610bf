import type { ReactNode } from 'react'
import type { OwnAchievement } from '@shared/domain/credential'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { DateField } from '../../components/DateField'
import { NumberField } from '../../components/NumberField'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { formsText } from '../../text/forms'
import { FormSheet } from './FormSheet'
import { optionsOf } from './optionsOf'
import { useForm, type Problems } from './useForm'

const words = formsText.own

interface Values {
  readonly name: string
  readonly issuer: string
  readonly code: string
  readonly unit: keyof typeof words.validities
  readonly length: number | null
  readonly issuedOn: PlainDate | null
}

interface Props {
  /** What was typed where nothing of the catalogue was meant. */
  readonly name: string
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

/** A credential that no catalogue knows, as its holder defines it. */
export function OwnForm({ name, onAdded, onClose }: Props): ReactNode {
  const form = useForm<Values>(
    { name, issuer: '', code: '', unit: 'years', length: null, issuedOn: null },
    { validity: 'length', 'validity.length.n': 'length', 'validity.length': 'length', award: 'issuedOn' },
  )
  const { values, field } = form
  const counts = values.unit !== 'never' && values.unit !== 'unknown'

  const submit = (): void =>
    void form.send(problemsOf(values, counts), async () => {
      const own = {
        name: values.name.trim(),
        issuer: values.issuer.trim(),
        code: values.code.trim() || null,
        validity: validityOf(values),
      }
      const award = values.issuedOn ? { award: { issuedOn: values.issuedOn } } : {}
      const { id } = await call('credentials.add', { own, ...award })
      onAdded(id)
    })

  return (
    <FormSheet title={words.title} form={form} onSubmit={submit} onClose={onClose}>
      <TextField label={words.name} {...field('name')} isRequired />
      <div className="form-pair">
        <TextField label={words.issuer} {...field('issuer')} isRequired />
        <TextField label={words.code} {...field('code')} optional />
      </div>
      <div className="form-pair">
        <div className="form-length">
          {counts && (
            <NumberField label={words.length} {...field('length')} minValue={1} maxValue={100} steps />
          )}
          <Select
            label={counts ? words.unit : words.validity}
            {...field('unit')}
            options={optionsOf(words.validities)}
          />
        </div>
        <DateField label={words.issuedOn} help={words.issuedOnHelp} {...field('issuedOn')} optional />
      </div>
    </FormSheet>
  )
}

function problemsOf({ name, issuer, length }: Values, counts: boolean): Problems {
  return {
    ...(name.trim() ? {} : { name: words.nameMissing }),
    ...(issuer.trim() ? {} : { issuer: words.issuerMissing }),
    ...(counts && (length === null || !Number.isInteger(length) || length < 1)
      ? { length: words.lengthWrong }
      : {}),
  }
}

function validityOf({ unit, length }: Values): OwnAchievement['validity'] {
  switch (unit) {
    case 'unknown':
      return null
    case 'never':
      return { kind: 'never' }
    case 'days':
    case 'months':
    case 'years':
      return { kind: 'fixed', length: { n: length ?? 0, unit } }
  }
}
