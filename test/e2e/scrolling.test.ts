import type { Page } from '@playwright/test'
import { expect, test, TODAY } from './app'
import { ask } from './ask'
import { dropFiles } from './dropFiles'
import { goTo } from './goTo'
import { manyBadges } from './manyBadges'
import { openSample } from './openSample'
import { SCREENS } from './screens'

const ROOMS = [
  { name: 'in the usual window', size: { width: 1180, height: 773 } },
  { name: 'in 500 px', size: { width: 500, height: 773 } },
  { name: 'at 200 %', size: { width: 590, height: 386 } },
] as const

for (const { name, size } of ROOMS) {
  test(`no screen scrolls beyond what it shows, ${name}`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, size })
    await openSample(page)
    await dropFiles(page, manyBadges(44))
    const keep = page.getByRole('button', { name: 'Keep 44 credentials' })
    await expect(keep).toBeVisible()
    await expectNothingLoose(page, 'a preview')
    await keep.click()
    await expect(page.getByText('44 credentials added.')).toBeVisible()
    for (const screen of SCREENS) {
      await goTo(page, screen.path)
      await expectNothingLoose(page, screen.name)
    }
    await goTo(page, '/timeline')
    const table = page.getByRole('button', { name: 'Table' })
    // Where it is narrow the Timeline is no chart that could also be a table.
    if (await table.isVisible()) {
      await table.click()
      await expectNothingLoose(page, 'the Timeline as a table')
    }
    const { rows } = await ask<{ rows: { id: string }[] }>(page, 'credentials.list')
    await goTo(page, `/credentials/${rows[0]!.id}`)
    await expectNothingLoose(page, 'one credential')
    for (const what of ['attempt', 'award', 'book', 'benefit']) {
      await goTo(page, `/credentials/${rows[0]!.id}?do=${what}`)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNothingLoose(page, what)
    }
  })
}

test('every line of a preview is reached by keyboard, and seen when it is', async ({ start, dir }) => {
  const { page } = await start({ dir, today: TODAY, size: { width: 1180, height: 773 } })
  await dropFiles(page, manyBadges(44))
  await expect(page.getByRole('button', { name: 'Keep 44 credentials' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Keep all' }).focus()
  const names = Array.from({ length: 44 }, (_, index) => `Keep Badge ${String(index + 1).padStart(2, '0')}`)
  for (const name of names) {
    await page.keyboard.press('Tab')
    await expectSeen(page, name)
  }
  for (const name of names.toReversed().slice(1)) {
    await page.keyboard.press('Shift+Tab')
    await expectSeen(page, name)
  }
  await expect(page.getByRole('main')).toHaveJSProperty('scrollTop', 0)
})

/** What has the focus is called so, and neither the list's edge nor its head lies over it. */
async function expectSeen(page: Page, name: string): Promise<void> {
  const box = page.getByRole('checkbox', { name, exact: true })
  await expect(box).toBeFocused()
  await expect
    .poll(
      () =>
        box.evaluate((input) => {
          const mark = input.closest('label')!.querySelector('.mark')!
          const { left, top, width, height } = mark.getBoundingClientRect()
          return mark.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        }),
      { message: name },
    )
    .toBe(true)
}

/**
 * Whatever lies in something that scrolls, and is placed, is placed within it; else it stays behind when that scrolls and
 * stretches what lies around it.
 */
async function expectNothingLoose(page: Page, where: string): Promise<void> {
  const loose = await page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll'].some((way) => getComputedStyle(element).overflow.includes(way))
    const around = (element: Element): Element | null => {
      let up = element.parentElement
      while (up && !scrolls(up)) up = up.parentElement
      return up
    }
    const say = (element: Element): string => `${element.tagName}.${element.getAttribute('class')}`
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => getComputedStyle(each).position === 'absolute' && each.offsetParent !== null)
      .flatMap((each) => {
        const scroll = around(each)
        return !scroll || scroll.contains(each.offsetParent) ? [] : [`${say(each)} in ${say(scroll)}`]
      })
  })
  expect.soft([...new Set(loose)], where).toEqual([])
}
