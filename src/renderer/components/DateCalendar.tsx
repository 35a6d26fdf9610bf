import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './Icon'
import { useNow } from './NowContext'
import './calendar.css'
import './menu.css'

/** The month that opens from a date field. Its today is the core's day, which may be set. */
export function DateCalendar(): ReactNode {
  const { today } = useNow()
  return (
    <Popover className="pop-menu pop-cal">
      <Dialog className="cal-dialog">
        <Calendar className="cal">
          <header className="cal-head">
            <Button slot="previous" className="icon-btn">
              <Icon name="back" />
            </Button>
            <Heading className="strong" />
            <Button slot="next" className="icon-btn">
              <Icon name="fwd" />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className="cal-day">{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => (
                <CalendarCell
                  date={date}
                  className={date.toString() === today ? 'cal-cell cal-today' : 'cal-cell'}
                />
              )}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  )
}
