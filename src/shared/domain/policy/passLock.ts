import { addDuration } from '../duration'
import type { PlainDate } from '../plainDate'
import type { Policy } from './schema'

/** The first day on which an exam passed on `passedOn` may be sat again; undefined without such a rule. */
export function passLockOver(policy: Policy, passedOn: PlainDate | undefined): PlainDate | undefined {
  return policy.passLock && passedOn ? addDuration(passedOn, policy.passLock.length) : undefined
}
