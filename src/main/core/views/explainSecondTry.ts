import type { PolicyLookup } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { standings } from '@shared/domain/standings'
import type { Counted, Explanation } from '@shared/domain/standingTypes'
import type { Derived } from '../derive'
import { isHeld } from '../isHeld'
import { failedOn, secondTryTooLate } from './secondTry'

/**
 * Why a second try after the booked exam would come too late: the wait as it would be had that exam failed, counted by the
 * same rules as any other, and the last exam day that leaves room for two. Null where there is room, or nothing is booked.
 */
export function explainSecondTry(
  { history, row }: Derived,
  lookup: PolicyLookup,
  today: PlainDate,
  zone: Zone,
): Explanation | null {
  const { appointmentOn: examOn, expiresOn } = row
  if (!examOn || examOn < today || !expiresOn || !isHeld(row)) return null
  const second = secondTryTooLate(
    lookup(history.achievement),
    history.attempts,
    examOn,
    expiresOn,
    today,
    zone,
  )
  if (!second) return null

  const attempts = [...history.attempts, failedOn(examOn)]
  const then = standings([{ ...history, attempts }], lookup, examOn, zone)
  const allowed = then
    .get(history.achievement)
    ?.explanations.find(({ of, rule }) => of === 'retake.allowedOn' && rule === 'retakeWait')
  const wait = allowed?.counted.find(({ label, from }) => label === 'failed' && from === examOn)
  if (!allowed || !wait?.length) return null
  const counted: Counted[] = [{ ...wait, label: 'wouldFail' }]
  const { roomUntil } = second
  if (roomUntil) {
    const { length } = wait
    counted.push({
      label: 'expires',
      by: null,
      from: expiresOn,
      sign: '-',
      length,
      result: roomUntil,
      decides: true,
    })
  }
  return { ...allowed, counted }
}
