import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { AppError } from '@shared/contract/errors'
import { FIRST_YEAR, isPlainDate, LAST_YEAR, type PlainDate } from '@shared/domain/plainDate'
import { defaultDataDir } from './dataDir'

/** The flags that every host understands. */
export const commonFlags = { data: { type: 'string' }, today: { type: 'string' } } as const

/** The data folder that `--data` names, or the usual one. */
export function readDataDir(data: string | undefined): string {
  if (data === '') throw new AppError('invalidInput', '--data needs a folder, as in --data ./my-data.')
  if (data !== undefined) return resolve(data)
  return defaultDataDir({ platform: process.platform, env: process.env, home: homedir() })
}

/** The day that `--today` sets the clock to; undefined without the flag. @throws AppError */
export function readToday(today: string | undefined): PlainDate | undefined {
  if (today === undefined || isPlainDate(today)) return today
  throw new AppError(
    'invalidInput',
    `--today takes a real day between ${FIRST_YEAR} and ${LAST_YEAR}, written YYYY-MM-DD, not "${today}".`,
  )
}
