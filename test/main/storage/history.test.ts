import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../src/shared/contract/errors'
import type { EntityKind, Store, Writing } from '../../../src/main/storage/store'
import {
  appointment,
  attempt,
  award,
  benefit,
  candidate,
  credential,
  credit,
  feature,
  tick,
} from './entities'
import { everythingIn, tempStore } from './tempStore'

/** What a write may do, over so few ids that everything meets everything. */
type Step = {
  readonly act: 'put' | 'trash' | 'restore'
  readonly kind: EntityKind
  readonly id: number
  readonly of: number
}

const KINDS = [
  'candidate',
  'credential',
  'attempt',
  'award',
  'appointment',
  'credit',
  'benefit',
  'feature',
  'tick',
] as const
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('put', 'put', 'put', 'trash', 'restore'),
  kind: fc.constantFrom(...KINDS),
  id: fc.nat(2),
  of: fc.nat(2),
})
const command = fc.oneof(
  { weight: 4, arbitrary: fc.array(step, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
)

let notes = 0
function take(write: Writing, { act, kind, id, of }: Step): void {
  if (act !== 'put') return write[act](kind, `${kind}${id}`)
  const text = { notes: String(notes++) }
  if (kind === 'candidate') return write.put(kind, candidate(`${kind}${id}`, text))
  if (kind === 'credential') {
    return write.put(
      kind,
      credential(`${kind}${id}`, `candidate${of}`, { ...text, achievementId: `aws/a${id % 2}` }),
    )
  }
  if (kind === 'benefit') {
    const credentialId = write.get('credential', `credential${of}`)?.id ?? null
    return write.put(kind, benefit(`${kind}${id}`, `candidate${of}`, { ...text, credentialId }))
  }
  if (kind === 'feature') return write.put(kind, feature(`${kind}${id}`, `candidate${of}`, text))
  if (kind === 'tick') return write.put(kind, tick(`${kind}${id}`, `candidate${of}`, { stepId: `step${of}` }))
  const [itsId, credentialId] = [`${kind}${id}`, `credential${of}`]
  if (kind === 'attempt') return write.put(kind, attempt(itsId, credentialId, text))
  if (kind === 'award') return write.put(kind, award(itsId, credentialId, text))
  if (kind === 'credit') return write.put(kind, credit(itsId, credentialId, text))
  write.put(kind, appointment(itsId, credentialId, text))
}

/** A change of some steps; those that are refused are left out, and may end it, as in the program. */
function attemptChange(store: Store, steps: readonly Step[], swallow: boolean): void {
  try {
    store.change('steps', (write) => {
      for (const each of steps) {
        try {
          take(write, each)
        } catch (fault) {
          if (!(fault instanceof AppError) || !swallow) throw fault
        }
      }
    })
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
  }
}

describe('undo and redo', () => {
  test('whatever was done, undoing all of it leads to the start and redoing all of it to the end', () => {
    const store = tempStore()
    const start = everythingIn(store)
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), fc.boolean(), (commands, swallow) => {
        while (store.undo()) continue
        for (const each of commands) {
          if (each === 'undo') store.undo()
          else if (each === 'redo') store.redo()
          else attemptChange(store, each, swallow)
        }
        const states = [everythingIn(store)]
        while (store.undo()) states.push(everythingIn(store))
        expect(states.at(-1)).toEqual(start)
        // And back, through every state in between.
        for (const state of states.toReversed().slice(1)) {
          expect(store.redo()).toBeDefined()
          expect(everythingIn(store)).toEqual(state)
        }
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  test('labels, order, and the end of the line', () => {
    const store = tempStore()
    expect(store.undoable()).toEqual({ undo: null, redo: null })
    expect(store.undo()).toBeUndefined()
    store.change('added Ada', (write) => write.put('candidate', candidate('ada')))
    store.change('added Bob', (write) => write.put('candidate', candidate('bob')))
    expect(store.undo()).toEqual({ label: 'added Bob' })
    expect(store.undoable()).toEqual({ undo: 'added Ada', redo: 'added Bob' })
    store.change('added Cy', (write) => write.put('candidate', candidate('cy')))
    expect(store.undoable()).toEqual({ undo: 'added Cy', redo: null })
    expect(store.redo()).toBeUndefined()
    expect(store.history(10)).toEqual([
      { id: 3, label: 'added Cy', at: '2026-11-23T15:00:00.000Z', undone: false },
      { id: 2, label: 'added Bob', at: '2026-11-23T14:00:00.000Z', undone: true },
      { id: 1, label: 'added Ada', at: '2026-11-23T13:00:00.000Z', undone: false },
    ])
    expect(store.history(1)).toHaveLength(1)
  })

  test('a change that writes nothing, or the same again, is no entry and keeps what can be redone', () => {
    const store = tempStore()
    store.change('added', (write) => write.put('candidate', candidate('ada')))
    store.change('changed', (write) => write.put('candidate', candidate('ada', { notes: 'x' })))
    store.undo()
    store.change('nothing', () => undefined)
    store.change('the same', (write) => write.put('candidate', candidate('ada')))
    expect(store.undoable()).toEqual({ undo: 'added', redo: 'changed' })
  })

  test('a change that throws leaves nothing, in the tables and in the history', () => {
    const store = tempStore()
    const work = () =>
      store.change('half', (write) => {
        write.put('candidate', candidate('ada'))
        throw new Error('in the middle')
      })
    expect(work).toThrow('in the middle')
    expect(store.candidates()).toEqual([])
    expect(store.history(10)).toEqual([])
  })

  test('a change is not begun within another', () => {
    const store = tempStore()
    expect(() => store.change('outer', () => store.change('inner', () => undefined))).toThrow(
      /inside another/,
    )
  })
})

describe('what a change touched is told, within the transaction', () => {
  test('by change, undo and redo; both sides of a move', () => {
    const store = tempStore()
    const told: unknown[] = []
    store.change('start', (write) => {
      write.put('candidate', candidate('a'))
      write.put('candidate', candidate('b'))
      write.put('credential', credential('x', 'a'))
      write.put('credential', credential('y', 'b'))
      write.put('attempt', attempt('t', 'x'))
    })
    store.onTouched = ({ credentialIds, candidateIds }) =>
      told.push([
        [...credentialIds].sort(),
        [...candidateIds].sort(),
        store.get('attempt', 't')?.credentialId,
      ])
    store.change('moved the attempt', (write) => write.put('attempt', attempt('t', 'y')))
    store.undo()
    store.redo()
    store.change('moved the credential', (write) => write.put('credential', credential('x', 'b')))
    store.change('removed', (write) => write.trash('credential', 'y'))
    store.change('voucher', (write) => write.put('benefit', benefit('v', 'b')))
    store.change('nothing', () => undefined)
    expect(told).toEqual([
      [['x', 'y'], [], 'y'],
      [['x', 'y'], [], 'x'],
      [['x', 'y'], [], 'y'],
      [['x'], ['a', 'b'], 'y'],
      [['y'], ['b'], undefined],
      [[], ['b'], undefined],
    ])
  })

  test('where it fails, the change is taken back', () => {
    const store = tempStore()
    store.onTouched = () => {
      throw new Error('no standing')
    }
    expect(() => store.change('add', (write) => write.put('candidate', candidate('a')))).toThrow(
      'no standing',
    )
    expect(store.candidates()).toEqual([])
  })
})

test('the candidate a new file begins with is no part of the history', () => {
  const store = tempStore()
  const you = candidate('you', { kind: 'self' })
  store.begin(you)
  store.change('renamed', (write) => write.put('candidate', candidate('you', { kind: 'self', name: 'Ada' })))
  while (store.undo()) continue
  expect(store.candidates()).toStrictEqual([you])
  expect(store.history(9)).toHaveLength(1)
})
