import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPack } from '@shared/domain/policy/checkPack'

test('the pack that the documentation shows is a good one', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/pack-format.md'), 'utf8')
  const json = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  expect(checkPack(JSON.parse(json))).toMatchObject({ ok: true })
})
