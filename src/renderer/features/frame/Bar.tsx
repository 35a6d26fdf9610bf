import { useSyncExternalStore, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { AppView } from '@shared/contract/views/app'
import { IconButton } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { openOverlay } from '../../stores/overlay'
import { frameText, paletteKey } from '../../text/frame'
import { BrandMark } from './BrandMark'
import { Notices } from './Notices'
import { StatusLine } from './StatusLine'

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  addEventListener('popstate', listener)
  return () => {
    removeEventListener('hashchange', listener)
    removeEventListener('popstate', listener)
  }
}

/** Where the browser does not tell, both ways are offered. */
const canGo = (way: 'canGoBack' | 'canGoForward') => (): boolean =>
  'navigation' in window ? window.navigation[way] : true
const canGoBack = canGo('canGoBack')
const canGoForward = canGo('canGoForward')
const nowhereYet = (): boolean => false

/** The bar over everything: name, history, search, what to know. The window's own buttons are the system's. */
export function Bar({ app }: { readonly app: AppView | undefined }): ReactNode {
  const back = useSyncExternalStore(subscribe, canGoBack, nowhereYet)
  const forward = useSyncExternalStore(subscribe, canGoForward, nowhereYet)
  return (
    <header className="bar">
      <div className="brand">
        <BrandMark />
        <span>{frameText.brand}</span>
      </div>
      <div className="hist">
        <IconButton icon="back" label={frameText.back} onPress={() => history.back()} isDisabled={!back} />
        <IconButton
          icon="fwd"
          label={frameText.forward}
          onPress={() => history.forward()}
          isDisabled={!forward}
        />
        <StatusLine app={app} />
      </div>
      <Button className="find" onPress={() => openOverlay('palette')}>
        <Icon name="search" />
        <span>{frameText.find}</span>
        <kbd>{paletteKey}</kbd>
      </Button>
      <Notices app={app} />
    </header>
  )
}
