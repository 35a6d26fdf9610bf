import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../../src/main/storage/openDatabase'
import { createStore } from '../../../src/main/storage/openStore'
import { countingClock, NOON } from './entities'
import { tempDir } from './tempStore'

/** Every statement that a store prepares, and SQLite's plan for it. */
function plans(): { readonly sql: string; readonly plan: readonly string[] }[] {
  const db = openDatabase({ dir: tempDir(), mode: 'write', now: NOON })
  onTestFinished(() => void db.close())
  const prepare = db.prepare.bind(db)
  const prepared: string[] = []
  const watched = Object.assign(Object.create(db) as typeof db, {
    prepare: (sql: string) => {
      prepared.push(sql)
      return prepare(sql)
    },
    pragma: db.pragma.bind(db),
    transaction: db.transaction.bind(db),
  })
  createStore(watched, countingClock())
  return prepared.map((sql) => {
    const explained = `EXPLAIN QUERY PLAN ${sql.replaceAll(/\?|@\w+/g, 'NULL')}`
    return {
      sql,
      plan: prepare<[], { detail: string }>(explained)
        .all()
        .map(({ detail }) => detail),
    }
  })
}

test('no statement reads a large table from end to end', () => {
  const large = /^SCAN (attempt|award|appointment|benefit|change_row|milestone|m|delivery|t)$/
  const scans = plans()
    .filter(({ plan }) => plan.some((step) => large.test(step)))
    .map(({ sql }) => sql.replaceAll(/\s+/g, ' '))
  expect(scans.sort()).toEqual([
    // Everyone's benefits, which are all that there are.
    'SELECT * FROM benefit WHERE trashed_at IS NULL ORDER BY expires_on NULLS LAST, name, id',
  ])
})

test('what is nearest, what lapsed last, what is due and what was shown come in the order of an index, unsorted', () => {
  const limited = plans().filter(
    ({ sql }) =>
      /ORDER BY (s\.attention_on|s\.expires_on|falls_on|delivered_at DESC)/.test(sql) && /LIMIT/.test(sql),
  )
  expect(limited.length).toBeGreaterThanOrEqual(11)
  for (const { sql, plan } of limited) expect(plan.join('\n'), sql).not.toMatch(/USE TEMP B-TREE/)
})
