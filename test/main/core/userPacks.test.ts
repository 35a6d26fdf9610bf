import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readUserPacks } from '../../../src/main/core/userPacks'
import { userPackFindings } from '../../../src/main/hosts/cli/userPackFindings'
import { newDir, openTestApp } from '../hosts/openTestApp'
import { pack } from './acmePack'

/** A data folder with these packs in it. */
function dirWith(files: Record<string, unknown>): {
  dir: string
  put: (name: string, content: unknown) => void
} {
  const dir = newDir()
  mkdirSync(join(dir, 'packs'))
  const put = (name: string, content: unknown) =>
    writeFileSync(join(dir, 'packs', name), typeof content === 'string' ? content : JSON.stringify(content))
  for (const [name, content] of Object.entries(files)) put(name, content)
  return { dir, put }
}

const monthsOf = ({ packs }: ReturnType<typeof readUserPacks>) =>
  packs.map(({ policies }) => {
    const validity = policies['usual']?.validity
    return validity?.kind === 'fixed' ? validity.length.n : undefined
  })

test('without a folder there are none', () => {
  expect(readUserPacks(newDir(), 'write')).toEqual({ packs: [], problems: [] })
})

test('packs are read in the order of their names; other files are not', () => {
  const { dir } = dirWith({ 'b.json': pack('b'), 'a.json': pack('a'), 'notes.txt': 'no pack' })
  const found = readUserPacks(dir, 'write')
  expect(found.packs.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(found.problems).toEqual([])
})

test('a bad pack is refused as a whole with path and reason, and the last good one stays', () => {
  const { dir, put } = dirWith({ 'a.json': pack('a', 12), 'b.json': pack('b', 6) })
  readUserPacks(dir, 'write')
  put('a.json', { ...pack('a', 24), policies: {} })
  const found = readUserPacks(dir, 'write')
  expect(monthsOf(found)).toEqual([12, 6])
  expect(found.problems).toEqual([
    {
      path: join(dir, 'packs', 'a.json'),
      reason: expect.stringContaining('last good version is used'),
      details: [{ path: 'achievements[0].policy', message: 'this pack has no policy named usual' }],
    },
  ])
  // Mended, it counts again, and so does its copy.
  put('a.json', pack('a', 36))
  readUserPacks(dir, 'write')
  put('a.json', '{ not JSON')
  expect(monthsOf(readUserPacks(dir, 'read'))).toEqual([36, 6])
})

test('a pack that was never good is only refused', () => {
  const { dir } = dirWith({ 'a.json': 'id = 1' })
  const found = readUserPacks(dir, 'write')
  expect(found.packs).toEqual([])
  expect(found.problems).toMatchObject([{ reason: expect.stringContaining('not JSON') }])
  expect(userPackFindings(found)).toMatchObject([{ what: 'Own pack refused', how: 'bad' }])
})

test('reading writes nothing; a pack taken away takes its copy along', () => {
  const { dir } = dirWith({ 'a.json': pack('a') })
  readUserPacks(dir, 'read')
  expect(readdirSync(join(dir, 'packs'))).toEqual(['a.json'])
  readUserPacks(dir, 'write')
  expect(readdirSync(join(dir, 'packs'))).toEqual(['a.good.json', 'a.json'])
  rmSync(join(dir, 'packs', 'a.json'))
  expect(readUserPacks(dir, 'write').packs).toEqual([])
  expect(existsSync(join(dir, 'packs', 'a.good.json'))).toBe(false)
})

test('the app takes them in: one adds, one replaces, and a refused one is told', async () => {
  const { dir } = dirWith({ 'mine.json': pack('mine'), 'cisco.json': pack('cisco'), 'bad.json': {} })
  const app = openTestApp(dir)
  try {
    const programs = await app.core.dispatch('catalog.programs', {})
    if (!programs.ok) throw new Error(programs.error.message)
    const shown = new Map(programs.value.programs.map((one) => [one.id, one.groups[0]?.achievements[0]?.id]))
    expect(shown.get('mine')).toBe('mine/one')
    expect(shown.get('cisco')).toBe('cisco/one')
    const problems = await app.core.dispatch('catalog.problems', {})
    expect(problems).toMatchObject({
      ok: true,
      value: {
        problems: [{ path: join(dir, 'packs', 'bad.json'), reason: expect.stringContaining('bad.json') }],
      },
    })
  } finally {
    app.close()
  }
})
