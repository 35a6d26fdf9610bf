import type { DateVerb } from '@shared/contract/views/shared'
import type { StripMark } from '@shared/contract/views/today'
import type { MilestoneKind } from '@shared/domain/standingTypes'
import type { MilestoneRow } from '../../storage/store'
import type { DayMarks } from './dayMarks'

const MARK: Readonly<Record<MilestoneKind, readonly [StripMark['shape'], DateVerb] | null>> = {
  appointment: ['booked', 'exam'],
  retakeAllowed: ['ready', 'allowed'],
  renewalOpens: ['window', 'opens'],
  renewalCloses: ['ends', 'closes'],
  expires: ['ends', 'expires'],
  creditDeadline: ['ends', 'closes'],
  benefitEnds: ['benefit', 'ends'],
  // The day of the exam is marked; its deadline would only crowd it.
  rescheduleDeadline: null,
}

/** The dates of the strip: one mark each, an expiry inside the lead time as nearing. */
export function stripMarks(
  milestones: readonly MilestoneRow[],
  nameOf: (milestone: MilestoneRow) => string | undefined,
  { nearingUntil }: DayMarks,
): StripMark[] {
  return milestones.flatMap((milestone): StripMark[] => {
    const mark = MARK[milestone.kind]
    if (!mark) return []
    const name = nameOf(milestone)
    if (name === undefined) return []
    const [shape, verb] = mark
    const nearing = milestone.kind === 'expires' && milestone.on <= nearingUntil
    return [
      {
        on: milestone.on,
        shape: nearing ? 'nearing' : shape,
        verb,
        credentialId: milestone.credentialId,
        name,
      },
    ]
  })
}
