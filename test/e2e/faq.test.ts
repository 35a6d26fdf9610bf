import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, TODAY } from './app'
import { ask } from './ask'
import { goTo } from './goTo'
import { openSample } from './openSample'

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Search the FAQ' })
const rows = (page: Page) => page.locator('main details')
const openRows = (page: Page) => page.locator('main details[open]')

async function openFaq(page: Page, path = '/faq'): Promise<void> {
  await goTo(page, path)
  await expect(rows(page).first()).toBeVisible()
}

test('a search with a misspelling finds the answer, marks it, and going back leaves it', async ({ page }) => {
  await openSample(page)
  await openFaq(page)
  const all = await rows(page).count()
  expect(all).toBeGreaterThanOrEqual(40)
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('microcredental retke')
  const first = rows(page).first()
  await expect(first).toContainText(/How long must I wait|try again/)
  await expect(page.getByText(/^Read “.*retke” as “retake”/)).toBeVisible()
  await expect(page.locator('main mark').first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('q=microcredental')

  await page.goBack()
  await expect(searchField(page)).toHaveValue('')
  await expect(rows(page)).toHaveCount(all)
  await page.goForward()
  await expect(searchField(page)).toHaveValue('microcredental retke')

  await searchField(page).fill('zzzqqq')
  await expect(page.getByText('No answer to “zzzqqq”.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'How do I book an exam?' }).click()
  await expect(openRows(page)).toHaveCount(1)
  await expect(page.locator(':focus')).toContainText('How do I book an exam?')
})

test('whatever is typed is only searched for', async ({ page }) => {
  await openFaq(page)
  for (const text of [
    '"AND OR NEAR( * ^',
    "'; DROP TABLE x; --",
    '<script>document.title="hit"</script>',
    '🎓🎓',
    'كم يوما',
    'x'.repeat(10_000),
  ]) {
    await searchField(page).fill(text)
    await expect(page.getByText(/answers?$|^No answer to/).first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await expect(page).toHaveTitle('FAQ · Credence')
})

test('an address leads to its entry, and what it concerns leads on and back', async ({ page }) => {
  await openSample(page)
  await openFaq(page, '/faq/aws/microcredential-validity')
  const entry = openRows(page)
  await expect(entry).toHaveCount(1)
  await expect(entry).toBeInViewport()
  await expect(page.locator(':focus')).toContainText('How long is a microcredential valid')
  const own = entry.getByRole('list', { name: 'For you' })
  await expect(own).toContainText('AWS Agentic AI: the window opens 14 Jan 2027 · in 52 days')
  await own.getByRole('link', { name: 'AWS Agentic AI' }).first().click()
  await expect(page.getByRole('region', { name: 'Why 14 Jan 2027?' })).toBeVisible()
  await page.getByRole('link', { name: 'Read the answer' }).click()
  await expect(entry).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AWS Agentic AI')

  await goTo(page, '/faq/aws/no-such-entry')
  await expect(page.getByText('There is no such answer here.')).toBeVisible()
})

test('what looks like markup in an answer stays text and runs nothing', async ({ page }, { project }) => {
  test.skip(project.name === 'electron', 'answers can be changed on their way only where they come over http')
  const script = '<script>globalThis.hit=1</script><img src=x onerror="globalThis.hit=2">'
  await page.route('**/rpc/faq.open', async (route) => {
    const response = await route.fetch()
    const reply = (await response.json()) as {
      value: { entries: { question: string; short: string; body: unknown[] }[] }
    }
    const [entry] = reply.value.entries
    if (entry) {
      entry.question = script
      entry.short = script
      entry.body = [{ kind: 'paragraph', inlines: [{ kind: 'strong', text: script }] }]
    }
    await route.fulfill({ response, json: reply })
  })
  await openFaq(page)
  await rows(page).first().locator('summary').click()
  await expect(openRows(page).getByText(script)).toHaveCount(3)
  expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined()
})

test('all open and all close; a section is gone to; another program is shown', async ({ page }) => {
  await openFaq(page)
  const all = await rows(page).count()
  await page.getByRole('button', { name: 'Open all' }).click()
  await expect(openRows(page)).toHaveCount(all)
  await page.getByRole('button', { name: 'Close all' }).click()
  await expect(openRows(page)).toHaveCount(0)
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: /^Microcred/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Microcredential', level: 2 })).toBeInViewport()
  await page.getByRole('button', { name: /^Program:/ }).click()
  await page.getByRole('menuitem', { name: 'Microsoft' }).click()
  await expect(rows(page)).toHaveCount(10)
})

test('a link and a report are copied', async ({ page }) => {
  await openFaq(page, '/faq/aws/exam-retake')
  await page.getByRole('button', { name: /^Copy link to/ }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  await page.getByRole('button', { name: /^Copy a text to report/ }).click()
  await expect(page.getByText('Text copied: paste it where you report it')).toBeVisible()
})

test('by keyboard alone: search, open, walk, close', async ({ page }) => {
  await openFaq(page)
  const { keyboard } = page
  const focused = page.locator(':focus')
  await keyboard.press('/')
  await keyboard.type('wait')
  await expect(page.getByText(/^\d+ answers$/)).toBeVisible()
  await keyboard.press('Enter')
  await expect(openRows(page)).toHaveCount(1)
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await expect(openRows(page)).toHaveCount(2)
  await keyboard.press('Enter')
  await expect(openRows(page)).toHaveCount(1)
  await keyboard.press('Home')
  await keyboard.press('ArrowUp')
  await expect(searchField(page)).toBeFocused()
  await keyboard.press('Escape')
  await expect(searchField(page)).toHaveValue('')
  // At once, while what was typed waits to be put into the address.
  await goTo(page, '/settings')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await keyboard.press('g')
  await keyboard.press('f')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FAQ')
  await keyboard.press('Control+k')
  await expect(focused).toHaveRole('combobox')
  await keyboard.type('lose my badge')
  await expect(page.getByRole('option').filter({ hasText: 'FAQ' }).first()).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.press('Control+k')
  await keyboard.type('failed lab')
  await page.getByRole('option', { name: /After a failed lab/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('After a failed lab')
})

test('a guide opens from a failed lab, is ticked off, and a tick is taken back', async ({ page }) => {
  await openSample(page)
  const { rows: mine } = await ask<{ rows: { id: string; state: string }[] }>(page, 'credentials.list')
  const waiting = mine.find(({ state }) => state === 'waiting')
  await goTo(page, `/credentials/${waiting!.id}`)
  await page.getByRole('link', { name: 'After a failed lab' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('After a failed lab')
  await expect(page.getByText('7 Dec 2026').first()).toBeVisible()
  const first = page.getByRole('checkbox').first()
  await first.focus()
  await page.keyboard.press('Space')
  await expect(first).toBeChecked()
  await expect(page.getByText('1 of 5 done')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(first).not.toBeChecked()

  await goTo(page, `/guides/aws/trouble-in-a-lab?credential=${waiting!.id}`)
  await expect(page.getByRole('region', { name: 'Text for the case' })).toContainText('Incident Response')
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
})

test('a login ID is checked as it is typed and kept with the candidate', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/guides/aws/teen-first-exam')
  const field = page.getByRole('textbox', { name: 'AWS login ID' })
  const keep = page.getByRole('button', { name: 'Keep it' })
  await field.fill('AWS12')
  await expect(page.getByText('6 more characters to come')).toBeVisible()
  await expect(keep).toBeDisabled()
  await field.fill('XY')
  await expect(page.getByText('It begins with AWS.')).toBeVisible()
  await field.fill('aws1a2b3c4d')
  await keep.click()
  await expect(page.getByText(/^Kept with/)).toBeVisible()
  const { candidates } = await ask<{ candidates: { awsLoginId: string }[] }>(page, 'app.get')
  expect(candidates[0]?.awsLoginId).toBe('AWS1A2B3C4D')
})

test('what one noted says from when exams may ask, and which of it at the booked one', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/features')
  await page.getByRole('button', { name: 'Add a service or feature' }).click()
  const form = page.getByRole('dialog', { name: 'Add a service or feature' })
  await form.getByRole('textbox', { name: 'Service or feature' }).fill('Bedrock AgentCore')
  await form.getByRole('spinbutton').first().focus()
  await page.keyboard.type('01062026')
  await expect(form.getByText(/May be asked from 1 Dec 2026/).first()).toBeVisible()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  const list = page.getByRole('list', { name: 'Your list' })
  await expect(list).toContainText('From 1 Dec 2026')
  await list.getByRole('link', { name: 'AWS Security - Specialty' }).click()
  await expect(page.getByText('may come up', { exact: true })).toBeVisible()
})

test('nothing is asked of anyone but the host', async ({ page }, { project }) => {
  test.skip(project.name === 'electron', 'the desktop app has no network to leave to')
  const others: string[] = []
  const { origin } = new URL(page.url())
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) others.push(request.url())
  })
  await openSample(page)
  await openFaq(page)
  await page.getByRole('button', { name: 'Open all' }).click()
  await searchField(page).fill('price')
  await expect(page.getByText(/answers$/).first()).toBeVisible()
  await goTo(page, '/guides/aws/book-an-exam')
  await goTo(page, '/features')
  expect(others).toEqual([])
})

test('text twice as large, in little room, cuts nothing off', async ({ start, dir }) => {
  // 200 % of a window of 960.
  const { page } = await start({ dir, today: TODAY, size: { width: 480, height: 600 } })
  await openSample(page)
  for (const path of ['/faq/aws/exam-minimum-age', '/guides', '/guides/aws/teen-first-exam', '/features']) {
    await goTo(page, path)
    const over = await page.evaluate(() => {
      const main = document.querySelector('main')
      return main ? main.scrollWidth - main.clientWidth : -1
    })
    expect(over, path).toBe(0)
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`no accessibility fault in FAQ, guides and features, ${theme}`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, theme })
    await openSample(page)
    await ask(page, 'features.add', { feature: { name: 'S3 Vectors', availableOn: '2026-01-15' } })
    await openFaq(page)
    await page.getByRole('button', { name: 'Open all' }).click()
    await scan(page, 'everything open')
    await searchField(page).fill('wait')
    await expect(page.locator('main mark').first()).toBeVisible()
    await scan(page, 'a search')
    await searchField(page).fill('zzzqqq')
    await expect(page.getByText(/^No answer to/)).toBeVisible()
    await scan(page, 'nothing found')
    for (const path of [
      '/guides',
      '/guides/aws/trouble-in-a-lab',
      '/guides/aws/teen-first-exam',
      '/features',
    ]) {
      await goTo(page, path)
      await scan(page, path)
    }
    await goTo(page, '/features?do=add')
    await expect(page.getByRole('dialog')).toBeVisible()
    await scan(page, 'the form of a feature')
  })
}

async function scan(page: Page, where: string): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  )
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const faults = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message})`).join(' | ')}`,
  )
  expect.soft(faults, where).toEqual([])
}
