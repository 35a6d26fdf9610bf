import { expect, test } from 'vitest'
import { awsLoginIdSchema } from '@shared/domain/candidate'
import { typedLoginId } from '@shared/domain/loginId'

test.each([
  ['', { state: 'empty' }],
  ['  ', { state: 'empty' }],
  ['a', { state: 'unfinished', missing: 10 }],
  ['AWS', { state: 'unfinished', missing: 8 }],
  ['aws1234567', { state: 'unfinished', missing: 1 }],
  ['aws 1234 5678', { state: 'complete', id: 'AWS12345678' }],
  ['AWS0A1B2C3D', { state: 'complete', id: 'AWS0A1B2C3D' }],
  ['AWS123456789', { state: 'wrong', why: 'tooLong' }],
  ['AWS-1234567', { state: 'wrong', why: 'character' }],
  ['AWSé', { state: 'wrong', why: 'character' }],
  ['ASW12345678', { state: 'wrong', why: 'start' }],
  ['12345678', { state: 'wrong', why: 'start' }],
  ['🎓', { state: 'wrong', why: 'start' }],
] as const)('"%s" as typed', (text, expected) => {
  expect(typedLoginId(text)).toEqual(expected)
  expect(awsLoginIdSchema.safeParse(text).success).toBe(expected.state === 'complete')
})
