import { expect, test } from 'vitest'
import { builtInPacks } from '../../src/main/core/builtInPacks'
import { createCatalog } from '@shared/domain/catalog'

const catalog = createCatalog(builtInPacks)
const first = (text: string) => catalog.search(text)[0]?.id

test.each([
  ['saa', 'aws/saa'],
  ['SAA-C03', 'aws/saa'],
  ['saac03', 'aws/saa'],
  ['serverless', 'aws/microcredential-serverless'],
  ['solutions arch pro', 'aws/sap'],
  ['sólutions ÀRCH pro', 'aws/sap'],
  ['cloud prac', 'aws/clf'],
  ['clf-c01', 'aws/clf'],
  ['associate', 'aws/saa'],
])('typing "%s" finds %s first', (text, id) => {
  expect(first(text)).toBe(id)
})
