import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { FirstAnswers } from '@shared/contract/firstScreen'
import { answerCall } from '../../src/main/hosts/answerCall'
import { drawFirstScreen } from '../../src/renderer/draw'
import { newDir, openTestApp } from '../main/hosts/openTestApp'

let started: FirstAnswers
let full: FirstAnswers

beforeAll(async () => {
  const { core, close } = openTestApp(join(newDir(), 'data'))
  const ask = async (): Promise<FirstAnswers> => ({
    'app.get': await answerCall(core, 'app.get', '{}'),
    'today.get': await answerCall(core, 'today.get', '{}'),
  })
  started = await ask()
  await core.dispatch('sample.load', {})
  full = await ask()
  close()
})

const asked = { language: 'en-GB', stripWidth: 1_000 }

test('Today is drawn whole: frame, heading, lines and the strip of months', () => {
  const html = drawFirstScreen(asked, full)
  expect(html).toMatch(/<h1>\w+day \d+ \w+<\/h1>/)
  expect(html?.match(/class="agenda-line"/g)?.length).toBeGreaterThan(8)
  expect(html?.match(/class="strip-mark"/g)?.length).toBeGreaterThan(3)
  expect(html).toContain('aria-current="page"')
})

test('no style is in it that the content policy would refuse, and nothing waits for code', () => {
  const html = drawFirstScreen(asked, full)
  expect(html).not.toMatch(/ style=|<style|<script|<!--\$[?!]/)
  expect(html).toMatch(/ data-style="inset-inline-start:[\d.]+px"/)
})

test('dates are in the order of the browser that asks, whichever asked before', () => {
  const heading = (language: string) =>
    /<h1>(.*?)<\/h1>/.exec(drawFirstScreen({ ...asked, language }, full) ?? '')?.[1]
  expect(heading('en-US')).toMatch(/^\w+day \w+ \d+$/)
  expect(heading('de-CH')).toMatch(/^\w+day \d+ \w+$/)
  expect(heading('en-US')).toMatch(/^\w+day \w+ \d+$/)
})

test('without room there is no strip', () => {
  expect(drawFirstScreen({ ...asked, stripWidth: 0 }, full)).not.toContain('strip-mark')
})

test('the first start is left to the browser', () => {
  expect(drawFirstScreen(asked, started)).toBeNull()
})

test('what went wrong is left to the browser', () => {
  const refused = '{"ok":false,"error":{"code":"databaseLocked","message":"…","details":[]}}'
  expect(drawFirstScreen(asked, { ...full, 'today.get': refused })).toBeNull()
})
