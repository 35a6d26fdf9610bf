import { posix, win32 } from 'node:path'

/** What decides where a program keeps its data: the system, its environment and the person's home folder. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * The folder of the person's data file where none is named: the very place that the desktop app has from Electron
 * (`app.getPath('userData')`), so that all hosts work on one file.
 */
export function defaultDataDir({ platform, env, home }: Surroundings): string {
  if (platform === 'win32')
    return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), 'Credence')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Credence')
  return posix.join(env['XDG_CONFIG_HOME'] || posix.join(home, '.config'), 'Credence')
}
