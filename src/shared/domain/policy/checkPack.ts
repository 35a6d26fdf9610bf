import { contradictions, madeOfItself } from './contradictions'
import { packSchema, type Pack, type PackAchievement } from './packSchema'
import type { Policy, Rules } from './schema'

/** What is wrong with a pack: where, as `achievements[3].policy`, and why. */
export interface PackProblem {
  readonly path: string
  readonly reason: string
}

export type CheckedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

/**
 * Reads parsed JSON as a pack. It is taken as a whole or refused as a whole: its shape, and that every policy, source
 * and achievement it names is defined in it (domain.md, Policy: rules as data).
 */
export function checkPack(json: unknown): CheckedPack {
  const parsed = packSchema.safeParse(json)
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({
        path: pathText(path),
        reason: message.endsWith('received undefined') ? 'it is missing' : message,
      })),
    }
  }
  const problems = [...unknownNames(parsed.data)]
  return problems.length === 0 ? { ok: true, pack: parsed.data } : { ok: false, problems }
}

function pathText(path: readonly PropertyKey[]): string {
  let text = ''
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`
    else text += text === '' ? String(part) : `.${String(part)}`
  }
  return text === '' ? '(the whole file)' : text
}

/** Whose rules a policy is, so that none can renew or require itself. */
interface Within {
  readonly pack: Pack
  readonly ids: ReadonlySet<string>
  readonly holders: readonly string[]
}

function* unknownNames(pack: Pack): Generator<PackProblem> {
  const ids = new Set(pack.achievements.map((achievement) => achievement.id))
  for (const [name, policy] of Object.entries(pack.policies)) {
    const holders = pack.achievements.filter((achievement) => achievement.policy === name).map(({ id }) => id)
    yield* policyProblems(policy, `policies.${name}`, { pack, ids, holders })
  }
  yield* madeOfItself(pack)
  const seen = new Set<string>()
  for (const [index, achievement] of pack.achievements.entries()) {
    const { id, policy, override, source, exams } = achievement
    const path = `achievements[${index}]`
    if (seen.has(id)) yield { path: `${path}.id`, reason: `the id ${id} is given twice` }
    if (id.startsWith('own/'))
      yield { path: `${path}.id`, reason: 'ids under own/ are kept for what a person defines' }
    seen.add(id)
    if (!Object.hasOwn(pack.policies, policy)) {
      yield { path: `${path}.policy`, reason: `this pack has no policy named ${policy}` }
    }
    yield* sourceProblems(source, path, pack)
    yield* examProblems(exams, path, pack)
    if (override) yield* policyProblems(override, `${path}.override`, { pack, ids, holders: [id] })
  }
}

function* policyProblems(policy: Policy, path: string, within: Within): Generator<PackProblem> {
  const { versions = [], ...rules } = policy
  yield* ruleProblems(rules, path, within)
  for (const [index, version] of versions.entries()) {
    const at = `${path}.versions[${index}]`
    if (version.from && version.until && version.until <= version.from) {
      yield { path: `${at}.until`, reason: `it does not lie after ${version.from}` }
    }
    yield* ruleProblems(version.rules, `${at}.rules`, within)
  }
}

function* ruleProblems(rules: Rules, path: string, within: Within): Generator<PackProblem> {
  for (const [name, rule] of Object.entries(rules)) {
    if (Array.isArray(rule)) {
      for (const [index, one] of rule.entries())
        yield* sourceProblems(one.source, `${path}.${name}[${index}]`, within.pack)
    } else if (rule) yield* sourceProblems(rule.source, `${path}.${name}`, within.pack)
  }
  for (const [index, { achievements }] of (rules.renews ?? []).entries()) {
    yield* namedProblems(achievements, `${path}.renews[${index}].achievements`, 'renews', within)
  }
  const prerequisites = rules.eligibility?.prerequisites.map(({ achievement }) => achievement)
  yield* namedProblems(prerequisites, `${path}.eligibility.prerequisites`, 'requires', within)
  yield* namedProblems(rules.composite?.of, `${path}.composite.of`, 'is made of', within)
  yield* contradictions(rules, path)
}

function* namedProblems(
  named: readonly string[] | undefined,
  path: string,
  verb: string,
  { ids, holders }: Within,
): Generator<PackProblem> {
  for (const [index, id] of (named ?? []).entries()) {
    if (!ids.has(id)) yield { path: `${path}[${index}]`, reason: `this pack has no achievement ${id}` }
    else if (holders.includes(id)) yield { path: `${path}[${index}]`, reason: `${id} ${verb} itself` }
  }
}

function* sourceProblems(source: string, path: string, pack: Pack): Generator<PackProblem> {
  if (!Object.hasOwn(pack.sources, source)) {
    yield { path: `${path}.source`, reason: `this pack has no source named ${source}` }
  }
}

function* examProblems(exams: PackAchievement['exams'], path: string, pack: Pack): Generator<PackProblem> {
  const codes = new Set<string>()
  for (const [index, { code, firstDay, lastDay, source }] of exams.entries()) {
    const at = `${path}.exams[${index}]`
    if (codes.has(code)) yield { path: `${at}.code`, reason: `the exam ${code} is given twice` }
    codes.add(code)
    if (firstDay && lastDay && lastDay < firstDay) {
      yield { path: `${at}.lastDay`, reason: `it lies before the first day, ${firstDay}` }
    }
    yield* sourceProblems(source, at, pack)
  }
}
