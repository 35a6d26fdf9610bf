import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readUserPacks } from '../../../../src/main/core/userPacks'
import { pack } from '../../core/acmePack'
import { newDir } from '../openTestApp'
import { fileWith, runWithoutData } from './runCommand'

/** A data folder with these packs in it. */
function dataWith(packs: Record<string, unknown>): string {
  const dir = newDir()
  mkdirSync(join(dir, 'packs'))
  for (const [name, content] of Object.entries(packs))
    writeFileSync(join(dir, 'packs', name), typeof content === 'string' ? content : JSON.stringify(content))
  return dir
}

const history = fileWith({ achievement: 'mine/one', attempts: [{ on: '2024-02-29', outcome: 'pass' }] })
const standing = (...more: string[]) =>
  runWithoutData('standing', '--history', history, '--today', '2026-11-23', '--json', ...more)

describe('packs of one’s own', () => {
  test('are read from the data folder that is named', async () => {
    const dir = dataWith({ 'mine.json': pack('mine', 36) })
    const listed = await runWithoutData('achievements', '--json', '--data', dir)
    expect(listed).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(listed.out)).toEqual(expect.arrayContaining(['mine/one', 'aws/saa']))
    const { code, out, err } = await standing('--data', dir)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ state: 'active', expiresOn: '2027-02-28' })
    const plan = await runWithoutData(
      'plan',
      `--history=${history}`,
      '--keep=mine/one',
      '--through=2027-01-31',
      '--today=2026-11-23',
      `--data=${dir}`,
    )
    expect(plan).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(join(dir, 'packs'))).toEqual(['mine.json'])
  })

  test('give way to a pack that the line names', async () => {
    const dir = dataWith({ 'mine.json': pack('mine', 36) })
    const { out } = await standing('--data', dir, '--pack', fileWith(pack('mine', 48), 'mine.json'))
    expect(JSON.parse(out)).toMatchObject({ expiresOn: '2028-02-29' })
  })

  test('that are refused are named, and their last good copy is used', async () => {
    const dir = dataWith({ 'mine.json': pack('mine', 36), 'worse.json': { id: 'worse' } })
    readUserPacks(dir, 'write')
    writeFileSync(join(dir, 'packs', 'mine.json'), '{ not JSON')
    const { code, out, err } = await standing('--data', dir)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ expiresOn: '2027-02-28' })
    expect(err).toMatch(/mine\.json.*Its last good version is used\./)
    expect(err).toMatch(/worse\.json is not a pack that can be used[^\n]*\n {2}\S+: /)
  })

  test('are nobody’s where no folder is named, and none are there where it has none', async () => {
    const refused = await standing()
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('no loaded pack knows the achievement mine/one')
    const dir = newDir()
    expect((await runWithoutData('achievements', '--data', dir)).code).toBe(0)
    expect(readdirSync(dir)).toEqual([])
    rmSync(dir, { recursive: true })
    expect((await runWithoutData('achievements', '--data', dir)).code).toBe(0)
    expect(existsSync(dir)).toBe(false)
  })
})

describe.each([
  ['achievements'],
  ['faq', 'wait'],
  ['pack', 'check', history],
  ['doctor'],
  ['due'],
  ['import', history],
  ['standing', '--history', history],
  ['plan', '--history', history],
])('%s', (...argv) => {
  test.each([
    ['--today', 'rubbish', /--today takes a real day/],
    ['--today', '2026-02-29', /--today takes a real day/],
    ['--today', '2200-01-01', /--today takes a real day/],
    ['--data', '', /--data needs a folder/],
  ])('refuses %s %j', async (flag, value, reason) => {
    const { code, out, err } = await runWithoutData(...argv, `${flag}=${value}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(reason)
  })
})
