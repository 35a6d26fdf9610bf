import { writeSync } from 'node:fs'
import { openDatabase } from '../../../src/main/storage/openDatabase'
import { openStore } from '../../../src/main/storage/openStore'
import { AppError } from '../../../src/shared/contract/errors'
import { attempt, candidate, countingClock, credential, NOON } from './entities'

/** What a second process does in these tests. It speaks in lines on its standard output. */
const [what, dir = '', mode = 'write'] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)
const modeOf = (text: string) => (text === 'read' ? 'read' : 'write')
const open = () => openStore({ dir, mode: modeOf(mode), clock: countingClock() })

/** Opens it as somebody who may do nothing in particular, where this is root, whom nothing stops. */
function openAsNobody(): void {
  if (process.getuid?.() === 0) {
    process.setgid?.(65_534)
    process.setuid?.(65_534)
  }
  try {
    const db = openDatabase({ dir, mode: modeOf(mode), now: NOON })
    say('opened')
    db.close()
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    say(fault.code)
    say(fault.message)
  }
}

/** Holds the store open until it is killed. */
function hold(): void {
  open()
  say('holding')
  setInterval(() => undefined, 1_000)
}

/** Writes pairs, one transaction each, and says which it was told are kept. */
function write(): void {
  const store = open()
  store.change('start', (pen) => {
    pen.put('candidate', candidate('a'))
    pen.put('credential', credential('c', 'a'))
  })
  for (let i = 0; ; i++) {
    store.change(`pair ${i}`, (pen) => {
      pen.put('attempt', attempt(`left-${i}`, 'c'))
      pen.put('attempt', attempt(`right-${i}`, 'c'))
    })
    say(String(i))
  }
}

const acts: Readonly<Record<string, () => void>> = { openAsNobody, hold, write }
acts[what ?? '']?.()
