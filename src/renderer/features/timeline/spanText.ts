import { dateOf, partsOf } from '../../components/chart/dayNumber'
import { endOf, namedZoom, type ChartView } from '../../components/chart/chartView'
import { dateText } from '../../text/dates'
import { timelineText } from '../../text/timeline'

/** Which part of time a view shows, as precisely as its zoom: `2023 to 2029`, `Jul 2026 to Dec 2027`. */
export function spanText(view: ChartView): string {
  const first = view.start
  const last = endOf(view) - 1
  switch (namedZoom(view)) {
    case 'years':
      return timelineText.span(String(partsOf(first).year), String(partsOf(last).year))
    case 'months':
      return timelineText.span(
        dateText(dateOf(first), 'monthYearShort'),
        dateText(dateOf(last), 'monthYearShort'),
      )
    case 'weeks':
      return timelineText.span(dateText(dateOf(first)), dateText(dateOf(last)))
  }
}
