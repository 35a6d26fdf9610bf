import type { ReactNode } from 'react'
import type { AppView } from '@shared/contract/views/app'
import { IconButton } from '../../components/Button'
import { frameText } from '../../text/frame'
import { BrandMark } from './BrandMark'

/** The bar over everything: name, history, search. The window's own buttons are the system's. */
export function Bar({ app }: { readonly app: AppView | undefined }): ReactNode {
  return (
    <header className="bar" data-sample={app?.sample}>
      <div className="brand">
        <BrandMark />
        <span>{frameText.brand}</span>
      </div>
      <div className="hist">
        <IconButton icon="back" label={frameText.back} onPress={() => history.back()} />
        <IconButton icon="fwd" label={frameText.forward} onPress={() => history.forward()} />
      </div>
    </header>
  )
}
