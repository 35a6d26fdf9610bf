import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { IMPORT_TOO_LARGE } from '@shared/text/importLimits'
import { faultInWords } from '../../../../src/main/hosts/faultLog'
import { newDir } from '../openTestApp'
import { fileWith, runCommand, runWithoutData } from './runCommand'

describe('the command line', () => {
  test('names its commands', async () => {
    const { code, out } = await runWithoutData('help')
    expect(code).toBe(0)
    for (const command of ['due', 'standing', 'achievements', 'faq', 'import', 'doctor'])
      expect(out).toContain(`credence ${command}`)
    expect((await runWithoutData()).out).toBe(out)
    expect((await runWithoutData('due', '--help')).out).toBe(out)
  })

  test('says its version', async () => {
    expect(await runWithoutData('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })

  test('refuses a command that it does not have', async () => {
    const { code, out, err } = await runWithoutData('toString')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('there is no command "toString"')
  })

  test('lists the achievements of the loaded packs, and those of a pack of one’s own', async () => {
    const { out } = await runWithoutData('achievements', '--json')
    expect(JSON.parse(out)).toContain('aws/clf')
    const source = { url: 'https://example.org/', title: 'Rules', checkedOn: '2026-01-01' }
    const pack = {
      id: 'my',
      name: 'Mine',
      version: '1.0.0',
      checkedOn: '2026-01-01',
      issuer: { name: 'Me', url: 'https://example.org/' },
      sources: { rules: source },
      policies: { plain: {} },
      achievements: [
        {
          id: 'my/one',
          name: 'One',
          shortName: 'One',
          kind: 'licence',
          group: 'Mine',
          policy: 'plain',
          source: 'rules',
        },
      ],
    }
    const mine = await runWithoutData('achievements', '--json', '--pack', fileWith(pack, 'my.json'))
    expect(JSON.parse(mine.out)).toContain('my/one')
    expect((await runWithoutData('achievements')).out).toMatch(
      /^aws\/clf {2,}AWS Certified Cloud Practitioner/m,
    )
  })

  test('import needs a file that is there', async () => {
    expect((await runWithoutData('import')).code).toBe(2)
    const { code, err } = await runWithoutData('import', '/nowhere/badges.json')
    expect(code).toBe(2)
    expect(err).toContain('/nowhere/badges.json: there is no such file')
  })
})

describe('a fault of ours', () => {
  const faulty = (dir: string, ...argv: string[]) =>
    runCommand([...argv, '--data', dir], {
      dataFile: () => {
        throw new TypeError('no such\nthing')
      },
      open: () => {
        throw new RangeError('too deep')
      },
      inspect: () => {
        throw new Error('not looked at')
      },
      fault: faultInWords,
    })

  test.each([
    [['due', '--json'], 'TypeError: no such'],
    [['doctor'], 'Error: not looked at'],
    [['import', fileWith({}, 'badges.json')], 'RangeError: too deep'],
  ])('ends %j with 1 and one line, and lies in the log with its number', async (argv, fault) => {
    const dir = newDir()
    const { code, out, err } = await faulty(dir, ...argv)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^credence: Something went wrong inside Credence, [^\n]+\n$/)
    const log = join(dir, 'logs', 'faults.log')
    const [, reference] = /quote (F-\w+)\. What happened/.exec(err) ?? []
    expect(err).toContain(log)
    expect(readFileSync(log, 'utf8')).toContain(`${reference} ${argv[0]}\n${fault}`)
  })

  test.each([
    ['a file in its place', (dir: string) => writeFileSync(join(dir, 'logs'), '')],
    ['a link that leads nowhere', (dir: string) => symlinkSync(join(dir, 'gone'), join(dir, 'logs'))],
    [
      'a folder where the log should be',
      (dir: string) => mkdirSync(join(dir, 'logs/faults.log'), { recursive: true }),
    ],
  ])('says itself where no log can be written: %s', async (_, spoil) => {
    const dir = newDir()
    spoil(dir)
    const { code, err } = await faulty(dir, 'due')
    expect(code).toBe(1)
    expect(err).toMatch(
      /^credence: [^\n]+ quote F-\w+\. No log could be written; the fault was "TypeError: no such thing"\.\n$/,
    )
  })
})

describe('a file that is too large', () => {
  const sized = (megabytes: number, name: string): string => {
    const file = fileWith('', name)
    truncateSync(file, megabytes * 1024 * 1024)
    return file
  }

  test.each([21, 30, 64, 65, 100])(
    'of badges, %i MB: the limit that holds, what was kept, what to do',
    async (size) => {
      const file = sized(size, 'badges.json')
      const { code, out, err } = await runCommand(['import', file, '--data', newDir()])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toBe(`credence: ${file}: ${IMPORT_TOO_LARGE}\n`)
      expect(err).toMatch(/20 MB.* not read.* nothing .*kept.* Bring in/)
    },
  )

  test.each([
    [
      ['standing', '--history'],
      65,
      /history\.json: It is larger than 64 MB, .* not read.*nothing was changed\. /,
    ],
    [['pack', 'check'], 6, /history\.json: It is larger than 5 MB, .* not read.*nothing was changed\. /],
  ])('%j with %i MB says so as well', async (argv, size, says) => {
    const { code, err } = await runWithoutData(...argv, sized(size, 'history.json'))
    expect(code).toBe(2)
    expect(err).toMatch(says)
  })

  test('and one that cannot even be looked at is no fault of ours', async () => {
    const loop = join(newDir(), 'loop.json')
    symlinkSync(loop, loop)
    const { code, err } = await runWithoutData('standing', '--history', loop)
    expect(code).toBe(2)
    expect(err).toContain('loop.json: it cannot be read (ELOOP)')
  })
})
