import { expect, test } from 'vitest'
import { tempStore } from './tempStore'

test('settings have defaults and change one by one; facts are set and removed', () => {
  const store = tempStore()
  expect(store.settings()).toEqual({ theme: 'system', leadDays: 30, timelineZoom: 'months' })
  store.changeSettings({ leadDays: 60 })
  store.changeSettings({ theme: 'dark', timelineZoom: 'years' })
  expect(store.settings()).toEqual({ theme: 'dark', leadDays: 60, timelineZoom: 'years' })
  expect(store.fact('candidate')).toBeNull()
  store.setFact('candidate', 'a')
  store.setFact('candidate', 'b')
  expect(store.fact('candidate')).toBe('b')
  store.setFact('candidate', null)
  expect(store.fact('candidate')).toBeNull()
  expect(store.history(9)).toEqual([])
})
