import { useState, type ReactNode } from 'react'
import { call } from '../api/call'
import { toCallError } from '../api/CallError'
import { common } from '../text/common'
import { Button, IconButton } from './Button'
import './undoNote.css'

interface Props {
  /** What was done, in one sentence. */
  readonly text: string
  readonly onClose: () => void
  /** What else may follow, as a link to the result. */
  readonly children?: ReactNode
}

/** What was just done, in its place, with the way to take it back. */
export function UndoNote({ text, onClose, children }: Props): ReactNode {
  const [after, setAfter] = useState<string>()
  const undo = async (): Promise<void> => {
    try {
      const { label } = await call('history.undo', {})
      setAfter(common.undone(label))
    } catch (thrown) {
      setAfter(toCallError(thrown).message)
    }
  }
  return (
    <output className="undo-note">
      <span>{after ?? text}</span>
      {after === undefined && (
        <Button variant="link" onPress={() => void undo()}>
          {common.undo}
        </Button>
      )}
      {after === undefined && children}
      <IconButton icon="close" label={common.close} onPress={onClose} />
    </output>
  )
}
