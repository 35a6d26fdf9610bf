import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { nextZoom } from './zoom'

export interface MenuActs {
  /** Opens a screen of the app. */
  show(path: string): void
  openLink(url: string): void
  window(): BrowserWindow | undefined
}

/** The application's menu: the standard roles, and what the page offers by single keys. */
export function createAppMenu(
  { show, openLink, window }: MenuActs,
  platform: NodeJS.Platform = process.platform,
): Menu {
  const mac = platform === 'darwin'
  const zoom = (to: (factor: number) => number): void => {
    const contents = window()?.webContents
    contents?.setZoomFactor(to(contents.getZoomFactor()))
  }
  const view: MenuItemConstructorOptions[] = [
    {
      label: 'Zoom &In',
      accelerator: 'CmdOrCtrl+Plus',
      click: () => zoom((factor) => nextZoom(factor, 'in')),
    },
    // The same key without Shift, on keyboards where + needs it.
    {
      label: 'Zoom In',
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
      click: () => zoom((factor) => nextZoom(factor, 'in')),
    },
    {
      label: 'Zoom &Out',
      accelerator: 'CmdOrCtrl+-',
      click: () => zoom((factor) => nextZoom(factor, 'out')),
    },
    { label: '&Actual Size', accelerator: 'CmdOrCtrl+0', click: () => zoom(() => 1) },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
  const screens: MenuItemConstructorOptions[] = SCREENS.map(([label, path], i) => ({
    label,
    accelerator: `CmdOrCtrl+${i + 1}`,
    click: () => show(path),
  }))
  return Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: '&Add…', accelerator: 'CmdOrCtrl+N', click: () => show('/add') },
        { label: '&Bring In Files…', accelerator: 'CmdOrCtrl+O', click: () => show('/import') },
        { type: 'separator' },
        { label: '&Settings', accelerator: 'CmdOrCtrl+,', click: () => show('/settings') },
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: '&View', submenu: [...screens, { type: 'separator' }, ...view] },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        {
          label: 'AWS Certification FAQ',
          click: () => openLink('https://aws.amazon.com/certification/faqs/'),
        },
      ],
    },
  ])
}

const SCREENS = [
  ['&Today', '/today'],
  ['Time&line', '/timeline'],
  ['&Credentials', '/credentials'],
] as const
