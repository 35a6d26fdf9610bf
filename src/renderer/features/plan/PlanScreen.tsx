import { useState, type ReactNode } from 'react'
import { ErrorNote } from '../../components/ErrorNote'
import { Select } from '../../components/Select'
import { Skeleton } from '../../components/Skeleton'
import { useApp } from '../../stores/useApp'
import { planText as words } from '../../text/plan'
import { KeepPart } from './KeepPart'
import { WhatIfPart } from './WhatIfPart'
import './plan.css'

/** What if? What a pass would move, and the cheapest way to keep what is held. */
export function PlanScreen(): ReactNode {
  const { data: app, error, retry } = useApp()
  const [chosen, setChosen] = useState<string>()
  if (!app) return error ? <ErrorNote error={error} onRetry={retry} /> : <Skeleton lines={8} />
  const several = app.candidateId === null && app.candidates.length > 1
  const candidate = app.candidates.find(({ id }) => id === (app.candidateId ?? chosen)) ?? app.candidates[0]
  return (
    <div className="plan">
      <div className="head">
        <h1>{words.title}</h1>
        <p className="c2">{words.subtitle}</p>
        {several && candidate && (
          <div className="end plan-for">
            <Select
              label={words.candidate}
              value={candidate.id}
              onChange={setChosen}
              options={app.candidates.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </div>
        )}
      </div>
      <WhatIfPart candidateId={candidate?.id} today={app.today} />
      <KeepPart key={candidate?.id} candidateId={candidate?.id} today={app.today} />
    </div>
  )
}
