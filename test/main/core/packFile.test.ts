import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { loadPackFile } from '../../../src/main/core/packFile'

const folder = mkdtempSync(join(tmpdir(), 'credence-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a pack of a person is read, with or without a mark before it', async () => {
  const path = file('mine.json', `\uFEFF${JSON.stringify(builtInPacks[0])}`)
  await expect(loadPackFile(path)).resolves.toEqual(builtInPacks[0])
})

test('a bad pack is refused as a whole, with path and reason', async () => {
  const path = file('bad.json', JSON.stringify({ ...builtInPacks[0], policies: {} }))
  await expect(loadPackFile(path)).rejects.toMatchObject({
    code: 'badFile',
    details: expect.arrayContaining([
      { path: 'achievements[0].policy', message: 'this pack has no policy named certification' },
    ]),
  })
})

test.each([
  ['a file that is not there', () => join(folder, 'none.json'), 'badFile', /no such file/],
  ['a folder', () => folder, 'badFile', /folder/],
  ['no JSON', () => file('not.json', 'id = 1'), 'badFile', /not JSON/],
  ['an empty file', () => file('empty.json', ''), 'badFile', /not JSON/],
  [
    'more than 5 MB',
    () => file('large.json', ' '.repeat(5 * 1024 * 1024 + 1)),
    'fileTooLarge',
    /larger than 5 MB/,
  ],
])('%s is told in words', async (_, path, code, message) => {
  await expect(loadPackFile(path())).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
})
