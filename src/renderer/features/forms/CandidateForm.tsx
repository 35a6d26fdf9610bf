import type { ReactNode } from 'react'
import type { CandidateView } from '@shared/contract/views/app'
import type { CandidateKind } from '@shared/domain/candidate'
import type { Zone } from '@shared/domain/instant'
import { call } from '../../api/call'
import { Glyph } from '../../components/Glyph'
import { RadioGroup } from '../../components/RadioGroup'
import { TextField } from '../../components/TextField'
import { formsText } from '../../text/forms'
import { FormSheet } from './FormSheet'
import { loginIdSoFar } from './loginIdSoFar'
import { MoreFields } from './MoreFields'
import { optionsOf } from './optionsOf'
import { useForm, type Problems } from './useForm'
import { ZoneField } from './ZoneField'

const words = formsText.candidate

interface Values {
  readonly name: string
  readonly kind: CandidateKind
  readonly guardian: string
  readonly awsLoginId: string
  readonly zone: Zone | null
  readonly notes: string
}

interface Props {
  /** The candidate to change; undefined: a new one. */
  readonly candidate: CandidateView | undefined
  /** Whether somebody is "myself" already, so that the next is more likely another. */
  readonly hasSelf: boolean
  readonly zone: Zone
  readonly onClose: () => void
}

/** A person who sits exams: oneself, a dependant with a guardian, a team mate. */
export function CandidateForm({ candidate, hasSelf, zone, onClose }: Props): ReactNode {
  const form = useForm<Values>({
    name: candidate?.name ?? '',
    kind: candidate?.kind ?? (hasSelf ? 'teamMate' : 'self'),
    guardian: candidate?.guardian ?? '',
    awsLoginId: candidate?.awsLoginId ?? '',
    zone: candidate?.zone ?? zone,
    notes: candidate?.notes ?? '',
  })
  const { values, field, problems } = form
  const typed = loginIdSoFar(values.awsLoginId)

  const submit = (): void =>
    void form.send(problemsOf(values), async () => {
      if (!values.zone) return
      const draft = {
        name: values.name.trim(),
        kind: values.kind,
        guardian: values.kind === 'dependant' ? values.guardian.trim() : null,
        awsLoginId: values.awsLoginId.trim().toUpperCase() || null,
        zone: values.zone,
        notes: values.notes,
      }
      if (candidate) await call('candidates.change', { id: candidate.id, candidate: draft })
      else await call('candidates.add', { candidate: draft })
      onClose()
    })

  return (
    <FormSheet title={candidate ? words.change : words.title} form={form} onSubmit={submit} onClose={onClose}>
      <TextField label={words.name} {...field('name')} isRequired autoComplete="off" />
      <RadioGroup row label={words.kind} {...field('kind')} options={optionsOf(words.kinds)} />
      {values.kind === 'dependant' && (
        <>
          <TextField
            label={words.guardian}
            help={words.guardianHelp}
            {...field('guardian')}
            isRequired
            autoComplete="off"
          />
          <p className="cap c2">{words.teenGuide}</p>
        </>
      )}
      <div className="form-pair">
        <ZoneField {...field('zone')} />
        <div>
          <TextField
            label={words.awsLoginId}
            {...(typed === 'good' ? {} : { help: words.awsLoginIdHelp })}
            {...field('awsLoginId')}
            error={problems['awsLoginId'] ?? (typed === 'wrong' ? words.awsLoginIdWrong : undefined)}
            maxLength={40}
            autoComplete="off"
            spellCheck="false"
            optional
          />
          <output className="form-good">
            {typed === 'good' && (
              <span className="inl">
                <Glyph shape="held" plain />
                {words.awsLoginIdGood}
              </span>
            )}
          </output>
        </div>
      </div>
      <MoreFields
        label={formsText.moreCandidate}
        startOpen={(candidate?.notes ?? '') !== ''}
        wrong={problems['notes'] !== undefined}
      >
        <TextField label={words.notes} {...field('notes')} lines={3} optional />
      </MoreFields>
    </FormSheet>
  )
}

function problemsOf({ name, kind, guardian, awsLoginId, zone }: Values): Problems {
  const typed = loginIdSoFar(awsLoginId)
  return {
    ...(name.trim() ? {} : { name: words.nameMissing }),
    ...(kind === 'dependant' && !guardian.trim() ? { guardian: words.guardianMissing } : {}),
    ...(typed === 'wrong' || typed === 'begun' ? { awsLoginId: words.awsLoginIdWrong } : {}),
    ...(zone ? {} : { zone: formsText.zone.missing }),
  }
}
