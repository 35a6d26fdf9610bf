import { useState, type ReactNode } from 'react'
import { common } from '../text/common'
import { Button } from './Button'
import { copyText } from './copyText'
import './copyButton.css'

interface Props {
  readonly text: string
  readonly children: string
  /** What readers hear, where the word alone would not say what is copied. */
  readonly label?: string
  /** What is said in place once it is copied. */
  readonly copied: string
  readonly variant?: 'normal' | 'link'
}

/** Copies a text and says so beside the button; where copying is refused, the text stands there to be taken. */
export function CopyButton({ text, children, label, copied, variant = 'link' }: Props): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const copy = async (): Promise<void> => {
    setOutcome(undefined)
    setOutcome((await copyText(text)) ? 'copied' : 'refused')
  }
  return (
    <>
      <Button variant={variant} onPress={() => void copy()} {...(label ? { 'aria-label': label } : {})}>
        {children}
      </Button>
      <output className="copied">{outcome === 'copied' ? copied : ''}</output>
      {outcome === 'refused' && (
        <textarea
          className="input copy-by-hand"
          readOnly
          rows={4}
          value={text}
          aria-label={common.copyByHand}
          ref={(field) => field?.select()}
        />
      )}
    </>
  )
}
