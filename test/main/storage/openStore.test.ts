import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../../src/main/storage/openStore'
import type { Store } from '../../../src/main/storage/store'
import { instant } from '../../../src/shared/domain/instant'
import { plainDate } from '../../../src/shared/domain/plainDate'

let dir = ''
let store: Store
const clock = { now: () => instant('2026-11-23T12:00:00Z') }
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'store-'))
  store = openStore({ dir, mode: 'write', clock })
})
afterEach(() => {
  store.close()
  rmSync(dir, { recursive: true })
})

test('smoke', () => {
  const ada = {
    id: 'a',
    name: 'Ada',
    kind: 'self' as const,
    guardian: null,
    awsLoginId: null,
    zone: 'Europe/Zurich' as never,
    notes: '',
  }
  const c = {
    id: 'c',
    candidateId: 'a',
    achievementId: 'aws/saa',
    own: null,
    number: null,
    notes: '',
    tags: ['x'],
    letLapse: null,
    sample: false,
  }
  store.change('added', (w) => {
    w.put('candidate', ada)
    w.put('credential', c)
  })
  expect(store.get('credential', 'c')).toEqual(c)
  store.derived.replace(
    ['c'],
    [
      {
        credentialId: 'c',
        candidateId: 'a',
        state: 'active',
        issuedOn: null,
        expiresOn: null,
        opensOn: null,
        closesOn: null,
        renewsAnyDay: false,
        graceUntil: null,
        allowedOn: null,
        failedOn: null,
        appointmentId: null,
        appointmentAt: null,
        appointmentOn: null,
        attentionOn: plainDate('2026-12-01'),
        changesOn: null,
      },
    ],
    [],
  )
  expect(store.derived.list(null, 'SAA', 0, 10)).toMatchObject({ total: 1 })
  expect(store.derived.list('a', 'nope', 0, 10)).toMatchObject({ total: 0 })
  expect(store.derived.ahead('a', 10)).toHaveLength(1)
  expect(store.derived.counts(null)).toEqual({ tracked: 1, held: 1, ahead: 1, lapsed: 0 })
  store.change('trashed', (w) => w.trash('candidate', 'a'))
  expect(store.derived.list(null, '', 0, 10).total).toBe(0)
  expect(store.trashed()).toHaveLength(1)
  expect(store.undo()).toEqual({ label: 'trashed' })
  expect(store.undo()).toEqual({ label: 'added' })
  expect(store.undo()).toBeUndefined()
  expect(store.redo()).toEqual({ label: 'added' })
  expect(store.get('credential', 'c')).toEqual(c)
  expect(store.settings().leadDays).toBe(30)
  expect(() => store.change('x', (w) => w.put('credential', { ...c, id: 'd' }))).toThrow(/tracks that/)
})
