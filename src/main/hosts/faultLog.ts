import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Report } from '../core/ports'

const MAX_BYTES = 1024 * 1024

/**
 * Writes faults of ours to `<dir>/logs/faults.log` and answers a number a person may quote. The log never leaves the
 * machine, keeps one predecessor, and its own failure is never a second fault.
 */
export function createFaultLog(dir: string): Report {
  const file = join(dir, 'logs', 'faults.log')
  return (fault, during) => {
    const time = new Date()
    const reference = `F-${time.getTime().toString(36).toUpperCase()}`
    const text = inspect(fault, { depth: 4 })
    try {
      mkdirSync(join(dir, 'logs'), { recursive: true })
      if (sizeOf(file) > MAX_BYTES) renameSync(file, `${file}.1`)
      appendFileSync(file, `${time.toISOString()} ${reference} ${during}\n${text}\n\n`)
    } catch {
      process.stderr.write(`${reference} ${during}: ${text}\n`)
    }
    return reference
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
