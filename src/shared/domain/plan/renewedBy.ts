import type { AttemptFact, PolicyLookup } from '../history'

/** A pass that renews another achievement: whose, and by which way. */
export interface Renewer {
  readonly achievement: string
  readonly route: AttemptFact['route']
}

/** Finds what, passed, renews an achievement, itself left out. */
export type RenewedBy = (achievement: string) => readonly Renewer[]

/**
 * "Renews" and "is made of" turned round, over all the achievements that packs know: what may be passed to keep one.
 * Whatever keeps a part of a composite keeps the composite.
 */
export function renewedByOf(achievements: readonly string[], lookup: PolicyLookup): RenewedBy {
  const found = new Map<string, Map<string, Renewer>>()
  const add = (target: string, renewer: Renewer): void => {
    if (renewer.achievement === target) return
    const renewers = found.get(target) ?? new Map<string, Renewer>()
    found.set(target, renewers.set(`${renewer.achievement} ${renewer.route}`, renewer))
  }
  for (const achievement of achievements) {
    for (const rule of lookup(achievement)?.policy.renews ?? []) {
      // Whether it renews at all is doubtful: a plan does not rest on it.
      if (rule.applies === 'maybe') continue
      for (const target of rule.achievements)
        for (const route of rule.via ?? waysOf(achievement, lookup)) add(target, { achievement, route })
    }
  }
  for (const achievement of achievements) {
    const { composite } = lookup(achievement)?.policy ?? {}
    for (const part of composite?.of ?? []) {
      for (const route of waysOf(part, lookup)) add(achievement, { achievement: part, route })
      for (const renewer of found.get(part)?.values() ?? []) add(achievement, renewer)
    }
  }
  const lists = new Map([...found].map(([target, renewers]) => [target, [...renewers.values()]]))
  return (achievement) => lists.get(achievement) ?? []
}

/** The exam, and every other way to renew it. */
export function waysOf(achievement: string, lookup: PolicyLookup): readonly Renewer['route'][] {
  const routes = lookup(achievement)?.policy.renewalRoutes ?? []
  return [...new Set(['exam' as const, ...routes.map(({ via }) => via)])]
}
