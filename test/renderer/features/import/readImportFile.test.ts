import { expect, test } from 'vitest'
import { readImportFile } from '@renderer/features/import/readImportFile'

const calm = new AbortController().signal
const file = (...parts: BlobPart[]): File => new File(parts, 'badges.json')
const read = (of: File, allowed = 1_000_000) => readImportFile(of, allowed, calm, () => undefined)

test('text is read whole, and every byte is told', async () => {
  let told = 0
  const found = await readImportFile(file('{"name":"Zürich"}'), 1000, calm, (bytes) => (told += bytes))
  expect(found).toEqual({ ok: true, name: 'badges.json', text: '{"name":"Zürich"}' })
  expect(told).toBe(18)
})

test.each([
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
  ['UTF-16, small end first', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x7b, 0, 0x7d])],
])('%s is read as what it says', async (_name, bytes) => {
  expect(await read(file(bytes))).toMatchObject({ ok: true, text: '{}' })
})

test.each([
  ['by itself', new Uint8Array(21 * 1024 * 1024), 64 * 1024 * 1024, 'tooLarge'],
  ['by itself, whatever was read before', new Uint8Array(21 * 1024 * 1024), 4, 'tooLarge'],
  ['with what was read before', '12345', 4, 'tooMuch'],
])('what is too large %s is refused before a byte is read', async (_name, content, allowed, refusal) => {
  expect(await read(file(content), allowed)).toEqual({ ok: false, name: 'badges.json', refusal })
})

test('of what is no text only the head is sent on, to be refused in words', async () => {
  const picture = new Uint8Array(100_000)
  const found = await read(file(picture))
  expect(found.ok && found.text.length).toBe(4096)
})

test('it stops when told to', async () => {
  const stop = new AbortController()
  stop.abort()
  await expect(readImportFile(file('{}'), 100, stop.signal, () => undefined)).rejects.toThrow()
})
