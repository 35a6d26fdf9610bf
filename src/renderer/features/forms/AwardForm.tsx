import type { ReactNode } from 'react'
import type { AwardView, CredentialDetail } from '@shared/contract/views/credentials'
import type { Input } from '@shared/contract/api'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { DateField } from '../../components/DateField'
import { RadioGroup } from '../../components/RadioGroup'
import { TextField } from '../../components/TextField'
import { formsText } from '../../text/forms'
import { FormSheet } from './FormSheet'
import { MoreFields } from './MoreFields'
import { optionsOf } from './optionsOf'
import { useForm, type Problems } from './useForm'

const words = formsText.award

interface Values {
  readonly issuedOn: PlainDate | null
  readonly expiry: 'on' | 'never' | 'unstated'
  readonly expiresOn: PlainDate | null
  readonly statedBy: 'issuer' | 'holder'
  readonly revokedOn: PlainDate | null
  readonly number: string
  readonly verificationUrl: string
  readonly notes: string
}

interface Props {
  readonly credential: CredentialDetail
  /** The award to change; undefined: a new one. */
  readonly award: AwardView | undefined
  readonly onClose: () => void
}

/** One period for which the issuer granted the credential: from when, until when, and who says so. */
export function AwardForm({ credential, award, onClose }: Props): ReactNode {
  const form = useForm<Values>(startValues(credential, award))
  const { values, field, problems } = form

  const submit = (): void =>
    void form.send(problemsOf(values), async () => {
      if (!values.issuedOn) return
      const draft = toDraft(values, values.issuedOn)
      if (award) await call('awards.change', { id: award.id, award: draft })
      else await call('awards.record', { credentialId: credential.row.id, award: draft })
      onClose()
    })

  return (
    <FormSheet
      title={award ? words.change : words.title}
      about={credential.row.name}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField label={words.issuedOn} {...field('issuedOn')} isRequired />
      <RadioGroup row label={words.expires} {...field('expiry')} options={optionsOf(words.expiry)} />
      {values.expiry === 'on' && <DateField label={words.expiresOn} {...field('expiresOn')} isRequired />}
      <RadioGroup label={words.statedBy} {...field('statedBy')} options={optionsOf(words.statedByValues)} />
      <MoreFields
        label={formsText.moreAward}
        startOpen={
          award !== undefined &&
          (award.number !== null ||
            award.verificationUrl !== null ||
            award.notes !== '' ||
            award.revokedOn !== null)
        }
        wrong={['number', 'verificationUrl', 'revokedOn', 'notes'].some(
          (name) => problems[name] !== undefined,
        )}
      >
        <TextField
          label={words.verificationUrl}
          {...field('verificationUrl')}
          type="url"
          placeholder="https://"
          optional
        />
        <div className="form-pair">
          <TextField label={words.number} {...field('number')} optional />
          <DateField label={words.revokedOn} {...field('revokedOn')} optional />
        </div>
        <TextField label={words.notes} {...field('notes')} lines={3} optional />
      </MoreFields>
    </FormSheet>
  )
}

function startValues({ today }: CredentialDetail, award: AwardView | undefined): Values {
  if (!award) {
    return {
      issuedOn: today,
      expiry: 'unstated',
      expiresOn: null,
      statedBy: 'issuer',
      revokedOn: null,
      number: '',
      verificationUrl: '',
      notes: '',
    }
  }
  return {
    issuedOn: award.issuedOn,
    expiry: !award.expiryStated ? 'unstated' : award.expiresOn ? 'on' : 'never',
    expiresOn: award.expiryStated ? award.expiresOn : null,
    statedBy: award.statedBy,
    revokedOn: award.revokedOn,
    number: award.number ?? '',
    verificationUrl: award.verificationUrl ?? '',
    notes: award.notes,
  }
}

function problemsOf({ issuedOn, expiry, expiresOn, verificationUrl }: Values): Problems {
  return {
    ...(issuedOn ? {} : { issuedOn: formsText.dateMissing }),
    ...(expiry === 'on' && !expiresOn ? { expiresOn: formsText.dateMissing } : {}),
    ...(expiry === 'on' && issuedOn && expiresOn && expiresOn < issuedOn
      ? { expiresOn: words.expiresTooEarly }
      : {}),
    ...(verificationUrl.trim() && !URL.canParse(verificationUrl.trim())
      ? { verificationUrl: words.urlWrong }
      : {}),
  }
}

function toDraft(values: Values, issuedOn: PlainDate): Input<'awards.record'>['award'] {
  return {
    issuedOn,
    ...(values.expiry === 'unstated' ? {} : { expiresOn: values.expiry === 'on' ? values.expiresOn : null }),
    statedBy: values.statedBy,
    revokedOn: values.revokedOn,
    number: values.number.trim() || null,
    verificationUrl: values.verificationUrl.trim() || null,
    notes: values.notes,
  }
}
