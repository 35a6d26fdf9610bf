import { addDays, type PlainDate } from '@shared/domain/plainDate'

/** An exam within so many days needs its candidate now. */
const EXAM_NEAR_DAYS = 14
/** What lies within so many days is near enough to be acted on, or to come soon. */
const SOON_DAYS = 100

/** The days that a view measures by, counted once, because lists compare thousands of dates with them. */
export interface DayMarks {
  readonly today: PlainDate
  /** The end of the lead time: what expires by then is nearing. */
  readonly nearingUntil: PlainDate
  readonly examNearUntil: PlainDate
  readonly soonUntil: PlainDate
}

/** The marks of `today`, with a lead time of `leadDays`. */
export function dayMarks(today: PlainDate, leadDays: number): DayMarks {
  return {
    today,
    nearingUntil: addDays(today, leadDays),
    examNearUntil: addDays(today, EXAM_NEAR_DAYS),
    soonUntil: addDays(today, SOON_DAYS),
  }
}
