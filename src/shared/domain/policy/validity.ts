import { addDuration, type Duration } from '../duration'
import { addDays, type PlainDate, plainDate } from '../plainDate'
import type { Rules } from './schema'

/** An end and, where the rule is doubtful, what its other reading gives. null: never ends; undefined: not known. */
export interface End {
  readonly to: PlainDate | null | undefined
  readonly also: PlainDate | null
}

/**
 * The last valid day of an award counted from `anchor` (domain.md, rule "validity"), with the issuer's extension of
 * ends between two days where it made one.
 */
export function validityEnd(rules: Rules, anchor: PlainDate): End {
  const rule = rules.validity
  switch (rule?.kind) {
    case 'fixed':
    case 'creditCycle': {
      const { alternative, length, lastValidDay } = rule
      const to = lastDay(anchor, length, lastValidDay)
      const also = alternative
        ? lastDay(anchor, alternative.length ?? length, alternative.lastValidDay ?? lastValidDay)
        : null
      return extended(rules, { to, also: also === to ? null : also })
    }
    case 'never':
      return { to: null, also: null }
    case 'untilDate':
      return { to: rule.on, also: null }
    case 'issuerSchedule':
    case undefined:
      return { to: undefined, also: null }
  }
}

type LastValidDay = 'anniversary' | 'dayBefore' | 'yearEnd'

/** `length` counted from `anchor`: its anniversary, the day before, or the end of the year in which that lies. */
function lastDay(anchor: PlainDate, length: Duration, which: LastValidDay): PlainDate {
  const anniversary = addDuration(anchor, length)
  if (which === 'anniversary') return anniversary
  const before = addDays(anniversary, -1)
  return which === 'dayBefore' ? before : plainDate(`${before.slice(0, 4)}-12-31`)
}

function extended({ extension }: Rules, end: End): End {
  if (!extension || !end.to) return end
  if (
    (extension.expiresFrom && end.to < extension.expiresFrom) ||
    (extension.expiresUntil && end.to > extension.expiresUntil)
  ) {
    return end
  }
  const longer = addDuration(end.to, extension.add)
  return extension.unsure === undefined ? { to: longer, also: null } : { to: end.to, also: longer }
}

/** The length by which a policy counts validity; undefined where it has none. */
export function validityLength({ validity }: Rules): Duration | undefined {
  return validity?.kind === 'fixed' || validity?.kind === 'creditCycle' ? validity.length : undefined
}

/** From when validity is counted: the pass, or the award where the rule says so and there is one. */
export function anchorOf({ validity }: Rules, passed: PlainDate, awarded: PlainDate | undefined): PlainDate {
  const byAward =
    (validity?.kind === 'fixed' || validity?.kind === 'creditCycle') && validity.anchor !== 'passed'
  return byAward ? (awarded ?? passed) : passed
}
