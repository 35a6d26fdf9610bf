import { useState, type ReactNode } from 'react'
import type { Input } from '@shared/contract/api'
import { addMonths, type PlainDate } from '@shared/domain/plainDate'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { DateField } from '../../components/DateField'
import { ErrorNote } from '../../components/ErrorNote'
import { Glyph } from '../../components/Glyph'
import { Skeleton } from '../../components/Skeleton'
import { createQuery } from '../../stores/createQuery'
import { openOverlay } from '../../stores/overlay'
import { useLatest } from '../../stores/useLatest'
import { planText as words } from '../../text/plan'
import { KeepAnswer } from './KeepAnswer'
import { PlanPart } from './PlanPart'
import { useHeldCredentials } from './useHeldCredentials'

const useKeep = createQuery('plan.keep', ['credentials', 'candidates', 'catalog', 'today'])

const AHEAD_MONTHS = 36

interface Props {
  readonly candidateId: string | undefined
  readonly today: PlainDate
}

/** Which credentials to keep, and through which day; beside it the cheapest way to do so. */
export function KeepPart({ candidateId, today }: Props): ReactNode {
  const { rows, error, retry } = useHeldCredentials(candidateId)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [through, setThrough] = useState<PlainDate | null>(addMonths(today, AHEAD_MONTHS))
  const kept = (rows ?? []).filter(({ id }) => !left.has(id)).map(({ id }) => id)

  const turn = (id: string, on: boolean): void => {
    const next = new Set(left)
    if (on) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  if (!rows) {
    return (
      <PlanPart title={words.keep} help={words.keepHelp} fields={null}>
        {error ? <ErrorNote error={error} onRetry={retry} /> : <Skeleton lines={4} />}
      </PlanPart>
    )
  }
  if (rows.length === 0) {
    return (
      <PlanPart title={words.keep} help={words.keepHelp} fields={null}>
        <p>{words.noneHeld}</p>
        <p className="c2">{words.noneHeldHelp}</p>
        <p>
          <Button variant="link" onPress={() => openOverlay('add')}>
            {words.addOne}
          </Button>
        </p>
      </PlanPart>
    )
  }
  return (
    <PlanPart
      title={words.keep}
      help={words.keepHelp}
      fields={
        <>
          <DateField label={words.through} value={through} onChange={setThrough} min={today} />
          <fieldset className="fld plan-choice">
            <legend className="fld-label">{words.credentials}</legend>
            <div className="plan-all">
              <Button variant="link" onPress={() => setLeft(new Set())} isDisabled={left.size === 0}>
                {words.all}
              </Button>
              <Button
                variant="link"
                onPress={() => setLeft(new Set(rows.map(({ id }) => id)))}
                isDisabled={kept.length === 0}
              >
                {words.noneChosen}
              </Button>
            </div>
            {rows.map(({ id, name, state }) => (
              <Checkbox key={id} isSelected={!left.has(id)} onChange={(on) => turn(id, on)}>
                <span className="plan-tick">
                  <Glyph shape={state} label />
                  {name}
                </span>
              </Checkbox>
            ))}
          </fieldset>
        </>
      }
    >
      {through === null || through < today ? (
        <p className="c2">{words.chooseThrough}</p>
      ) : kept.length === 0 ? (
        <p className="c2">{words.chooseKeep}</p>
      ) : (
        <Answer
          input={{ ...(candidateId === undefined ? {} : { candidateId }), credentialIds: kept, through }}
        />
      )}
    </PlanPart>
  )
}

function Answer({ input }: { readonly input: Input<'plan.keep'> }): ReactNode {
  const { data, error, retry } = useKeep(input)
  const shown = useLatest(data)
  if (error) return <ErrorNote error={error} onRetry={retry} />
  return shown ? <KeepAnswer view={shown} /> : <Skeleton lines={5} />
}
