import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Report } from '../core/ports'

const MAX_BYTES = 1024 * 1024
/** How much of a fault is said where there is no log for it, in characters. */
const LINE_CHARS = 300

/**
 * Writes faults of ours to `<dir>/logs/faults.log` and answers a number a person may quote. The log never leaves the
 * machine, keeps one predecessor, and its own failure is never a second fault: what it cannot take goes to stderr in
 * one line.
 */
export function createFaultLog(dir: string): Report {
  return (fault, during) => {
    const { reference, file } = writeDown(dir, fault, during)
    if (file === undefined) process.stderr.write(`${reference} ${during}: ${inOneLine(fault)}\n`)
    return reference
  }
}

/**
 * Writes `fault` to the log in `dir` and answers what the person at the terminal is told of it, on one line. Where no log
 * can be written, or `dir` is not known, the line names the fault itself. Never throws.
 */
export function faultInWords(dir: string | undefined, fault: unknown, during: string): string {
  const { reference, file } = writeDown(dir, fault, during)
  const where =
    file === undefined
      ? `No log could be written; the fault was "${inOneLine(fault)}"`
      : `What happened is written down in ${file}`
  return `Something went wrong inside Credence, and nothing that you keep was lost. Try again; if it comes back, quote ${reference}. ${where}.`
}

/** The reference of a fault, and the log that it went to; undefined where it went to none. */
interface WrittenDown {
  readonly reference: string
  readonly file: string | undefined
}

function writeDown(dir: string | undefined, fault: unknown, during: string): WrittenDown {
  const time = new Date()
  const reference = `F-${time.getTime().toString(36).toUpperCase()}`
  if (dir === undefined) return { reference, file: undefined }
  const file = join(dir, 'logs', 'faults.log')
  try {
    mkdirSync(join(dir, 'logs'), { recursive: true })
    if (sizeOf(file) > MAX_BYTES) renameSync(file, `${file}.1`)
    appendFileSync(file, `${time.toISOString()} ${reference} ${during}\n${inspect(fault, { depth: 4 })}\n\n`)
    return { reference, file }
  } catch {
    return { reference, file: undefined }
  }
}

/** What a fault says of itself, without the way it took through the code. */
function inOneLine(fault: unknown): string {
  const text = fault instanceof Error ? `${fault.name}: ${fault.message}` : inspect(fault, { depth: 1 })
  return text.replace(/\s+/g, ' ').slice(0, LINE_CHARS)
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
