import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { type Figure } from './figure'
import { openCore, seed } from './seedStore'

const Database = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3
const ROUNDS = 41

interface Asked {
  readonly sql: string
  readonly args: unknown[]
}

/** The Today query over 10,000 credentials and 100,000 attempts, against the very SQL that it asks, run bare. */
export async function measure(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'credence-bench-'))
  try {
    const first = openCore(dir)
    seed(first.store, 10_000)
    await first.core.dispatch('candidates.choose', { id: null })
    first.core.close()
    first.store.close()

    const asked = await recordAsked(dir)
    const { core, store } = openCore(dir)
    const reply = await core.dispatch('today.get', {})
    const bytes = JSON.stringify(reply).length
    const db = new Database(join(dir, 'credence.sqlite'), { readonly: true })
    const bare = asked.map(({ sql, args }) => ({ statement: db.prepare(sql), args }))
    // Turn and turn about, so that what else the machine does meets both.
    const [ours, peer] = [[] as number[], [] as number[]]
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now()
      await core.dispatch('today.get', {})
      const between = performance.now()
      for (const { statement, args } of bare) statement.all(...args)
      ours.push(between - began)
      peer.push(performance.now() - between)
    }
    db.close()
    core.close()
    store.close()
    return [
      {
        figure: 'Today, 10,000 credentials and 100,000 attempts : its bare SQL',
        ours: median(ours),
        peer: median(peer),
        unit: 'ms',
        limit: 1.5,
      },
      { figure: 'the whole reply : 256 KB', ours: bytes / 1024, peer: 256, unit: 'KB', limit: 1 },
    ]
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Runs Today once over statements that write down what they are asked. */
async function recordAsked(dir: string): Promise<Asked[]> {
  const asked: Asked[] = []
  let recording = false
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (this: BetterSqlite3.Database, sql: string) {
    const statement = prepare.call(this, sql)
    for (const method of ['all', 'get', 'iterate'] as const) {
      const run = statement[method].bind(statement)
      Object.defineProperty(statement, method, {
        value: (...args: unknown[]): unknown => {
          if (recording) asked.push({ sql, args })
          return (run as (...given: unknown[]) => unknown)(...args)
        },
      })
    }
    return statement
  } as typeof prepare
  const { core, store } = openCore(dir)
  await core.dispatch('today.get', {})
  recording = true
  await core.dispatch('today.get', {})
  recording = false
  Database.prototype.prepare = prepare
  core.close()
  store.close()
  return asked
}
