import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { TodayView } from '@shared/contract/views/today'
import { plainDate } from '@shared/domain/plainDate'
import { todayViewSchema } from '@shared/contract/views/today'
import { valueOf } from '../../../../src/main/hosts/cli/valueOf'
import { dataFindings } from '../../../../src/main/hosts/cli/dataFindings'
import { clockFor, dataFileIn } from '../../../../src/main/openApp'
import { examineDataFile, hasWriter } from '../../../../src/main/storage/examineDataFile'
import { newDir, openTestApp } from '../openTestApp'
import { fileWith, runCommand, type Said } from './runCommand'
import { systemClock } from '../../../../src/main/core/clock'

const BADGE = {
  id: '11111111-2222-4333-8444-555555555555',
  issued_at_date: '2026-02-10',
  expires_at_date: '2027-02-10',
  state: 'accepted',
  badge_template: { id: 'aaaa', name: 'AWS Serverless Demonstrated' },
  issuer: {
    summary: 'issued by Amazon Web Services Training and Certification',
    entities: [{ primary: true, entity: { name: 'Amazon Web Services Training and Certification' } }],
  },
}
const badges = () =>
  fileWith(
    { data: [BADGE], metadata: { count: 1, current_page: 1, total_count: 1, total_pages: 1 } },
    'badges.json',
  )

function run(dir: string, ...argv: string[]): Promise<Said> {
  return runCommand([...argv, '--data', dir], {
    dataFile: dataFileIn,
    open: openTestApp,
    inspect: (folder) =>
      dataFindings(dataFileIn(folder), () => examineDataFile(folder, systemClock().now()), hasWriter(folder)),
  })
}

describe('due', () => {
  test('says kindly that nothing is kept yet, and makes no file', async () => {
    const dir = join(newDir(), 'not-there')
    const said = await run(dir, 'due', '--json')
    expect(said.code).toBe(0)
    expect(said.err).toContain('Nothing is kept in')
    expect(todayViewSchema.parse(JSON.parse(said.out)).items).toEqual([])
    expect(existsSync(dir)).toBe(false)
  })

  test('lists what is next, also while the app has the data open', async () => {
    const dir = newDir()
    const app = openTestApp(dir)
    await app.core.dispatch('credentials.add', {
      achievementId: 'aws/microcredential-serverless',
      attempt: { on: '2026-01-10', outcome: 'pass' },
    })
    const said = await run(dir, 'due')
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/^(Now|Soon)\n {2}2027-01-10 {2}closes {2}.*Serverless/)
    const view = JSON.parse((await run(dir, 'due', '--json')).out) as TodayView
    expect(view.items).toMatchObject([{ act: 'renew', verb: 'closes', on: '2027-01-10' }])
    app.close()
  })
})

describe('a set day before the last on which the data was used', () => {
  const on = (day: string) => clockFor(plainDate(day))

  /** An exam booked for 30 November 2026; last used on 5 July 2027, as any host leaves it. */
  async function usedLater(): Promise<string> {
    const dir = newDir()
    const app = openTestApp(dir)
    const { id } = z
      .object({ id: z.string() })
      .parse(valueOf(await app.core.dispatch('credentials.add', { achievementId: 'aws/saa' })))
    await app.core.dispatch('appointments.book', {
      credentialId: id,
      appointment: { at: '2026-11-30T08:00:00Z', zone: 'UTC' },
    })
    app.close()
    openTestApp(dir, 'write', on('2027-07-05')).close()
    return dir
  }

  test('due lists an exam that is booked for it', async () => {
    const dir = await usedLater()
    const { out } = await run(dir, 'due', '--today', '2026-11-30')
    expect(out).toMatch(/^Now\n {2}2026-11-30 .*Solutions Architect/)
  })

  test('so does a host that was started with it, and due beside it', async () => {
    const dir = await usedLater()
    const app = openTestApp(dir, 'write', on('2026-11-30'))
    expect(await app.core.dispatch('today.get', {})).toMatchObject({
      value: { items: [{ reason: 'examBooked', on: '2026-11-30' }] },
    })
    expect((await run(dir, 'due', '--today', '2026-12-01')).out).toMatch(/^Now\n {2}2026-11-30 /)
    app.close()
  })
})

describe('import', () => {
  test('looks first if asked to, and then keeps nothing', async () => {
    const dir = newDir()
    const said = await run(dir, 'import', badges(), '--dry-run')
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toContain('Nothing was kept. It would be: 1 new, 0 changed, 0 already there, 0 skipped.')
    expect(readdirSync(dir)).toEqual([])
  })

  test('keeps what is new, once', async () => {
    const dir = newDir()
    const first = JSON.parse((await run(dir, 'import', badges(), '--json')).out) as unknown
    expect(first).toMatchObject({
      done: { added: 1, changed: 0 },
      counts: { new: 1 },
      lines: [{ verdict: 'new', expiresOn: '2027-02-10' }],
    })
    const again = await run(dir, 'import', badges())
    expect(again.out).toContain('0 added, 0 changed, 1 already there, 0 skipped.')
  })

  test('says of two badges of one credential that they are', async () => {
    const again = { ...BADGE, id: '22222222-2222-4333-8444-555555555555', issued_at_date: '2025-02-10' }
    const file = fileWith(
      { data: [BADGE, again], metadata: { total_pages: 1, current_page: 1 } },
      'badges.json',
    )
    const { out } = await run(newDir(), 'import', file)
    expect(out).toContain('a further award of a credential that another line brings')
    expect(out).toContain(
      '2 added, 0 changed, 0 already there, 0 skipped. They are awards; 1 credential is new.',
    )
  })

  test('waits for the app to be closed, but may be looked at meanwhile', async () => {
    const dir = newDir()
    const app = openTestApp(dir)
    expect(await run(dir, 'import', badges())).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('open already'),
    })
    expect((await run(dir, 'import', badges(), '--dry-run')).code).toBe(0)
    app.close()
    expect((await run(dir, 'import', badges())).code).toBe(0)
  })

  test.each([['<!doctype html><html></html>'], ['']])(
    'refuses %j as a badges.json, and says so',
    async (content) => {
      const dir = newDir()
      const { code, err, out } = await run(dir, 'import', fileWith(content, 'badges.json'))
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^credence: badges\.json: /)
      expect((await run(dir, 'due')).out).toContain('Nothing is tracked yet.')
    },
  )
})

describe('doctor', () => {
  test('finds a healthy file, and who has it open', async () => {
    const dir = newDir()
    expect((await run(dir, 'doctor')).out).toContain('is not there yet')
    const app = openTestApp(dir)
    const open = await run(dir, 'doctor', '--json')
    expect(open.code).toBe(0)
    const { healthy, findings } = JSON.parse(open.out) as {
      healthy: boolean
      findings: { what: string; says: string }[]
    }
    expect(healthy).toBe(true)
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'Open for writing', says: 'yes, in another process' }),
        expect.objectContaining({ what: 'Contents', how: 'good' }),
      ]),
    )
    app.close()
    expect((await run(dir, 'doctor')).out).toMatch(/Open for writing +no/)
  })

  test('names what is wrong, changes nothing, and ends with 1', async () => {
    const dir = newDir()
    mkdirSync(dir, { recursive: true })
    writeFileSync(dataFileIn(dir), 'this is no database')
    copyFileSync(dataFileIn(dir), join(dir, 'before'))
    const { code, out } = await run(dir, 'doctor')
    expect(code).toBe(1)
    expect(out).toMatch(/^!! +Data file/m)
    expect(readdirSync(dir).sort()).toEqual(['before', 'credence.sqlite'])
    expect((await run(dir, 'due')).code).toBe(1)
  })
})
