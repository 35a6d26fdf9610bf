import { describe, expect, test } from 'vitest'
import { fileWith, runWithoutData } from './runCommand'

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
