import { expect, test } from '../app'
import { ask } from '../ask'
import { settled } from '../goTo'
import { quickAdd } from '../quickAdd'
import { desktop, startAgain } from './desktop'

test('the page has nothing of the system but two functions', async ({ app, page }) => {
  const reach = await page.evaluate(() => {
    const all = window as unknown as Record<string, unknown>
    return {
      globals: ['require', 'process', 'module', 'Buffer', 'electron', 'global'].filter((name) => name in all),
      bridge: Object.entries(all['bridge'] as object).map(([name, value]) => `${name}: ${typeof value}`),
      sealed: Object.isFrozen(all['bridge']),
    }
  })
  expect(reach).toEqual({ globals: [], bridge: ['call: function', 'listen: function'], sealed: true })
  const preferences = await desktop(app).electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the page cannot be led away, open a window or ask for a permission', async ({ app, page }) => {
  await settled(page)
  const here = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  const opened = await page.evaluate(() => window.open('https://example.org/') === null)
  expect(opened).toBe(true)
  const permission = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'notifications' })).state,
  )
  expect(permission).toBe('denied')
  expect(page.url()).toBe(here)
  expect(desktop(app).electron.windows()).toHaveLength(1)
})

test('only links on the list leave the app, and only https', async ({ app, page }) => {
  await desktop(app).electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => Promise.resolve(void opened.push(url))
  })
  for (const url of [
    'https://example.org/',
    'http://aws.amazon.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ]) {
    await expect(ask(page, 'links.open', { url }), url).rejects.toThrow(/notAllowed/)
  }
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click()
  await page
    .getByRole('region', { name: /^Why/ })
    .getByRole('link', { name: /^AWS Certification FAQs/ })
    .click()
  await expect
    .poll(() => desktop(app).electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual([expect.stringMatching(/^https:\/\/aws\.amazon\.com\//)])
})

test('a second start ends, and brings the first window forward to what it was asked for', async ({
  app,
  page,
  dir,
}) => {
  await desktop(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.minimize())
  const { code, said } = await startAgain(dir, '--show', '/timeline')
  expect(code).toBe(0)
  expect(said).toContain('already open')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Timeline')
  const forward = await desktop(app).electron.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows()
    return {
      windows: BrowserWindow.getAllWindows().length,
      visible: first!.isVisible(),
      minimized: first!.isMinimized(),
    }
  })
  expect(forward).toEqual({ windows: 1, visible: true, minimized: false })
})

test('the window keeps its size and its zoom', async ({ start, dir }) => {
  const first = await start({ dir })
  await desktop(first).electron.evaluate(({ BrowserWindow, Menu }) => {
    const window = BrowserWindow.getAllWindows()[0]!
    window.setSize(900, 640)
    const view = Menu.getApplicationMenu()!.items.find(({ label }) => label === '&View')!
    for (const label of ['Zoom &In', 'Zoom &In'])
      view.submenu!.items.find((item) => item.label === label)!.click()
  })
  const of = (app: typeof first) =>
    desktop(app).electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]!
      return { size: window.getSize(), zoom: window.webContents.getZoomFactor() }
    })
  await expect.poll(() => of(first)).toEqual({ size: [900, 640], zoom: 1.25 })
  await first.close()
  const second = await start({ dir })
  await expect.poll(() => of(second)).toEqual({ size: [900, 640], zoom: 1.25 })
})

test('the menu opens screens and quick add', async ({ app, page }) => {
  const choose = (label: string) =>
    desktop(app).electron.evaluate(({ Menu }, wanted) => {
      const all = Menu.getApplicationMenu()!.items.flatMap(({ submenu }) => submenu?.items ?? [])
      all.find((item) => item.label === wanted)!.click()
    }, label)
  await settled(page)
  await choose('&Credentials')
  await expect(page).toHaveURL(/#\/credentials$/)
  await choose('&Add…')
  await expect(page.getByRole('dialog', { name: 'Add a credential' })).toBeVisible()
})

test('started with a screen to show, it opens there', async ({ start, dir }) => {
  const { page } = await start({ dir, show: '/settings' })
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Settings')
})
