import { test, TODAY } from './app'
import { ask } from './ask'
import { goTo } from './goTo'
import { openSample } from './openSample'
import { scan } from './scan'
import { SCREENS } from './screens'

for (const theme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility fault, ${theme}`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, theme })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await scan(page, 'first start')
    await openSample(page)
    for (const { name, path } of SCREENS) {
      await goTo(page, path)
      await scan(page, name)
    }
    const { rows } = await ask<{ rows: { id: string }[] }>(page, 'credentials.list')
    await goTo(page, `/credentials/${rows[0]!.id}`)
    await scan(page, 'one credential')
    await ask(page, 'sample.clear')
    for (const { name, path } of SCREENS) {
      await goTo(page, path)
      await scan(page, `${name}, empty`)
    }
  })
}
