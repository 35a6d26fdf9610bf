import { dateIn, instantAt, instantOfMs, type Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { Clock } from './ports'

/** The machine's own time zone. */
export function systemZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone as Zone
}

/** The machine's clock. `nowMs` answers milliseconds since 1970. */
export function systemClock(nowMs: () => number = Date.now): Clock {
  const now = () => instantOfMs(nowMs())
  return { set: false, now, today: (zone) => dateIn(now(), zone) }
}

/** A clock that a person set with --today: it is `day` in every time zone, and 09:00 of it in `zone`, and stays so. */
export function setClock(day: PlainDate, zone: Zone): Clock {
  const now = instantAt(day, '09:00', zone)
  return { set: true, now: () => now, today: () => day }
}
