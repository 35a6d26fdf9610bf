import { expect, test } from 'vitest'
import type { Store } from '../../../src/main/storage/store'
import {
  appointment,
  attempt,
  award,
  benefit,
  candidate,
  credential,
  milestoneRow,
  standingRow,
} from './entities'
import { everythingIn, tempStore } from './tempStore'

function filled(): Store {
  const store = tempStore()
  store.change('start', (write) => {
    for (const id of ['a', 'b']) {
      write.put('candidate', candidate(id))
      write.put('benefit', benefit(`voucher-${id}`, id))
      for (const name of ['x', 'y']) {
        const credentialId = `${id}-${name}`
        write.put('credential', credential(credentialId, id))
        write.put('attempt', attempt(`${credentialId}-1`, credentialId))
        write.put('attempt', attempt(`${credentialId}-2`, credentialId))
        write.put('award', award(`${credentialId}-w`, credentialId))
        write.put('appointment', appointment(`${credentialId}-p`, credentialId))
      }
    }
  })
  return store
}

test('a candidate goes with everything beneath, and comes back with all of it', () => {
  const store = filled()
  const before = everythingIn(store)
  store.change('removed', (write) => write.trash('candidate', 'a'))
  expect(store.candidates().map(({ id }) => id)).toEqual(['b'])
  expect(store.credentialsOf(null).map(({ id }) => id)).toEqual(['b-x', 'b-y'])
  expect(store.attemptsOf(['a-x', 'a-y'])).toEqual([])
  expect(store.benefitsOf(null).map(({ id }) => id)).toEqual(['voucher-b'])
  expect(store.get('award', 'a-x-w')).toBeUndefined()
  expect(store.trashed()).toEqual([
    { kind: 'candidate', id: 'a', name: 'Candidate a', trashedAt: expect.any(String) },
  ])
  store.change('restored', (write) => write.restore('candidate', 'a'))
  expect(everythingIn(store)).toEqual(before)
})

test('what lay in the trash before stays there when the rest comes back', () => {
  const store = filled()
  store.change('1', (write) => write.trash('attempt', 'a-x-1'))
  store.change('2', (write) => write.trash('credential', 'a-x'))
  store.change('3', (write) => write.trash('candidate', 'a'))
  expect(store.trashed().map(({ kind, id, name }) => [kind, id, name])).toEqual([
    ['candidate', 'a', 'Candidate a'],
    ['credential', 'a-x', 'aws/a-x'],
    ['attempt', 'a-x-1', 'aws/a-x'],
  ])
  store.change('4', (write) => write.restore('candidate', 'a'))
  expect(store.credentialsOf('a').map(({ id }) => id)).toEqual(['a-y'])
  store.change('5', (write) => write.restore('credential', 'a-x'))
  expect(store.attemptsOf(['a-x']).map(({ id }) => id)).toEqual(['a-x-2'])
  store.change('6', (write) => write.restore('attempt', 'a-x-1'))
  expect(store.attemptsOf(['a-x'])).toHaveLength(2)
  expect(store.trashed()).toEqual([])
})

test.each([
  [
    'its owner lies in the trash',
    'conflict',
    (store: Store) => store.change('', (write) => write.restore('attempt', 'a-x-1')),
  ],
  [
    'it went with its owner',
    'conflict',
    (store: Store) => store.change('', (write) => write.restore('award', 'a-x-w')),
  ],
  [
    'it is not in the trash',
    'notFound',
    (store: Store) => store.change('', (write) => write.restore('award', 'b-x-w')),
  ],
  [
    'it never was',
    'notFound',
    (store: Store) => store.change('', (write) => write.restore('award', 'nothing')),
  ],
  [
    'it is tracked again meanwhile',
    'conflict',
    (store: Store) => store.change('', (write) => write.restore('credential', 'a-x')),
  ],
])('restoring is refused where %s', (_name, code, restore) => {
  const store = filled()
  store.change('1', (write) => write.trash('attempt', 'a-x-1'))
  store.change('2', (write) => write.trash('credential', 'a-x'))
  store.change('3', (write) =>
    write.put('credential', credential('again', 'a', { achievementId: 'aws/a-x' })),
  )
  const before = everythingIn(store)
  expect(() => restore(store)).toThrow(expect.objectContaining({ code }))
  expect(everythingIn(store)).toEqual(before)
})

test('removing what is gone already is refused', () => {
  const store = filled()
  store.change('1', (write) => write.trash('credential', 'a-x'))
  const again = () => store.change('2', (write) => write.trash('credential', 'a-x'))
  expect(again).toThrow(expect.objectContaining({ code: 'notFound' }))
})

test('what was computed for a thing goes with it, also when its making is undone', () => {
  const store = filled()
  store.transact(() => {
    store.derived.replace(
      ['a-x', 'b-x'],
      [standingRow('a-x', 'a'), standingRow('b-x', 'b')],
      [milestoneRow('a-x', 'a', '2026-12-01'), milestoneRow('b-x', 'b', '2026-12-01')],
    )
    store.derived.replaceBenefits([
      milestoneRow('voucher-a', 'a', '2026-12-02', { kind: 'benefitEnds', credentialId: null }),
    ])
  })
  const left = () =>
    store.derived
      .milestones(null, '2026-01-01' as never, '2027-12-31' as never, 10)
      .map(({ subjectId }) => subjectId)
  store.change('removed', (write) => write.trash('candidate', 'a'))
  expect(store.derived.standing('a-x')).toBeUndefined()
  expect(left()).toEqual(['b-x'])
  store.undo()
  store.undo()
  expect(store.derived.standing('b-x')).toBeUndefined()
  expect(left()).toEqual([])
})
