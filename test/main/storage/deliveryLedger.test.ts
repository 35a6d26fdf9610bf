import { expect, test } from 'vitest'
import { addHours } from '../../../src/shared/domain/instant'
import { benefit, candidate, credential, NOON, TODAY } from './entities'
import { tempStore } from './tempStore'

const delivery = (subjectId: string, hours = 0) => ({
  key: `${subjectId}|expires|${TODAY}`,
  subjectId,
  credentialId: subjectId,
  kind: 'expires' as const,
  on: TODAY,
  name: `Name of ${subjectId}`,
  at: addHours(NOON, hours),
})

test('a key is claimed once, by whoever comes first', () => {
  const { deliveries } = tempStore()
  expect(deliveries.claim([delivery('a'), delivery('b'), delivery('a')])).toEqual([
    delivery('a').key,
    delivery('b').key,
  ])
  expect(deliveries.claim([delivery('b'), delivery('c')])).toEqual([delivery('c').key])
  expect(deliveries.claim([])).toEqual([])
})

test('what was claimed and never marked is found again; what was marked is not', () => {
  const { deliveries } = tempStore()
  deliveries.claim([delivery('a', 2), delivery('b'), delivery('c', 1)])
  deliveries.mark([delivery('c').key], 'shown', addHours(NOON, 5))
  expect(deliveries.unmarked()).toStrictEqual([
    { ...delivery('b'), state: 'claimed' },
    { ...delivery('a', 2), state: 'claimed' },
  ])
})

test('the latest come first, and the last shown is known', () => {
  const store = tempStore()
  const { deliveries } = store
  expect(deliveries.lastShown()).toBeNull()
  store.change('start', (write) => {
    write.put('candidate', candidate('ada'))
    write.put('candidate', candidate('bob'))
    write.put('credential', credential('a', 'ada'))
    write.put('credential', credential('b', 'bob'))
    write.put('benefit', benefit('v', 'bob'))
  })
  deliveries.claim([delivery('a'), delivery('b'), delivery('v')])
  deliveries.mark([delivery('a').key], 'shown', addHours(NOON, 1))
  deliveries.mark([delivery('b').key], 'failed', addHours(NOON, 3))
  deliveries.mark([delivery('v').key], 'shown', addHours(NOON, 2))
  expect(deliveries.recent(null, 2).map(({ subjectId, state }) => [subjectId, state])).toEqual([
    ['b', 'failed'],
    ['v', 'shown'],
  ])
  expect(deliveries.recent('bob', 9).map(({ subjectId }) => subjectId)).toEqual(['b', 'v'])
  expect(deliveries.lastShown()).toBe(addHours(NOON, 2))
})

test('the ledger has no undo', () => {
  const store = tempStore()
  store.change('start', (write) => write.put('candidate', candidate('ada')))
  store.deliveries.claim([delivery('a')])
  store.undo()
  expect(store.deliveries.claim([delivery('a')])).toEqual([])
})
