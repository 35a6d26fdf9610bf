import { dateText } from '../../text/dates'
import { locale } from '../../text/locale'
import { timelineText } from '../../text/timeline'
import type { AxisWords } from './axisShapes'
import { dateOf, partsOf } from './dayNumber'
import { measureText } from './measureText'

/** Newer engines have a method, older ones a property; without either, weeks begin on Monday. */
function firstWeekday(): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number }
    weekInfo?: { firstDay: number }
  }
  return (known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 }).firstDay % 7
}

/** The axis in the reader's language, measured in the page's own font. */
export const axisWords: AxisWords = {
  today: timelineText.today,
  year: (day) => String(partsOf(day).year),
  month: (day) => dateText(dateOf(day), 'month'),
  monthYear: (day) => dateText(dateOf(day), 'monthYear'),
  dayOfMonth: (day) => dateText(dateOf(day), 'day'),
  measure: measureText,
  firstWeekday: firstWeekday(),
}
