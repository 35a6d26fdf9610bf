import { useEffect, useRef, useState, type ReactNode } from 'react'
import { call } from '../api/call'
import { toCallError } from '../api/CallError'
import { listenToTopics } from '../api/changes'
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

/**
 * What was just done, in its place, with the way to take it back; while it stands the bar leaves that to it. It goes
 * with the next change, because then its Undo would take back another one.
 */
export function UndoNote({ text, onClose, children }: Props): ReactNode {
  const [failure, setFailure] = useState<string>()
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    let gone = false
    const label = (): Promise<string | null> => call('app.get', {}).then(({ undo }) => undo)
    const mine = label()
    const stop = listenToTopics((topics) => {
      if (!topics.includes('history')) return
      void Promise.all([mine, label()]).then(
        ([was, is]) => {
          if (!gone && was !== is) close.current()
        },
        () => undefined,
      )
    })
    return () => {
      gone = true
      stop()
    }
  }, [])
  const undo = async (): Promise<void> => {
    try {
      await call('history.undo', {})
      onClose()
    } catch (thrown) {
      setFailure(toCallError(thrown).message)
    }
  }
  return (
    <output className="undo-note">
      <span>{failure ?? text}</span>
      {failure === undefined && (
        <Button variant="link" onPress={() => void undo()}>
          {common.undo}
        </Button>
      )}
      {failure === undefined && children}
      <IconButton icon="close" label={common.close} onPress={onClose} />
    </output>
  )
}
