import { expect, test } from '../app'
import { goTo } from '../goTo'
import { quickAdd } from '../quickAdd'
import { click, LOG, shownNotices } from './recorder'

test.skip(LOG === undefined, 'no recorder of notifications here (NOTIFICATION_LOG is not set)')

/** Long enough for a notice that should not come to come. */
const QUIET_MS = 1_500

test('a window that opens while the app is closed is told once, at the next start', async ({
  start,
  dir,
}) => {
  const before = shownNotices().length
  const fresh = () => shownNotices().slice(before)

  const first = await start({ dir, today: '2026-11-20' })
  await quickAdd(first.page, 'serverless 23.2.26', 'passed')
  await first.page.waitForTimeout(QUIET_MS)
  await first.close()
  expect(fresh()).toEqual([])

  const later = await start({ dir, today: '2026-11-24' })
  await expect.poll(fresh).toHaveLength(1)
  const [notice] = fresh()
  expect(notice).toMatchObject({
    title: 'AWS Serverless: you can renew it now',
    body: 'Its renewal window has been open since 23 Nov 2026.',
  })
  await goTo(later.page, '/timeline')
  click(notice!)
  await expect(later.page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'AWS Serverless Demonstrated',
  )
  await goTo(later.page, '/today')
  await expect(later.page.getByRole('complementary')).toContainText('Told you')
  await later.close()

  const third = await start({ dir, today: '2026-11-24' })
  await expect(third.page.getByRole('link', { name: 'Renew AWS Serverless' })).toBeVisible()
  await third.page.waitForTimeout(QUIET_MS)
  expect(fresh()).toHaveLength(1)
})

test('several that fell due meanwhile come as one summary', async ({ start, dir }) => {
  const before = shownNotices().length
  const fresh = () => shownNotices().slice(before)

  const first = await start({ dir, today: '2026-11-20' })
  await quickAdd(first.page, 'serverless 23.2.26', 'passed')
  await quickAdd(first.page, 'agentic ai 10.11.26', 'failed')
  await quickAdd(first.page, 'incident response 24.2.26', 'passed')
  await first.page.waitForTimeout(QUIET_MS)
  await first.close()
  expect(fresh()).toEqual([])

  const later = await start({ dir, today: '2026-12-24' })
  await expect.poll(fresh).toHaveLength(1)
  expect(fresh()[0]!.title).toBe('3 things need you')
  expect(fresh()[0]!.body).toContain('AWS Serverless: you can renew it now')
  await goTo(later.page, '/timeline')
  click(fresh()[0]!)
  await expect(later.page).toHaveURL(/#\/today$/)
  await later.page.waitForTimeout(QUIET_MS)
  expect(fresh()).toHaveLength(1)
})
