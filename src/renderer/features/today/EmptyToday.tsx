import type { ReactNode } from 'react'
import { call } from '../../api/call'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { QuickAddInline } from '../../components/QuickAddInline'
import { tellFailure } from '../../stores/status'
import { useQuickAdd } from '../../stores/useQuickAdd'
import { todayText } from '../../text/today'

const stay = (): void => undefined

/** Nothing is tracked: twelve clear months, and the way to the first line on them. */
export function EmptyToday(): ReactNode {
  const quick = useQuickAdd('', stay)
  const more = todayText.emptyMore
  return (
    <EmptyState title={todayText.emptyTitle} text={todayText.emptyText}>
      <div className="today-first">
        <QuickAddInline quick={quick} />
      </div>
      <p className="today-ways c2">
        {more[0]}
        <a href="#/import">{more[1]}</a>
        {more[2]}
        <Button variant="link" onPress={() => void call('sample.load', {}).catch(tellFailure)}>
          {more[3]}
        </Button>
        {more[4]}
      </p>
    </EmptyState>
  )
}
