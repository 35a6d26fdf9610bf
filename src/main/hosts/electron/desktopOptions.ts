import { readDataDir, readToday } from '../commonOptions'
import { isScreenPath } from '../screenPath'
import type { PlainDate } from '@shared/domain/plainDate'

/** What the desktop app was started with. */
export interface DesktopOptions {
  /** Undefined: the system's usual place. */
  readonly dataDir: string | undefined
  readonly today: PlainDate | undefined
  /** The screen to open, as a link or a notification names it. */
  readonly show: string | null
}

/**
 * Reads our flags from the command line of an Electron process, as `--data DIR` or `--data=DIR`. Everything else there
 * (the app's folder, switches of Chromium, what a debugger adds) is none of ours and is passed over. @throws AppError
 */
export function readDesktopOptions(argv: readonly string[]): DesktopOptions {
  const data = flag(argv, 'data')
  const show = flag(argv, 'show')
  return {
    dataDir: data === undefined ? undefined : readDataDir(data),
    today: readToday(flag(argv, 'today')),
    show: isScreenPath(show) ? show : null,
  }
}

function flag(argv: readonly string[], name: string): string | undefined {
  for (const [i, arg] of argv.entries()) {
    if (arg.startsWith(`--${name}=`)) return arg.slice(name.length + 3)
    if (arg !== `--${name}`) continue
    const next = argv[i + 1]
    return next === undefined || next.startsWith('--') ? '' : next
  }
  return undefined
}
