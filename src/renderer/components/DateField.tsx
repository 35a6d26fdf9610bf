import { parseDate } from '@internationalized/date'
import type { DateValue } from 'react-aria-components/DatePicker'
import { useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { FIRST_YEAR, LAST_YEAR, parsePlainDate, type PlainDate } from '@shared/domain/plainDate'
import { common } from '../text/common'
import { dateText } from '../text/dates'
import { locale } from '../text/locale'
import { Button as LinkButton } from './Button'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts'
import { Icon } from './Icon'
import { otherReading, readPastedDate } from './readPastedDate'
import './calendar.css'
import './menu.css'

interface Props extends FieldWords {
  /** null: empty, or not yet a whole date. */
  readonly value: PlainDate | null
  readonly onChange: (value: PlainDate | null) => void
  readonly min?: PlainDate
  readonly max?: PlainDate
  readonly autoFocus?: boolean
  readonly isRequired?: boolean
}

const monthFirst =
  new Intl.DateTimeFormat(locale).formatToParts(0).find((part) => part.type !== 'literal')?.type === 'month'
const earliest = parseDate(`${FIRST_YEAR}-01-01`)
const latest = parseDate(`${LAST_YEAR}-12-31`)

/** The date as the core takes it; null where it is not whole, or out of the years it takes. */
function plainDateOf(date: DateValue | null): PlainDate | null {
  return date ? (parsePlainDate(date.toString().slice(0, 10)) ?? null) : null
}

/** A day: typed part by part, chosen in a calendar, or pasted in any common form. Shows below how it was read. */
export function DateField({
  label,
  help,
  error,
  optional,
  value,
  onChange,
  min,
  max,
  ...rest
}: Props): ReactNode {
  const [unread, setUnread] = useState<string>()
  // What was pasted may have meant another day: offered until the day is chosen otherwise.
  const [other, setOther] = useState<{ readonly read: PlainDate; readonly on: PlainDate }>()
  // While a year is typed, its first figures make a day long ago: kept here until the date is whole.
  const [draft, setDraft] = useState<DateValue | null>(null)
  // With a part taken out there is no date, though the picker keeps the last whole one until it is typed anew.
  const [last, setLast] = useState<DateValue | null>(null)
  const shown = draft && plainDateOf(draft) === value ? draft : value ? parseDate(value) : last
  const lookWhetherWhole = (event: KeyboardEvent<HTMLElement>): void => {
    if (!value || !event.currentTarget.querySelector('[data-placeholder]')) return
    setLast(shown)
    onChange(null)
  }
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text')
    const read = readPastedDate(text, monthFirst)
    event.preventDefault()
    event.stopPropagation()
    setUnread(read ? undefined : common.pasteUnread(text.slice(0, 40)))
    const second = otherReading(text, monthFirst)
    setOther(read && second ? { read, on: second } : undefined)
    if (read) onChange(read)
  }
  return (
    <DatePicker
      className="fld"
      value={shown}
      onChange={(next) => {
        setUnread(undefined)
        setDraft(next)
        setLast(null)
        onChange(plainDateOf(next))
      }}
      minValue={min ? parseDate(min) : earliest}
      maxValue={max ? parseDate(max) : latest}
      {...rest}
      isInvalid={error !== undefined || unread !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <div role="presentation" onPasteCapture={paste} onKeyUp={lookWhetherWhole}>
        <Group className="fld-group">
          <DateInput className="segments">
            {(segment) => <DateSegment segment={segment} className="segment" />}
          </DateInput>
          <Button className="icon-btn" aria-label={common.chooseDate}>
            <Icon name="calendar" />
          </Button>
        </Group>
      </div>
      <FieldNotes help={value ? dateText(value, 'long') : help} error={unread ?? error} />
      {other && value === other.read && (
        <p className="fld-help">
          <LinkButton slot={null} variant="link" onPress={() => onChange(other.on)}>
            {common.otherDay(dateText(other.on, 'long'))}
          </LinkButton>
        </p>
      )}
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
                {(date) => <CalendarCell date={date} className="cal-cell" />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
