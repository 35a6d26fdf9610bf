import type { ReactNode } from 'react'
import type { CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { ErrorNote } from '../../components/ErrorNote'
import { common } from '../../text/common'
import { formsText } from '../../text/forms'

interface Props {
  readonly onClose: () => void
  /** Why what was to be changed could not be read; undefined: it is not there any more. */
  readonly error?: CallError | undefined
}

/** Instead of a form: what was to be changed is not there, or could not be read. */
export function GoneSheet({ onClose, error }: Props): ReactNode {
  const foot = (
    <Button variant="primary" onPress={onClose}>
      {common.close}
    </Button>
  )
  return (
    <Dialog isOpen onClose={onClose} title={error ? common.failed : formsText.gone} foot={foot}>
      {error ? <ErrorNote error={error} /> : <p>{formsText.goneHelp}</p>}
    </Dialog>
  )
}
