import type { ReactNode } from 'react'
import type { TodayView } from '@shared/contract/views/today'
import { EmptyState } from '../../components/EmptyState'
import { calmText, calmTitle } from '../../text/today'

/** A day on which nothing needs doing, and until when that holds. */
export function Calm({ view: { items, held, tracked, today } }: { readonly view: TodayView }): ReactNode {
  const next = items.find(({ on, act }) => on !== null && on > today && act !== 'know')
  return (
    <EmptyState title={calmTitle(next?.on ?? undefined, today)} text={calmText(held, tracked, next, today)} />
  )
}
