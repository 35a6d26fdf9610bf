import { addDays, addMonths, isPlainDate, type PlainDate } from './plainDate'

/** A line of text split into what it names and the day in it. */
export interface ReadDate {
  /** The text without the day, and without the word that it was failed. */
  readonly query: string
  readonly on: PlainDate | null
  /** The day as it was written; without a day in `on`, what looks like one and is none, as `31.2.2026`. */
  readonly dateText: string | null
  /** Whether the text says that it was failed. */
  readonly failed: boolean
  /** For a day of three numbers: whether the first was read as the day of the month; null where it cannot be doubted. */
  readonly dayFirst: boolean | null
  /** The same numbers read the other way round, where that is another day. */
  readonly otherReading: PlainDate | null
}

type Found = Pick<ReadDate, 'on' | 'dayFirst' | 'otherReading'>
type Reader = (match: readonly string[], today: PlainDate) => Found | undefined

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`
const YEAR = String.raw`(\d{4}|'?\d{2})`
/** Nothing of a word or number may touch the day on either side, so that "saa-c03" holds none. */
const BEFORE = String.raw`(?<![\p{L}\p{N}])`
const AFTER = String.raw`(?![\p{L}\p{N}])`

/** The forms in which people write a day, the surest first. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  form(
    String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
    ([year, , month, day]) => plain(year, month, day),
  ),
  form(String.raw`(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?${YEAR}`, ([first, , second, year]) =>
    numbers(first, second, year),
  ),
  form(String.raw`(?:${DAY}\s*(?:of\s+)?[-\s]?)${MONTH},?[-\s]*${YEAR}`, ([day, month, year]) =>
    plain(year, monthOf(month), day),
  ),
  form(String.raw`${MONTH}\s*${DAY},?\s+${YEAR}`, ([month, day, year]) => plain(year, monthOf(month), day)),
  form(String.raw`(\d{4})(\d{2})(\d{2})`, ([year, month, day]) => plain(year, month, day)),
  form(String.raw`${DAY}\s*(?:of\s+)?${MONTH}`, ([day, month], today) => lastOne(monthOf(month), day, today)),
  form(String.raw`${MONTH}\s*${DAY}`, ([month, day], today) => lastOne(monthOf(month), day, today)),
  form('today', (_, today) => sure(today)),
  form('yesterday', (_, today) => sure(addDays(today, -1))),
  form('tomorrow', (_, today) => sure(addDays(today, 1))),
  form(String.raw`(\d{1,4})\s+(day|week|month|year)s?\s+ago`, ([count, unit], today) =>
    ago(Number(count), unit ?? '', today),
  ),
]

/** What can only be meant as a day, whether or not there is one: three numbers with a year, or a month by its name with one. */
const LIKE_A_DAY = new RegExp(
  [
    String.raw`\d{4}([-/.])\d{1,2}\1\d{1,2}`,
    String.raw`\d{1,2}([-/.])\d{1,2}\2\d{4}`,
    String.raw`\d{1,2}([/.])\d{1,2}\3\d{2}`,
    String.raw`${DAY}\s*(?:of\s+)?[-\s]?${MONTH},?[-\s]*\d{4}`,
    String.raw`${MONTH}\s*${DAY},?\s+\d{4}`,
  ]
    .map((shape) => `${BEFORE}${shape}${AFTER}`)
    .join('|'),
  'giu',
)

const FAILED = new RegExp(`${BEFORE}failed${AFTER}`, 'giu')

/** Words that only lead to the day: "saa passed on 3 March 2026" names "saa". */
const LEADING =
  /(?:^|[\s,;:(])(?:(?:was\s+)?(?:passed|sat|issued|awarded|earned)|on|the|dated|am|since|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)[\s,.:]*$/i

/**
 * Finds the day in one line of text, in any common form: `2026-10-07`, `7.10.26`, `7/10/2026`, `7 Oct 2026`,
 * `October 7, 2026`, `20261007`, `7 October` (the last one), `today`, `yesterday`, `3 days ago`. Of three numbers the
 * first is the day of the month, unless only the other reading is a day; the other reading comes along where both are.
 * Future days are read too. Without a day the whole text is the query. Also tells whether it says `failed`.
 */
export function readDate(written: string, today: PlainDate): ReadDate {
  const text = written.replace(FAILED, ' ')
  const failed = text !== written
  for (const [shape, read] of FORMS) {
    // The last one counts: a name may hold a number, and the day is usually typed after it.
    for (const match of [...text.matchAll(shape)].toReversed()) {
      const [dateText, ...parts] = match
      const found = read(parts, today)
      if (found)
        return {
          query: without(text, match.index, dateText.length),
          dateText: dateText.trim(),
          failed,
          ...found,
        }
    }
  }
  const none = { on: null, failed, dayFirst: null, otherReading: null }
  const alike = [...text.matchAll(LIKE_A_DAY)].at(-1)
  if (!alike) return { query: text.trim(), dateText: null, ...none }
  return { query: without(text, alike.index, alike[0].length), dateText: alike[0].trim(), ...none }
}

function form(pattern: string, read: Reader): readonly [RegExp, Reader] {
  return [new RegExp(`${BEFORE}${pattern}${AFTER}`, 'giu'), read]
}

/** The text before and after the day, without the words and marks that led to it. */
function without(text: string, at: number, length: number): string {
  let before = text.slice(0, at)
  for (let last = ''; last !== before;) {
    last = before
    before = before.replace(LEADING, ' ').replace(/[\s,;:(–-]+$/u, '')
  }
  const after = text.slice(at + length).replace(/^[\s,;:).]+/u, '')
  return `${before} ${after}`.trim().replace(/^(?:passed|sat|earned|got)\s+/i, '')
}

const sure = (on: PlainDate): Found => ({ on, dayFirst: null, otherReading: null })

function plain(year = '', month = '', day = ''): Found | undefined {
  const on = dateOf(year, month, day)
  return on && sure(on)
}

function numbers(first = '', second = '', year = ''): Found | undefined {
  const dayFirst = dateOf(year, second, first)
  const monthFirst = dateOf(year, first, second)
  if (!dayFirst) return monthFirst && { on: monthFirst, dayFirst: false, otherReading: null }
  const other = monthFirst && monthFirst !== dayFirst ? monthFirst : null
  return { on: dayFirst, dayFirst: true, otherReading: other }
}

/** A day without its year is the last such day, today included. */
function lastOne(month: string, day = '', today: PlainDate): Found | undefined {
  const year = Number(today.slice(0, 4))
  // Back to a leap year at worst, for 29 February; 1900 and its like make it eight.
  for (let back = 0; back <= 8; back++) {
    const on = dateOf(String(year - back), month, day)
    if (on && on <= today) return sure(on)
  }
  return undefined
}

function ago(count: number, unit: string, today: PlainDate): Found | undefined {
  const days = { day: 1, week: 7 }[unit.toLowerCase()]
  const on = days
    ? addDays(today, -count * days)
    : addMonths(today, -count * (unit.toLowerCase() === 'year' ? 12 : 1))
  return isPlainDate(on) ? sure(on) : undefined
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

/** Two digits of a year are 1970 to 2069. */
function dateOf(year: string, month: string, day: string): PlainDate | undefined {
  const digits = year.replace("'", '')
  const whole = digits.length === 2 ? (Number(digits) < 70 ? 2000 : 1900) + Number(digits) : Number(digits)
  const text = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? text : undefined
}
