import { parseDate } from '@internationalized/date'
import type { DateValue } from 'react-aria-components/DatePicker'
import {
  use,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { Button } from 'react-aria-components/Button'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Group } from 'react-aria-components/Group'
import { FIRST_YEAR, LAST_YEAR, parsePlainDate, type PlainDate } from '@shared/domain/plainDate'
import { common } from '../text/common'
import { dateText } from '../text/dates'
import { locale } from '../text/locale'
import { Button as LinkButton } from './Button'
import { DateCalendar } from './DateCalendar'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts'
import { Icon } from './Icon'
import { otherReading, readPastedDate } from './readPastedDate'
import { DATE_FIELD } from './unfinishedDate'
import { SentContext } from './SentContext'
import { partsShownIn, typedDay, typedFault, type TypedDay } from './typedDay'

interface Props extends FieldWords {
  /** null: empty, or not yet a whole date. */
  readonly value: PlainDate | null
  readonly onChange: (value: PlainDate | null) => void
  readonly min?: PlainDate
  readonly max?: PlainDate
  readonly autoFocus?: boolean
  readonly isRequired?: boolean
}

/** Keys that type nothing. */
const SILENT = /^(Tab|Enter|Shift|Escape|Control|Alt|Meta)$/

const EMPTY: TypedDay = { kind: 'empty' }

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
  // Without a whole and real day there is no value, though the picker keeps the last one until it is typed anew.
  const [last, setLast] = useState<DateValue | null>(null)
  const [typed, setTyped] = useState<TypedDay>(EMPTY)
  const [left, setLeft] = useState(false)
  const sent = use(SentContext)
  const [sentBefore, setSentBefore] = useState(sent)
  const isOpen = useRef(false)
  const shown = draft && plainDateOf(draft) === value ? draft : value ? parseDate(value) : last
  const fault = typedFault(typed)

  // The picker is silent about what is no day, and puts the nearest one in its place when it is left.
  const look = (event: KeyboardEvent<HTMLElement>): void => {
    if (SILENT.test(event.key)) return
    const now = typedDay(partsShownIn(event.currentTarget))
    const emptied = event.key === 'Backspace' || event.key === 'Delete'
    setLeft(false)
    setSentBefore(sent)
    if (now.kind === 'empty' && fault !== undefined && !emptied) return
    setTyped(now)
    if (now.kind === 'day') {
      if (now.on !== value) onChange(now.on)
      return
    }
    if (value === null) return
    setLast(shown)
    onChange(null)
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (currentTarget.contains(relatedTarget)) return
    setLeft(true)
    if (typed.kind !== 'unreal') return
    setDraft(null)
    setLast(null)
  }
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text')
    const read = readPastedDate(text, monthFirst)
    event.preventDefault()
    event.stopPropagation()
    setUnread(read ? undefined : common.pasteUnread(text.slice(0, 40)))
    const second = otherReading(text, monthFirst)
    setOther(read && second ? { read, on: second } : undefined)
    if (!read) return
    setTyped(EMPTY)
    onChange(read)
  }
  // What is only half typed is no fault yet, until the form is sent; outside of one, until the field is left.
  const isDone = sent === null ? left : sent !== sentBefore
  const wrong = unread ?? (typed.kind === 'unreal' || isDone ? fault : undefined) ?? error
  return (
    <DatePicker
      className="fld"
      value={shown}
      onChange={(next) => {
        if (typed.kind === 'unreal' && !isOpen.current && plainDateOf(next) === typed.mended) return
        setUnread(undefined)
        if (isOpen.current) setTyped(EMPTY)
        setDraft(next)
        setLast(null)
        onChange(plainDateOf(next))
      }}
      minValue={min ? parseDate(min) : earliest}
      maxValue={max ? parseDate(max) : latest}
      {...rest}
      onOpenChange={(open) => (isOpen.current = open)}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <div
        role="presentation"
        onPasteCapture={paste}
        onKeyUp={look}
        onBlur={leave}
        {...{ [DATE_FIELD]: fault === undefined ? '' : 'unfinished' }}
      >
        <Group className="fld-group">
          <DateInput className="segments">
            {(segment) => <DateSegment segment={segment} className="segment" />}
          </DateInput>
          <Button className="icon-btn" aria-label={common.chooseDate}>
            <Icon name="calendar" />
          </Button>
        </Group>
      </div>
      <FieldNotes help={value ? dateText(value, 'long') : help} error={wrong} />
      {other && value === other.read && (
        <p className="fld-help">
          <LinkButton slot={null} variant="link" onPress={() => onChange(other.on)}>
            {common.otherDay(dateText(other.on, 'long'))}
          </LinkButton>
        </p>
      )}
      <DateCalendar />
    </DatePicker>
  )
}
