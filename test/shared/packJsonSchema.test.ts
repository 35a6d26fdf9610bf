import { expect, test } from 'vitest'
import { packJsonSchema } from '@shared/domain/policy/packJsonSchema'
import published from '../../resources/catalog/schema.json'

test('the published format is the one that is read (else: node scripts/packSchema.mjs)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
})

test('it asks for what a pack must say, and knows no other fields', () => {
  expect(published).toMatchObject({ additionalProperties: false })
  expect(published.required).toEqual([
    'id',
    'name',
    'version',
    'checkedOn',
    'issuer',
    'sources',
    'policies',
    'achievements',
  ])
})
