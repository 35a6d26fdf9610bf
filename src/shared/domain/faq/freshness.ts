import { addMonths, earliest, type PlainDate } from '../plainDate'

/** Whether what was read on `checkedOn` is older than a year, so that it has to be marked. */
export function isStale(checkedOn: PlainDate, today: PlainDate): boolean {
  return addMonths(checkedOn, 12) < today
}

/** The day by which all the sources had been read: that of the one not looked at for longest. */
export function oldestCheck(sources: readonly { readonly checkedOn: PlainDate }[]): PlainDate | undefined {
  return earliest(...sources.map(({ checkedOn }) => checkedOn))
}
