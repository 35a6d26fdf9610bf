import type { ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import type { AppointmentView } from '@shared/contract/views/shared'
import { instantAt, wallClock, type Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { DateField } from '../../components/DateField'
import { RadioGroup } from '../../components/RadioGroup'
import { TextField } from '../../components/TextField'
import { TimeField } from '../../components/TimeField'
import { dateText } from '../../text/dates'
import { formsText } from '../../text/forms'
import { ExamField } from './ExamField'
import { FormSheet } from './FormSheet'
import { MoreFields } from './MoreFields'
import { optionsOf } from './optionsOf'
import { useForm } from './useForm'
import { ZoneField } from './ZoneField'

const words = formsText.appointment

interface Values {
  readonly on: PlainDate | null
  readonly time: string | null
  readonly zone: Zone | null
  readonly delivery: 'testCentre' | 'online'
  readonly place: string
  readonly exam: string
  readonly notes: string
}

interface Props {
  readonly credential: CredentialDetail
  /** The appointment to change; undefined: a new one. */
  readonly appointment: AppointmentView | undefined
  readonly zone: Zone
  readonly onClose: () => void
}

/** A booked attempt: day, time and zone, in a test centre or online. */
export function AppointmentForm({ credential, appointment, zone, onClose }: Props): ReactNode {
  const form = useForm<Values>(startValues(credential, appointment, zone), { at: 'time' })
  const { values, field, problems } = form
  const { allowedOn } = credential.standing.retake

  const submit = (): void => {
    const { on, time, zone: place } = values
    const found = {
      ...(on ? {} : { on: formsText.dateMissing }),
      ...(time ? {} : { time: formsText.timeMissing }),
      ...(place ? {} : { zone: formsText.zone.missing }),
    }
    void form.send(found, async () => {
      if (!on || !time || !place) return
      const draft = {
        at: instantAt(on, time, place),
        zone: place,
        exam: values.exam.trim() || null,
        delivery: values.delivery,
        place: values.place.trim() || null,
        notes: values.notes,
      }
      if (appointment) await call('appointments.change', { id: appointment.id, appointment: draft })
      else await call('appointments.book', { credentialId: credential.row.id, appointment: draft })
      onClose()
    })
  }

  return (
    <FormSheet
      title={appointment ? words.change : words.title}
      about={credential.row.name}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="form-pair">
        <DateField label={words.on} {...field('on')} isRequired />
        <TimeField label={words.time} {...field('time')} />
      </div>
      {values.on && allowedOn && values.on < allowedOn && (
        <output className="form-note">{words.tooEarly(dateText(allowedOn))}</output>
      )}
      <ZoneField {...field('zone')} />
      <RadioGroup row label={words.delivery} {...field('delivery')} options={optionsOf(words.deliveries)} />
      {values.delivery === 'testCentre' && (
        <TextField label={words.place} help={words.placeHelp} {...field('place')} optional />
      )}
      <MoreFields
        label={formsText.moreAppointment}
        startOpen={appointment !== undefined && appointment.notes !== ''}
        wrong={problems['exam'] !== undefined || problems['notes'] !== undefined}
      >
        <ExamField exams={credential.exams} {...field('exam')} />
        <TextField label={words.notes} {...field('notes')} lines={3} optional />
      </MoreFields>
    </FormSheet>
  )
}

function startValues(
  { exams }: CredentialDetail,
  appointment: AppointmentView | undefined,
  zone: Zone,
): Values {
  if (!appointment) {
    return { on: null, time: null, zone, delivery: 'testCentre', place: '', exam: exams[0] ?? '', notes: '' }
  }
  return {
    on: appointment.on,
    time: wallClock(appointment.at, appointment.zone).time.slice(0, 5),
    zone: appointment.zone,
    delivery: appointment.delivery,
    place: appointment.place ?? '',
    exam: appointment.exam ?? '',
    notes: appointment.notes,
  }
}
