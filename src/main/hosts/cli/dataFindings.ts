import { AppError } from '@shared/contract/errors'
import type { Finding } from './cliContext'

/** How a data file is, as the storage found it. */
interface DataFileState {
  readonly bytes: number
  readonly version: number
  readonly latestVersion: number
  readonly journalMode: string
  readonly foreignKeys: boolean
  readonly sound: boolean
  readonly sqlite: string
}

/** What `doctor` says of the data in `path`; `examine` looks at it, and answers undefined where there is no file. */
export function dataFindings(
  path: string,
  examine: () => DataFileState | undefined,
  writing: boolean | undefined,
): readonly Finding[] {
  const open: Finding = {
    what: 'Open for writing',
    how: 'note',
    says: writing === undefined ? 'cannot be found out' : writing ? 'yes, in another process' : 'no',
  }
  try {
    const state = examine()
    if (!state) return [{ what: 'Data file', how: 'note', says: `${path} is not there yet` }]
    return [
      { what: 'Data file', how: 'good', says: `${path}, ${Math.ceil(state.bytes / 1024)} kB` },
      { what: 'Schema', how: 'good', says: `version ${state.version} of ${state.latestVersion}` },
      {
        what: 'Contents',
        how: state.sound ? 'good' : 'bad',
        says: state.sound
          ? 'every page is sound'
          : 'damaged: restore the latest copy from the folder "backups"',
      },
      { what: 'Journal', how: state.journalMode === 'wal' ? 'good' : 'bad', says: state.journalMode },
      {
        what: 'Foreign keys',
        how: state.foreignKeys ? 'good' : 'bad',
        says: state.foreignKeys ? 'on' : 'off',
      },
      open,
      { what: 'SQLite', how: 'good', says: state.sqlite },
    ]
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [{ what: 'Data file', how: 'bad', says: error.message }, open]
  }
}
