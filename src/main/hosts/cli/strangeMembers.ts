import type { z } from 'zod'

/** A place in JSON, as `['attempts', 0, 'result']`. */
type Place = readonly PropertyKey[]

/** The members that a strict schema does not know, by place; undefined where anything else is wrong as well. */
export function strangeMembers(issues: readonly z.core.$ZodIssue[]): readonly Place[] | undefined {
  const places = issues.map((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : undefined,
  )
  return places.every((each) => each !== undefined) ? places.flat() : undefined
}

/** A copy of `json` without what stands at `places`. */
export function withoutMembers(json: unknown, places: readonly Place[]): unknown {
  const copy: unknown = structuredClone(json)
  for (const place of places) {
    const last = place.at(-1)
    const holder = place
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], copy)
    if (last !== undefined) delete (holder as Record<PropertyKey, unknown>)[last]
  }
  return copy
}
