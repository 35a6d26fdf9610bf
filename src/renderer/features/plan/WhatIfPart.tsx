import { useState, type ReactNode } from 'react'
import type { Input } from '@shared/contract/api'
import type { PlainDate } from '@shared/domain/plainDate'
import { DateField } from '../../components/DateField'
import { ErrorNote } from '../../components/ErrorNote'
import { Select } from '../../components/Select'
import { Skeleton } from '../../components/Skeleton'
import { createQuery } from '../../stores/createQuery'
import { useHashParam } from '../../stores/location'
import { useAchievement } from '../../stores/useCatalogue'
import { useLatest } from '../../stores/useLatest'
import { planText as words } from '../../text/plan'
import { AchievementField } from './AchievementField'
import { PlanPart } from './PlanPart'
import { WhatIfAnswer } from './WhatIfAnswer'

const useWhatIf = createQuery('plan.whatIf', ['credentials', 'candidates', 'catalog', 'today'])

type Route = NonNullable<Input<'plan.whatIf'>['route']>

interface Props {
  readonly candidateId: string | undefined
  readonly today: PlainDate
}

/** Suppose a pass: which achievement, when, by which route; every date that moves stands beside it. */
export function WhatIfPart({ candidateId, today }: Props): ReactNode {
  const [achievementId, setAchievementId] = useState(useHashParam('pass'))
  const [on, setOn] = useState<PlainDate | null>(today)
  const [route, setRoute] = useState<Route>('exam')
  return (
    <PlanPart
      title={words.whatIf}
      help={words.whatIfHelp}
      fields={
        <>
          <AchievementField value={achievementId} onChange={setAchievementId} />
          <DateField label={words.on} value={on} onChange={setOn} min={today} />
          {achievementId !== null && (
            <RouteField achievementId={achievementId} value={route} onChange={setRoute} />
          )}
        </>
      }
    >
      {on !== null && on < today ? (
        <p className="c2">{words.ahead}</p>
      ) : achievementId !== null && on !== null ? (
        <Answer
          key={achievementId}
          input={{ ...(candidateId === undefined ? {} : { candidateId }), achievementId, on, route }}
        />
      ) : (
        <p className="c2">{words.choosePass}</p>
      )}
    </PlanPart>
  )
}

/** The ways by which it can be renewed, where there is more than the exam. */
function RouteField({
  achievementId,
  value,
  onChange,
}: {
  readonly achievementId: string
  readonly value: Route
  readonly onChange: (route: Route) => void
}): ReactNode {
  const known = useAchievement({ id: achievementId }).data?.routes ?? []
  const routes = [...new Set<Route>(['exam', ...known, value])]
  if (routes.length < 2) return null
  return (
    <Select
      label={words.route}
      value={value}
      onChange={onChange}
      options={routes.map((route) => ({ value: route, label: words.routes[route] }))}
    />
  )
}

function Answer({ input }: { readonly input: Input<'plan.whatIf'> }): ReactNode {
  const { data, error, retry } = useWhatIf(input)
  const shown = useLatest(data)
  if (error) return <ErrorNote error={error} onRetry={retry} />
  return shown ? <WhatIfAnswer view={shown} /> : <Skeleton lines={4} />
}
