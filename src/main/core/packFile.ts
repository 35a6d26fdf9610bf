import { readFileSync, statSync } from 'node:fs'
import { checkPack } from '@shared/domain/policy/checkPack'
import type { Pack } from '@shared/domain/policy/packSchema'
import { AppError } from '@shared/contract/errors'

/** The largest pack that is read, in bytes. */
export const MAX_PACK_BYTES = 5 * 1024 * 1024

/**
 * Reads a person's own pack. It is refused as a whole, with every path and reason, where anything in it is wrong.
 * @throws AppError `badFile` or `fileTooLarge`
 */
export function readPackFile(path: string): Pack {
  const text = readWhole(path)
  const result = checkPack(parse(text, path))
  if (result.ok) return result.pack
  throw new AppError(
    'badFile',
    `${path} is not a pack that can be used, so none of it was taken. Correct what is listed, and start again.`,
    result.problems.map(({ path, reason }) => ({ path, message: reason })),
  )
}

/** The same, later. @throws AppError `badFile` or `fileTooLarge` */
export async function loadPackFile(path: string): Promise<Pack> {
  await Promise.resolve()
  return readPackFile(path)
}

function readWhole(path: string): string {
  try {
    const { size } = statSync(path)
    if (size > MAX_PACK_BYTES) {
      throw new AppError('fileTooLarge', `${path} is larger than 5 MB, which no pack needs. It was not read.`)
    }
    return readFileSync(path, 'utf8')
  } catch (fault) {
    if (fault instanceof AppError) throw fault
    throw new AppError(
      'badFile',
      `${path} cannot be read: ${reasonOf(fault)}. Check the path, and start again.`,
    )
  }
}

function reasonOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not read it'
  return fault instanceof Error ? fault.message : String(fault)
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new AppError('badFile', `${path} is not JSON, so it was not taken. Check that it was saved whole.`)
  }
}
