import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openFixture } from './coreFixture'

/** Counts the rows that every statement answers, from now to the end of the test. */
function countRows(): { rows: number } {
  const counted = { rows: 0 }
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    for (const method of ['all', 'get'] as const) {
      const run = statement[method].bind(statement) as (...given: unknown[]) => unknown
      Object.defineProperty(statement, method, {
        value: (...given: unknown[]): unknown => {
          const answer = run(...given)
          counted.rows += Array.isArray(answer) ? answer.length : 1
          return answer
        },
      })
    }
    return statement
  } as typeof prepare
  onTestFinished(() => void (Database.prototype.prepare = prepare))
  return counted
}

function page(count: number, name: (n: number) => string, day: (n: number) => string = () => '2026-01-10') {
  const data = Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    issued_at_date: day(n),
    state: 'accepted',
    badge_template: { id: `template-${n}`, name: name(n) },
    issuer: { entities: [{ primary: true, entity: { name: 'Example Guild' } }] },
  }))
  return { files: [{ name: 'badges.json', text: JSON.stringify({ data }) }] }
}

async function bringIn({ call }: ReturnType<typeof openFixture>, given: ReturnType<typeof page>) {
  const { token } = await call('import.preview', given)
  return call('import.commit', { token })
}

test.each([
  ['each of its own name', (n: number) => `Course ${n}`],
  ['all of one name', () => 'Course'],
])('twice as many badges take twice the reading and no more: %s', async (_name, name) => {
  const counted = countRows()
  const read: number[] = []
  for (const count of [50, 100]) {
    const fixture = openFixture()
    counted.rows = 0
    expect(
      (
        await bringIn(
          fixture,
          page(count, name, (n) => `20${10 + (n % 16)}-01-10`),
        )
      ).added,
    ).toBe(count)
    read.push(counted.rows)
  }
  const [once = 0, twice = 0] = read
  expect(twice).toBeLessThan(2.5 * once)
})

test('names that fold alike become one credential, whichever came first', async () => {
  const fixture = openFixture()
  const names = ['Origami', 'ORIGAMI!', 'Örigami', 'Kirigami', 'origami™']
  expect(
    await bringIn(
      fixture,
      page(5, (n) => names[n] ?? ''),
    ),
  ).toMatchObject({ added: 5, changed: 0 })
  const { rows } = await fixture.call('credentials.list', {})
  const awards = await Promise.all(
    rows.map(async ({ id, name }) => [name, (await fixture.call('credentials.get', { id })).awards.length]),
  )
  expect(Object.fromEntries(awards)).toEqual({ Kirigami: 1, Origami: 4 })
})
