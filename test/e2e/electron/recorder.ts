import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** One notification that the system was asked to show. */
export interface Shown {
  readonly id: number
  readonly title: string
  readonly body: string
}

/** The file in which a notification server for tests writes down what it is asked for; undefined where there is none. */
export const LOG = process.env['NOTIFICATION_LOG']

/** Every notification so far. */
export function shownNotices(): readonly Shown[] {
  if (LOG === undefined || !existsSync(LOG)) return []
  const lines = readFileSync(LOG, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => JSON.parse(line) as Shown & { readonly call: string })
    .filter(({ call }) => call === 'Notify')
}

/** Has the person click on it. */
export function click({ id }: Shown): void {
  appendFileSync(`${LOG}.in`, `click ${id}\n`)
}
