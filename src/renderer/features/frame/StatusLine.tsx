import type { ReactNode } from 'react'
import type { AppView } from '@shared/contract/views/app'
import { Button } from '../../components/Button'
import { redo, undo, useStatus } from '../../stores/status'
import { common } from '../../text/common'
import { frameText } from '../../text/frame'
import { sentence } from '../../text/locale'

/** What was just done and the way back, said quietly in the bar and politely to readers. */
export function StatusLine({ app }: { readonly app: AppView | undefined }): ReactNode {
  const status = useStatus((store) => store.status)
  const text = status && (status.kind === 'undone' ? frameText.undone(status.text) : sentence(status.text))
  return (
    <div className="status">
      <output className="status-text" aria-live="polite" title={text ?? undefined}>
        {status && <span key={status.turn}>{text}</span>}
      </output>
      {status?.kind === 'done' && app?.undo && (
        <>
          <span aria-hidden="true">·</span>
          <Button variant="link" onPress={() => void undo()}>
            {common.undo}
          </Button>
        </>
      )}
      {status?.kind === 'undone' && app?.redo && (
        <>
          <span aria-hidden="true">·</span>
          <Button variant="link" onPress={() => void redo()}>
            {common.redo}
          </Button>
        </>
      )}
    </div>
  )
}
