import type { ReactNode } from 'react'
import type { AttemptView, CredentialDetail } from '@shared/contract/views/credentials'
import type { AppointmentView } from '@shared/contract/views/shared'
import type { AttemptDraft, Outcome } from '@shared/domain/attempt'
import { instantAt, wallClock, type Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { DateField } from '../../components/DateField'
import { NumberField } from '../../components/NumberField'
import { RadioGroup } from '../../components/RadioGroup'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { TimeField } from '../../components/TimeField'
import { formsText } from '../../text/forms'
import { ExamField } from './ExamField'
import { FormSheet } from './FormSheet'
import { MoreFields } from './MoreFields'
import { optionsOf } from './optionsOf'
import { useForm, type Problems } from './useForm'
import { ZoneField } from './ZoneField'

const words = formsText.attempt

interface Values {
  readonly on: PlainDate | null
  readonly outcome: Outcome
  readonly time: string | null
  readonly zone: Zone | null
  readonly exam: string
  readonly route: AttemptDraft['route']
  readonly language: string
  readonly purchase: string
  readonly score: number | null
  readonly delivery: 'testCentre' | 'online' | 'none'
  readonly amount: number | null
  readonly currency: string
  readonly notes: string
}

const ALIASES = { at: 'time', 'cost.amount': 'amount', 'cost.currency': 'currency', cost: 'amount' } as const
const MORE = [
  'time',
  'zone',
  'route',
  'language',
  'purchase',
  'score',
  'delivery',
  'amount',
  'currency',
  'notes',
] as const

interface Props {
  readonly credential: CredentialDetail
  /** The attempt to change; undefined: a new one. */
  readonly attempt: AttemptView | undefined
  readonly zone: Zone
  readonly onClose: () => void
}

/** One sitting of an exam: the day and how it ended; everything else can wait. */
export function AttemptForm({ credential, attempt, zone, onClose }: Props): ReactNode {
  const form = useForm<Values>(startValues(credential, attempt, zone), ALIASES)
  const { values, field, problems } = form

  const submit = (): void => {
    const found = problemsOf(values)
    void form.send(found, async () => {
      if (!values.on) return
      const draft = toDraft(values, values.on)
      if (attempt) await call('attempts.change', { id: attempt.id, attempt: draft })
      else await call('attempts.record', { credentialId: credential.row.id, attempt: draft })
      onClose()
    })
  }

  return (
    <FormSheet
      title={attempt ? words[attempt.outcome === 'pending' ? 'result' : 'change'] : words.title}
      about={credential.row.name}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField label={words.on} {...field('on')} isRequired />
      <RadioGroup row label={words.outcome} {...field('outcome')} options={optionsOf(words.outcomes)} />
      {credential.exams.length !== 1 && <ExamField exams={credential.exams} {...field('exam')} />}
      <MoreFields
        label={formsText.more}
        startOpen={
          attempt !== undefined &&
          (attempt.at !== null ||
            attempt.language !== null ||
            attempt.purchase !== null ||
            attempt.score !== null ||
            attempt.cost !== null ||
            attempt.notes !== '')
        }
        wrong={MORE.some((name) => problems[name] !== undefined)}
      >
        <div className="form-pair">
          <NumberField label={words.score} {...field('score')} minValue={0} optional />
          <Select label={words.route} {...field('route')} options={optionsOf(words.routes)} />
          <Select
            label={words.delivery}
            {...field('delivery')}
            options={optionsOf({ ...words.deliveries, none: words.deliveryNone })}
          />
          <div className="form-money">
            <NumberField
              label={words.cost}
              {...field('amount')}
              minValue={0}
              optional
              formatOptions={{ maximumFractionDigits: 2 }}
            />
            <TextField label={words.currency} {...field('currency')} maxLength={3} placeholder="USD" />
          </div>
          <TimeField label={words.time} help={words.timeHelp} {...field('time')} optional />
          {values.time !== null && <ZoneField {...field('zone')} />}
          <TextField label={words.language} {...field('language')} maxLength={40} optional />
          <TextField
            label={words.purchase}
            help={words.purchaseHelp}
            {...field('purchase')}
            maxLength={100}
            optional
          />
        </div>
        <TextField label={words.notes} {...field('notes')} lines={3} optional />
      </MoreFields>
    </FormSheet>
  )
}

/** The booked exam that is to be told of: the last one whose day has come. */
function bookedUntil({ appointments, today }: CredentialDetail): AppointmentView | undefined {
  return appointments
    .filter(({ status, on }) => status === 'booked' && on <= today)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
}

function startValues(credential: CredentialDetail, attempt: AttemptView | undefined, zone: Zone): Values {
  const { today, exams } = credential
  const booked = attempt ? undefined : bookedUntil(credential)
  const at = attempt?.at ?? null
  const atZone = attempt?.zone ?? booked?.zone ?? zone
  return {
    on: attempt?.on ?? booked?.on ?? today,
    outcome: attempt?.outcome ?? 'pass',
    time: at ? wallClock(at, atZone).time.slice(0, 5) : null,
    zone: atZone,
    exam: attempt?.exam ?? booked?.exam ?? exams[0] ?? '',
    route: attempt?.route ?? 'exam',
    language: attempt?.language ?? '',
    purchase: attempt?.purchase ?? '',
    score: attempt?.score ?? null,
    delivery: attempt?.delivery ?? booked?.delivery ?? 'none',
    amount: attempt?.cost?.amount ?? null,
    currency: attempt?.cost?.currency ?? '',
    notes: attempt?.notes ?? '',
  }
}

function problemsOf({ on, time, zone, amount, currency }: Values): Problems {
  return {
    ...(on ? {} : { on: formsText.dateMissing }),
    ...(time !== null && !zone ? { zone: formsText.zone.missing } : {}),
    ...(amount !== null && !/^[a-z]{3}$/i.test(currency.trim()) ? { currency: words.currencyWrong } : {}),
  }
}

function toDraft(values: Values, on: PlainDate): AttemptDraft {
  const { time, zone, amount, delivery, exam } = values
  return {
    on,
    at: time !== null && zone ? instantAt(on, time, zone) : null,
    zone: time !== null ? zone : null,
    outcome: values.outcome,
    route: values.route,
    exam: exam.trim() || null,
    language: values.language.trim() || null,
    purchase: values.purchase.trim() || null,
    score: values.score,
    delivery: delivery === 'none' ? null : delivery,
    cost: amount === null ? null : { amount, currency: values.currency.trim().toUpperCase() },
    notes: values.notes,
  }
}
