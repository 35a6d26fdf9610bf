import { z } from 'zod'
import { plainDateSchema } from '../plainDateSchema'
import { packSchema } from './packSchema'

/**
 * The format of a pack as a JSON Schema (2020-12), from the very schema that reads it; what a file may leave out is
 * optional. It is published as resources/catalog/schema.json, so that an editor checks a pack while it is written. What
 * JSON Schema cannot say, as that every name used is defined, only checkPack says.
 */
export function packJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(packSchema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === plainDateSchema) jsonSchema.format = 'date'
    },
  })
  return { $schema, title: 'Credence pack', description: 'See docs/pack-format.md.', ...rest }
}
