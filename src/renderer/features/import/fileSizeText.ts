import { locale } from '../../text/locale'

const KILO = 1024
const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })

/** A size as people read it: `84 kB`, `1.2 MB`. */
export function fileSizeText(bytes: number): string {
  return bytes < KILO * KILO
    ? kilobytes.format(Math.ceil(bytes / KILO))
    : megabytes.format(bytes / KILO / KILO)
}
