import type { z } from 'zod'
import type { ErrorDetail } from '@shared/contract/errors'

/** Each fault of an input with the path of its field, as `attempt.on` or `files.0.name`; '' is the whole input. */
export function inputDetails(error: z.ZodError): ErrorDetail[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: issue.message }]
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'there is no such field' }))
  })
}
