import { create } from 'zustand'
import type { Output } from '@shared/contract/api'
import type { ImportPreview } from '@shared/contract/views/imports'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { MAX_IMPORT_BYTES, readImportFile, type FileRefusal } from './readImportFile'

/** A file that was not read, and why. */
export interface RefusedFile {
  readonly name: string
  readonly refusal: FileRefusal
}

/** Where bringing in stands. Nothing is kept before `done`. */
export type ImportStep =
  | { readonly kind: 'choose'; readonly stopped: boolean }
  | { readonly kind: 'reading'; readonly read: number; readonly size: number }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'failed'; readonly error: CallError | null; readonly refused: readonly RefusedFile[] }
  | {
      readonly kind: 'preview'
      readonly preview: ImportPreview
      readonly refused: readonly RefusedFile[]
      readonly keeping: boolean
      readonly error: CallError | null
    }
  | ({ readonly kind: 'done' } & Output<'import.commit'>)

/** The one import that is going on; it outlives a look at another screen. */
export const useImport = create<{ readonly step: ImportStep }>(() => ({
  step: { kind: 'choose', stopped: false },
}))

const MOST_FILES = 50
let running: AbortController | undefined
const put = (step: ImportStep): void => useImport.setState({ step })

/** Reads the files and asks what would become of them. A reading that goes on is stopped first. */
export async function readFiles(files: readonly File[]): Promise<void> {
  running?.abort()
  const mine = new AbortController()
  running = mine
  const size = files.reduce((sum, file) => sum + Math.min(file.size, MAX_IMPORT_BYTES), 0)
  let read = 0
  put({ kind: 'reading', read, size })
  const texts: { name: string; text: string }[] = []
  const refused: RefusedFile[] = []
  try {
    for (const file of files.slice(0, MOST_FILES)) {
      const reading = await readImportFile(file, MAX_IMPORT_BYTES - read, mine.signal, (bytes) => {
        read += bytes
        put({ kind: 'reading', read, size })
      })
      if (reading.ok) texts.push({ name: reading.name.slice(0, 255), text: reading.text })
      else refused.push({ name: reading.name, refusal: reading.refusal })
    }
    refused.push(...files.slice(MOST_FILES).map(({ name }): RefusedFile => ({ name, refusal: 'tooMany' })))
    if (texts.length === 0) {
      put({ kind: 'failed', error: null, refused })
      return
    }
    put({ kind: 'comparing' })
    const preview = await call('import.preview', { files: texts })
    if (!mine.signal.aborted) put({ kind: 'preview', preview, refused, keeping: false, error: null })
  } catch (thrown) {
    if (!mine.signal.aborted) put({ kind: 'failed', error: toCallError(thrown), refused })
  }
}

/** Stops reading; nothing was kept. */
export function stopImport(): void {
  running?.abort()
  put({ kind: 'choose', stopped: true })
}

/** Leaves a preview or a result; what was not kept is forgotten. */
export function leaveImport(): void {
  running?.abort()
  put({ kind: 'choose', stopped: false })
}

/** Leaves a result with its screen: what happens elsewhere would make its Undo take back something else. */
export function leaveResult(): void {
  if (useImport.getState().step.kind === 'done') leaveImport()
}

/** Keeps the lines with these keys, in one step that can be undone. */
export async function keepLines(keys: readonly string[]): Promise<void> {
  const { step } = useImport.getState()
  if (step.kind !== 'preview' || step.keeping) return
  put({ ...step, keeping: true, error: null })
  try {
    const done = await call('import.commit', { token: step.preview.token, keys: [...keys] })
    put({ kind: 'done', ...done })
  } catch (thrown) {
    put({ ...step, keeping: false, error: toCallError(thrown) })
  }
}
