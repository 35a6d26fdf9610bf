import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { planText as words } from '../../text/plan'
import { prose } from '../../text/prose'

/** The whole answer as sentences, to be read or copied. */
export function InWords({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const id = useId()
  const [open, setOpen] = useState(false)
  if (sentences.length === 0) return null
  return (
    <div className="plan-words">
      <Button variant="link" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
        <span className={open ? 'plan-turn is-open' : 'plan-turn'}>
          <Icon name="fwd" size={12} />
        </span>
        {words.inWords}
      </Button>
      <div id={id} hidden={!open}>
        {sentences.map((sentence) => (
          <p key={sentence}>{prose(sentence)}</p>
        ))}
      </div>
    </div>
  )
}
