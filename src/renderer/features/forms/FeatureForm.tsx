import type { ReactNode } from 'react'
import type { FeatureView } from '@shared/contract/views/features'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { DateField } from '../../components/DateField'
import { TextField } from '../../components/TextField'
import { useAskedFrom, useFeatures } from '../../stores/useFeatures'
import { dateText } from '../../text/dates'
import { featuresText as words } from '../../text/features'
import { listText } from '../../text/locale'
import { FormSheet } from './FormSheet'
import { GoneSheet } from './GoneSheet'
import { MoreFields } from './MoreFields'
import { useForm } from './useForm'

interface SheetProps {
  readonly edit: string | null
  readonly onClose: () => void
}

/** The form for a new feature, or for the one that `edit` names. */
export function FeatureSheet({ edit, onClose }: SheetProps): ReactNode {
  const { data, error } = useFeatures({})
  if (edit === null) return <FeatureForm feature={undefined} onClose={onClose} />
  if (error) return <GoneSheet onClose={onClose} error={error} />
  if (!data) return null
  const feature = data.features.find(({ id }) => id === edit)
  return feature ? <FeatureForm feature={feature} onClose={onClose} /> : <GoneSheet onClose={onClose} />
}

interface Values {
  readonly name: string
  readonly availableOn: PlainDate | null
  readonly notes: string
}

interface Props {
  readonly feature: FeatureView | undefined
  readonly onClose: () => void
}

/** A service or feature and the day it became generally available; below, from when exams may ask about it. */
function FeatureForm({ feature, onClose }: Props): ReactNode {
  const form = useForm<Values>({
    name: feature?.name ?? '',
    availableOn: feature?.availableOn ?? null,
    notes: feature?.notes ?? '',
  })
  const { values, field, problems } = form
  const submit = (): void => {
    const found = {
      ...(values.name.trim() ? {} : { name: words.nameMissing }),
      ...(values.availableOn ? {} : { availableOn: words.availableOnMissing }),
    }
    void form.send(found, async () => {
      if (!values.availableOn) return
      const draft = { name: values.name.trim(), availableOn: values.availableOn, notes: values.notes }
      if (feature) await call('features.change', { id: feature.id, feature: draft })
      else await call('features.add', { feature: draft })
      onClose()
    })
  }
  return (
    <FormSheet title={feature ? words.change : words.add} form={form} onSubmit={submit} onClose={onClose}>
      <TextField label={words.name} help={words.nameHelp} {...field('name')} isRequired autoComplete="off" />
      <DateField label={words.availableOn} {...field('availableOn')} isRequired />
      {values.availableOn && <AskedFromLines on={values.availableOn} />}
      <MoreFields
        label={words.moreFields}
        startOpen={(feature?.notes ?? '') !== ''}
        wrong={problems['notes'] !== undefined}
      >
        <TextField label={words.notes} {...field('notes')} lines={3} optional />
      </MoreFields>
    </FormSheet>
  )
}

function AskedFromLines({ on }: { readonly on: PlainDate }): ReactNode {
  const { data } = useAskedFrom({ availableOn: on })
  return (
    <output className="cap c2">
      {data?.askedFrom.map(({ from, achievements }) => (
        <span key={from} className="asked-from">
          <span className="strong num">
            {words.askedFrom} {dateText(from)}
          </span>
          : {listText(achievements.map(({ name }) => name))}
        </span>
      ))}
    </output>
  )
}
