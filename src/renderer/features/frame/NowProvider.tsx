import { useMemo, type ReactNode } from 'react'
import { msOf } from '@shared/domain/instant'
import { NowContext, nowUnknown, type Now } from '../../components/NowContext'
import { useApp } from '../../stores/useApp'

/** Gives every date on the screen the core's day and clock, which may be set and need not be the machine's. */
export function NowProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { data, answeredAt } = useApp()
  const now = useMemo<Now>(() => {
    if (!data) return nowUnknown
    const ahead = msOf(data.now) - answeredAt
    return { today: data.today, ms: () => Date.now() + ahead }
  }, [data, answeredAt])
  return <NowContext value={now}>{children}</NowContext>
}
