import { create } from 'zustand'
import { navigate } from './location'

/** Files a person dropped or chose, waiting to be read by the import screen. */
export const useImportFiles = create<{ readonly files: readonly File[] }>(() => ({ files: [] }))

/** Hands files to the import screen and goes there. */
export function bringIn(files: Iterable<File>): void {
  const list = [...files]
  if (list.length === 0) return
  useImportFiles.setState({ files: list })
  navigate('/import')
}

/** Forgets the files, once they were read or left. */
export function forgetImportFiles(): void {
  useImportFiles.setState({ files: [] })
}
