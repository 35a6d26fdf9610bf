import { BrowserWindow, nativeTheme, screen } from 'electron'
import { PAGE_URL } from './appScheme'
import { readWindowPlace, writeWindowPlace } from './windowPlace'

/** `--paper` of the page's two themes, so that nothing flashes before it is drawn. */
const PAPER = { light: '#fcfcfa', dark: '#141517' }

export interface WindowParts {
  readonly preload: string
  readonly icon: string
  /** Where the window's place is kept. */
  readonly placeFile: string
  /** The screen to begin with; null: the usual one. */
  readonly show: string | null
}

/** Makes the one window: sandboxed, isolated, at the place it had. The only use of BrowserWindow. */
export function createMainWindow({ preload, icon, placeFile, show }: WindowParts): BrowserWindow {
  const place = readWindowPlace(
    placeFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...(place?.bounds ?? { width: 1180, height: 800 }),
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Credence',
    icon,
    backgroundColor: paper(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize()
    window.show()
  })
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(place?.zoom ?? 1))
  const repaint = (): void => window.setBackgroundColor(paper())
  nativeTheme.on('updated', repaint)
  window.on('close', () => {
    const [bounds, maximized] = [window.getNormalBounds(), window.isMaximized()]
    writeWindowPlace(placeFile, { bounds, maximized, zoom: window.webContents.getZoomFactor() })
  })
  window.on('closed', () => nativeTheme.off('updated', repaint))
  void window.loadURL(show === null ? PAGE_URL : `${PAGE_URL}#${show}`)
  return window
}

/** Brings the window to the person, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light
}
