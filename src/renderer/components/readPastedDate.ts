import { isPlainDate, parsePlainDate, type PlainDate } from '@shared/domain/plainDate'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const build = (year: string, month: string | number, day: string): PlainDate | undefined => {
  const y = year.length === 2 ? `20${year}` : year
  return parsePlainDate(`${y}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** The other day that figures may mean, day and month the other way round; undefined where they mean one only. */
export function otherReading(text: string, monthFirst: boolean): PlainDate | undefined {
  const read = readPastedDate(text, monthFirst)
  const figures = /^(\d{1,2})([./\- ]+)(\d{1,2})([./\- ]+(?:\d{4}|\d{2}))$/.exec(text.trim())
  if (!read || !figures) return undefined
  const [, first = '', parting = '', second = '', year = ''] = figures
  const other = readPastedDate(`${second}${parting}${first}${year}`, monthFirst)
  return other === read ? undefined : other
}

/**
 * A pasted text as a day, in any common form: ISO, with a time behind it, `7.10.26`, `10/7/2026`, `7 Oct 2026`,
 * `October 7th, 2026`. Where day and month could be either way round, `monthFirst` decides. Undefined: not read.
 */
export function readPastedDate(text: string, monthFirst: boolean): PlainDate | undefined {
  const trimmed = text.trim().replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
  if (isPlainDate(trimmed.slice(0, 10)) && /^.{10}($|[T ])/.test(trimmed))
    return parsePlainDate(trimmed.slice(0, 10))

  const yearFirst = /^(\d{4})[./-]?(\d{1,2})[./-]?(\d{1,2})$/.exec(trimmed)
  if (yearFirst) return build(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '')

  const figures = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4}|\d{2})$/.exec(trimmed)
  if (figures) {
    const [first = '', second = '', year = ''] = figures.slice(1)
    const dotted = trimmed.includes('.')
    const monthLeads = Number(second) > 12 || (monthFirst && !dotted && Number(first) <= 12)
    return monthLeads ? build(year, first, second) : build(year, second, first)
  }

  const dayThenWord = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4}|\d{2})$/u.exec(trimmed)
  if (dayThenWord && monthOf(dayThenWord[2] ?? '') > 0) {
    return build(dayThenWord[3] ?? '', monthOf(dayThenWord[2] ?? ''), dayThenWord[1] ?? '')
  }
  const wordThenDay = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(trimmed)
  if (wordThenDay && monthOf(wordThenDay[1] ?? '') > 0) {
    return build(wordThenDay[3] ?? '', monthOf(wordThenDay[1] ?? ''), wordThenDay[2] ?? '')
  }
  return undefined
}
