import { MAX_IMPORT_FILE_BYTES } from '@shared/text/importLimits'

/** The most one import may read, in bytes of all its files together; the wire refuses more as well. */
export const MAX_IMPORT_BYTES = 64 * 1024 * 1024
/** How much is sent of what is no text: enough to be recognised by its first bytes, and refused in words. */
const HEAD_BYTES = 4096

/** Why a file was not even read. What it holds is judged by the core. */
export type FileRefusal = 'tooLarge' | 'tooMuch' | 'tooMany' | 'unreadable'

/** One file's text, or why it was not read. */
export type FileReading =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly name: string; readonly refusal: FileRefusal }

/**
 * Reads one dropped or chosen file as text; refuses by size before a byte is read. `onBytes` hears of every piece.
 *
 * @throws DOMException `AbortError` when `signal` says to stop.
 */
export async function readImportFile(
  file: File,
  allowedBytes: number,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<FileReading> {
  const { name } = file
  if (file.size > MAX_IMPORT_FILE_BYTES) return { ok: false, name, refusal: 'tooLarge' }
  if (file.size > allowedBytes) return { ok: false, name, refusal: 'tooMuch' }
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
    const label = encodingOf(head)
    if (label === undefined) return { ok: true, name, text: new TextDecoder().decode(head) }
    return { ok: true, name, text: await readText(file, new TextDecoder(label), signal, onBytes) }
  } catch (cause) {
    if (signal.aborted) throw cause
    return { ok: false, name, refusal: 'unreadable' }
  }
}

/** UTF-8, or UTF-16 where the first bytes say so; undefined for what is no text. */
function encodingOf(head: Uint8Array): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return head.includes(0) ? undefined : 'utf-8'
}

async function readText(
  file: File,
  decoder: TextDecoder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const reader = file.stream().getReader()
  let text = ''
  for (;;) {
    if (signal.aborted) {
      await reader.cancel()
      signal.throwIfAborted()
    }
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    onBytes(value.byteLength)
  }
}
