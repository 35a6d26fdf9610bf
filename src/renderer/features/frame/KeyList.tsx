import type { ReactNode } from 'react'
import { Dialog } from '../../components/Dialog'
import { closeOverlay } from '../../stores/overlay'
import { keysText } from '../../text/frame'

/** Every key that works everywhere. */
export function KeyList(): ReactNode {
  return (
    <Dialog isOpen onClose={closeOverlay} title={keysText.title}>
      <dl className="keys">
        {keysText.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="cap c2">{keysText.note}</p>
    </Dialog>
  )
}
