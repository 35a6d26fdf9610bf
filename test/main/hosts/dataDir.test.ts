import { expect, test } from 'vitest'
import { defaultDataDir } from '../../../src/main/hosts/dataDir'

test.each([
  ['linux', {}, '/home/a', '/home/a/.config/Credence'],
  ['linux', { XDG_CONFIG_HOME: '/conf' }, '/home/a', '/conf/Credence'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/a', '/home/a/.config/Credence'],
  ['darwin', {}, '/Users/a', '/Users/a/Library/Application Support/Credence'],
  [
    'win32',
    { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' },
    'C:\\Users\\a',
    'C:\\Users\\a\\AppData\\Roaming\\Credence',
  ],
  ['win32', {}, 'C:\\Users\\a', 'C:\\Users\\a\\AppData\\Roaming\\Credence'],
] as const)('on %s with %j data lies where the desktop app keeps it', (platform, env, home, dir) => {
  expect(defaultDataDir({ platform, env, home })).toBe(dir)
})
