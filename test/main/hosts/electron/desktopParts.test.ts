import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDesktopOptions } from '../../../../src/main/hosts/electron/desktopOptions'
import { bodyFor, pathOfToast, toastXml } from '../../../../src/main/hosts/electron/noticeText'
import { readWindowPlace, writeWindowPlace } from '../../../../src/main/hosts/electron/windowPlace'
import { nextZoom } from '../../../../src/main/hosts/electron/zoom'

describe('flags of the desktop app', () => {
  test('are found among what Chromium and a debugger add', () => {
    const argv = [
      'electron',
      '--inspect=0',
      '.',
      '--no-sandbox',
      '--data',
      'x/y',
      '--today=2026-11-23',
      '--show',
      '/credentials/a-1',
      '--ozone',
    ]
    expect(readDesktopOptions(argv)).toEqual({
      dataDir: resolve('x/y'),
      today: '2026-11-23',
      show: '/credentials/a-1',
    })
    expect(readDesktopOptions(['electron', '.', '--remote-debugging-port=0'])).toEqual({
      dataDir: undefined,
      today: undefined,
      show: null,
    })
  })

  test('that are wrong are refused in words; a screen that is none is passed over', () => {
    expect(() => readDesktopOptions(['--today', '2026-02-30'])).toThrow(/--today takes a real day/)
    expect(() => readDesktopOptions(['--today', '--no-sandbox'])).toThrow(/--today/)
    expect(() => readDesktopOptions(['--data', '--no-sandbox'])).toThrow(/--data needs a folder/)
    for (const show of ['https://evil.example', '//evil', '/a/../b', 'javascript:1', '/a?b#c']) {
      expect(readDesktopOptions(['--show', show]).show).toBeNull()
    }
  })
})

describe('the window’s place', () => {
  const file = () => join(mkdtempSync(join(tmpdir(), 'credence-place-')), 'window.json')
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const place = { bounds: { x: 100, y: 80, width: 900, height: 700 }, maximized: false, zoom: 1.25 }

  test('is kept', () => {
    const kept = file()
    writeWindowPlace(kept, place)
    expect(readWindowPlace(kept, [screen])).toEqual(place)
    expect(readdirSync(resolve(kept, '..'))).toEqual(['window.json'])
  })

  test.each([
    ['the display is gone', { ...place, bounds: { ...place.bounds, x: 2500 } }],
    ['the title lies above', { ...place, bounds: { ...place.bounds, y: -300 } }],
    ['only a sliver shows', { ...place, bounds: { ...place.bounds, x: 1900 } }],
    ['the file is not ours', 'nonsense'],
    ['the zoom is none', { ...place, zoom: 40 }],
  ])('is not taken where %s', (_name, content) => {
    const kept = file()
    writeFileSync(kept, JSON.stringify(content))
    expect(readWindowPlace(kept, [screen])).toBeUndefined()
  })

  test('is taken on a second display, and missed without harm', () => {
    const kept = file()
    expect(readWindowPlace(kept, [screen])).toBeUndefined()
    writeWindowPlace(kept, { ...place, bounds: { ...place.bounds, x: 2500 } })
    expect(readWindowPlace(kept, [screen, { ...screen, x: 1920 }])).toBeDefined()
    expect(() => writeWindowPlace(join(kept, 'inside', 'window.json'), place)).not.toThrow()
  })
})

test('zoom goes from 50 % to 200 % by steps and stays there', () => {
  expect(nextZoom(1, 'in')).toBe(1.1)
  expect(nextZoom(1.1000001, 'out')).toBe(1)
  expect(nextZoom(1.9, 'in')).toBe(2)
  expect(nextZoom(2, 'in')).toBe(2)
  expect(nextZoom(0.5, 'out')).toBe(0.5)
})

describe('a notice', () => {
  const notice = { id: 'a&b', title: 'R&D <exam>', body: '"5 < 6"', path: '/credentials/c-1' }

  test('is escaped where its body may be read as markup, and nowhere else', () => {
    expect(bodyFor('linux', 'R&D <b>')).toBe('R&amp;D &lt;b&gt;')
    expect(bodyFor('darwin', 'R&D <b>')).toBe('R&D <b>')
    expect(bodyFor('win32', 'R&D <b>')).toBe('R&D <b>')
  })

  test('as a Windows toast says where it leads, however the app is started', () => {
    const xml = toastXml(notice)
    expect(xml).toContain('<text>R&amp;D &lt;exam&gt;</text><text>&quot;5 &lt; 6&quot;</text>')
    const launch = /launch="([^"]*)"/.exec(xml)![1]!.replaceAll('&amp;', '&')
    expect(launch.startsWith('type=click&')).toBe(true)
    expect(pathOfToast(launch)).toBe(notice.path)
    expect(pathOfToast('type=click&path=https://evil.example')).toBeUndefined()
    expect(pathOfToast('')).toBeUndefined()
  })
})
