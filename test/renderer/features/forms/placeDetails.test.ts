import { expect, test } from 'vitest'
import { placeDetails } from '@renderer/features/forms/useForm'

const values = { on: null, issuedOn: null, amount: null }

test('a refusal stands at the field that its path ends in', () => {
  const { problems, left } = placeDetails([{ path: 'attempt.on', message: 'no such day' }], {}, values)
  expect(problems).toEqual({ on: 'No such day.' })
  expect(left).toEqual([])
})

test('a path that is called otherwise here is found by its alias, the longest end first', () => {
  const aliases = { 'cost.amount': 'amount', award: 'issuedOn' } as const
  const details = [
    { path: 'attempt.cost.amount', message: 'Too much!' },
    { path: 'award', message: 'lies ahead' },
  ]
  expect(placeDetails(details, aliases, values).problems).toEqual({
    amount: 'Too much!',
    issuedOn: 'Lies ahead.',
  })
})

test('the first of two at one field stays; what no field has is left over', () => {
  const details = [
    { path: 'on', message: 'first' },
    { path: 'on', message: 'second' },
    { path: 'toString', message: 'of no field' },
  ]
  expect(placeDetails(details, {}, values)).toEqual({ problems: { on: 'First.' }, left: [details[2]] })
})
