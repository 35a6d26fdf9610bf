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

/** What was typed where nothing of the catalogue was meant. */
interface Begun {
  readonly name: string
  readonly issuedOn: PlainDate | null
}

interface Props {
  /** What is there so far. */
  readonly own: OwnAchievement | Begun
  /** The credential to describe anew; undefined: a new one. */
  readonly credentialId?: string
  readonly onDone: (id: string) => void
  readonly onClose: () => void
}

/** A credential that no catalogue knows, as its holder defines it. */
export function OwnForm({ own, credentialId, onDone, onClose }: Props): ReactNode {
  const form = useForm<Values>(startValues(own), {
    validity: 'length',
    'validity.length.n': 'length',
    'validity.length': 'length',
    award: 'issuedOn',
  })
  const { values, field } = form
  const counts = values.unit !== 'never' && values.unit !== 'unknown'

  const submit = (): void =>
    void form.send(problemsOf(values, counts), async () => {
      const described = {
        name: values.name.trim(),
        issuer: values.issuer.trim(),
        code: values.code.trim() || null,
        validity: validityOf(values),
      }
      if (credentialId !== undefined) {
        await call('credentials.describe', { id: credentialId, own: described })
        onDone(credentialId)
        return
      }
      const award = values.issuedOn ? { award: { issuedOn: values.issuedOn } } : {}
      const { id } = await call('credentials.add', { own: described, ...award })
      onDone(id)
    })

  return (
    <FormSheet
      title={credentialId === undefined ? words.title : words.change}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={words.name} {...field('name')} isRequired />
      <div className="form-pair">
        <TextField label={words.issuer} {...field('issuer')} isRequired />
        <TextField label={words.code} {...field('code')} optional />
      </div>
      <div className="form-pair">
        <div className="form-length">
          {counts && (
            <NumberField label={words.length} {...field('length')} minValue={1} maxValue={10_000} steps />
          )}
          <Select
            label={counts ? words.unit : words.validity}
            {...field('unit')}
            options={optionsOf(words.validities)}
          />
        </div>
        {credentialId === undefined && (
          <DateField label={words.issuedOn} help={words.issuedOnHelp} {...field('issuedOn')} optional />
        )}
      </div>
    </FormSheet>
  )
}

function startValues(own: OwnAchievement | Begun): Values {
  if (!('issuer' in own)) return { ...own, issuer: '', code: '', unit: 'years', length: null }
  const { name, issuer, code, validity } = own
  const start = { name, issuer, code: code ?? '', issuedOn: null }
  if (validity?.kind !== 'fixed') return { ...start, unit: validity ? 'never' : 'unknown', length: null }
  const { n, unit } = validity.length
  // A length in a unit that this form does not have is given anew.
  return unit === 'hours' || unit === 'clearDays'
    ? { ...start, unit: 'days', length: null }
    : { ...start, unit, length: n }
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
