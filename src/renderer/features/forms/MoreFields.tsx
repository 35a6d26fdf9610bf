import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'

interface Props {
  readonly label: string
  /** Open from the start, where one of its fields has a value. */
  readonly startOpen: boolean
  /** Opens it, where something in it is wrong. */
  readonly wrong: boolean
  readonly children: ReactNode
}

/** What can wait: fields behind a line of text. */
export function MoreFields({ label, startOpen, wrong, children }: Props): ReactNode {
  const id = useId()
  const [chosen, setChosen] = useState(startOpen)
  const open = chosen || wrong
  return (
    <div className="form-more">
      <Button variant="link" aria-expanded={open} aria-controls={id} onPress={() => setChosen(!open)}>
        <span className={open ? 'form-turn is-open' : 'form-turn'}>
          <Icon name="fwd" size={12} />
        </span>
        {label}
      </Button>
      <div id={id} className="form" hidden={!open}>
        {open && children}
      </div>
    </div>
  )
}
