import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import './dialog.css'

interface Props {
  readonly isOpen: boolean
  /** Asked by Escape, or by a press beside it. */
  readonly onClose: () => void
  /** The heading; for readers only where `bare`. */
  readonly title: string
  readonly children: ReactNode
  /** Buttons at the foot, the one that acts last. */
  readonly foot?: ReactNode
  /** No heading and no padding of its own: quick add and the palette bring theirs. */
  readonly bare?: boolean
}

/** A sheet over the page. Focus stays inside, and returns to where it came from. */
export function Dialog({ isOpen, onClose, title, children, foot, bare = false }: Props): ReactNode {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className="scrim">
      <Modal className="sheet">
        <AriaDialog className="sheet-in" {...(bare ? { 'aria-label': title } : {})}>
          {bare ? (
            children
          ) : (
            <>
              <Heading slot="title" className="sheet-title">
                {title}
              </Heading>
              <div className="sheet-body">{children}</div>
            </>
          )}
          {foot && <div className="sheet-foot">{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
