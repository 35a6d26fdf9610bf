import type { ReactNode } from 'react'
import { useToday } from './useToday'

/** What do I do next, and by when? */
export function TodayScreen(): ReactNode {
  const { data } = useToday()
  return (
    <div className="head">
      <h1>{data?.today}</h1>
    </div>
  )
}
