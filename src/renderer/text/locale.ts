/** The language of the words. */
const LANGUAGE = 'en'

/**
 * The locale of dates and numbers: the words' language in the person's own region, so that days come in the order
 * they write them in and month names fit the sentence around them. Where the runtime does not know the pair, day first.
 */
function chooseLocale(language: string): string {
  const region = new Intl.Locale(language).maximize().region
  if (region === undefined) return 'en-GB'
  const wanted = `${LANGUAGE}-${region}`
  return new Intl.DateTimeFormat(wanted).resolvedOptions().locale === wanted ? wanted : 'en-GB'
}

export let locale = chooseLocale(navigator.language)

const plural = new Intl.PluralRules(LANGUAGE)

/** `count` with its noun: `1 day`, `2 days`. */
export function counted(count: number, one: string, other: string): string {
  return `${numberText(count)} ${plural.select(count) === 'one' ? one : other}`
}

let number = new Intl.NumberFormat(locale)

/** A number as people of the region write it. */
export function numberText(value: number): string {
  return number.format(value)
}

const list = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' })

/** `a, b and c`. */
export function listText(items: readonly string[]): string {
  return list.format(items)
}

/** Sorts names as a person would. */
export let collator = new Intl.Collator(locale, { numeric: true })

/** Writes for another person's browser from now on: a host that draws ahead does not have their language by itself. */
export function writeFor(language: string): void {
  const wanted = chooseLocale(language)
  if (wanted === locale) return
  locale = wanted
  number = new Intl.NumberFormat(locale)
  collator = new Intl.Collator(locale, { numeric: true })
}

/** A text that begins a line, with its first letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1)
}
