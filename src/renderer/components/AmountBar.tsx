import type { ReactNode } from 'react'
import './amountBar.css'

interface Props {
  readonly value: number
  readonly of: number
}

/** How much of something there is, as a plain bar; hidden from readers, because the words beside it say it. */
export function AmountBar({ value, of }: Props): ReactNode {
  const part = of <= 0 ? 1 : Math.min(1, Math.max(0, value / of))
  return (
    <span className="amount-bar" aria-hidden="true">
      <span style={{ inlineSize: `${part * 100}%` }} />
    </span>
  )
}
