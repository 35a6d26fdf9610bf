import { request } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, test } from '../app'
import { quickAdd } from '../quickAdd'

interface Asked {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
}

test('only who was given the address is answered, and only from it', async ({ page }) => {
  const port = new URL(page.url()).port
  const token = await page.evaluate(() => sessionStorage.getItem('credence.token'))
  const right = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const call = { path: '/rpc/app.get', method: 'POST' } as const

  expect(await ask(port, { ...call, headers: right })).toMatchObject({ status: 200 })
  expect(await ask(port, call)).toMatchObject({
    status: 401,
    text: expect.stringMatching(/Open the address/),
  })
  expect(await ask(port, { ...call, headers: { authorization: 'Bearer of-another' } })).toMatchObject({
    status: 401,
  })
  expect(await ask(port, { ...call, headers: { ...right, origin: 'https://example.org' } })).toMatchObject({
    status: 403,
  })
  expect(await ask(port, { ...call, headers: { ...right, host: `example.org:${port}` } })).toMatchObject({
    status: 403,
  })
  expect(await ask(port, { path: '/', headers: { host: `example.org:${port}` } })).toMatchObject({
    status: 403,
  })
  expect(await ask(port, { path: '/changes' })).toMatchObject({ status: 401 })
  expect(await ask(port, { path: '/rpc/app.get', headers: right })).toMatchObject({ status: 405 })
})

test('nothing but the page is served, whatever the path', async ({ page }) => {
  const port = new URL(page.url()).port
  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../../main/serve.js',
    '/..\\..\\package.json',
    '//etc/passwd.txt',
    '/assets/%00.js',
  ]) {
    expect(await ask(port, { path }), path).toMatchObject({ status: 404 })
  }
})

test('the key leaves the address at once, and reloading keeps the page working', async ({ page }) => {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  expect(page.url()).not.toContain('token')
  await page.reload()
  await expect(page.getByRole('link', { name: 'Renew AWS Serverless' })).toBeVisible()
})

test('a page without the key says what to do', async ({ page }) => {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(
    other.getByText(/Open the link again that Credence printed when it started/).first(),
  ).toBeVisible()
})

test('a change shows in every open page by itself', async ({ page }) => {
  const other = await secondPage(page)
  await expect(other.getByRole('heading', { name: 'Keep every credential in date.' })).toBeVisible()
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  await expect(other.getByRole('link', { name: 'Renew AWS Serverless' })).toBeVisible()
  await other.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: 'Renew AWS Serverless' })).toBeHidden()
})

/** Another tab with the same key. */
async function secondPage(page: Page): Promise<Page> {
  const token = await page.evaluate(() => sessionStorage.getItem('credence.token'))
  const other = await page.context().newPage()
  await other.goto(`${new URL(page.url()).origin}/#token=${token}`)
  return other
}

/** Sends a request as it is written, paths and headers untouched, as no browser would. */
function ask(
  port: string,
  { path, method = 'GET', headers = {} }: Asked,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((settle, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => settle({ status: answer.statusCode ?? 0, text }))
    })
    sent.on('error', fail)
    sent.end(method === 'POST' ? '{}' : undefined)
  })
}
