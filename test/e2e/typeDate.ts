import type { Locator } from '@playwright/test'

/** Types a day (`YYYY-MM-DD`) into a date field, part by part, in whatever order the locale has them. */
export async function typeDate(scope: Locator, label: string, date: string): Promise<void> {
  const [year, month, day] = date.split('-')
  for (const [part, digits] of [
    ['day', day],
    ['month', month],
    ['year', year],
  ] as const) {
    const segment = scope.getByRole('spinbutton', { name: new RegExp(`^${part}, ${label}`) })
    await segment.focus()
    await segment.pressSequentially(digits ?? '')
  }
}
