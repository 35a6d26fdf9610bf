import { lazy, Suspense, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { listenToShow } from '../../api/changes'
import { navigate, useHashPath } from '../../stores/location'
import { showTheme } from '../../stores/showTheme'
import { openOverlay, useOverlay } from '../../stores/overlay'
import { useApp } from '../../stores/useApp'
import { frameText } from '../../text/frame'
import { Bar } from './Bar'
import { FileDrop } from './FileDrop'
import { Navigation } from './Navigation'
import { SheetComing } from './SheetComing'
import { titleOf } from './titleOf'
import { useKeptFocus } from './useKeptFocus'
import { useKeys } from './useKeys'
import '../../components/quickAdd.css'
import './frame.css'
import './overlays.css'

const loadAdd = async () => ({ default: (await import('./AddSheet')).AddSheet })
const loadPalette = async () => ({ default: (await import('./Palette')).Palette })
const loadKeys = async () => ({ default: (await import('./KeyList')).KeyList })
const AddSheet = lazy(loadAdd)
const Palette = lazy(loadPalette)
const KeyList = lazy(loadKeys)

/** Fetches what one key opens once the screen stands, so that it is there when the key is pressed. */
function fetchAhead(): () => void {
  const timer = setTimeout(() => void Promise.all([loadAdd(), loadPalette(), loadKeys()]), 400)
  return () => clearTimeout(timer)
}

/** Bar, navigation and the screen; what lies over them; the keys that work everywhere. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { data: app } = useApp()
  const [path] = useHashPath()
  const open = useOverlay((overlay) => overlay.open)
  const main = useRef<HTMLElement>(null)
  useKeys()
  useKeptFocus(main)
  useEffect(fetchAhead, [])

  useEffect(() => listenToShow((to) => (to === '/add' ? openOverlay('add') : navigate(to))), [])
  const theme = app?.settings.theme
  useLayoutEffect(() => {
    if (theme) showTheme(theme)
  }, [theme])

  // Before the screen's own effects, so that a screen may name itself more closely.
  useLayoutEffect(() => {
    document.title = titleOf(path)
    main.current?.scrollTo(0, 0)
    if (document.activeElement === document.body) main.current?.focus()
    // With the first credential the first start gives way to the day, at the same address.
  }, [path, app?.firstStart])

  return (
    <FileDrop>
      <div className="app">
        <button type="button" className="skip" onClick={() => main.current?.focus()}>
          {frameText.skip}
        </button>
        <Bar app={app} />
        <Navigation app={app} />
        <main className="main" id="main" tabIndex={-1} ref={main}>
          {children}
        </main>
        <Suspense fallback={<SheetComing />}>
          {open === 'add' && <AddSheet />}
          {open === 'palette' && <Palette />}
          {open === 'keys' && <KeyList />}
        </Suspense>
      </div>
    </FileDrop>
  )
}
