import { z } from 'zod'

/** The widest line that is drawn ahead, in CSS pixels. */
const WIDEST = 16_384

/** What a drawing of the first screen depends on besides the data: the browser's language, and how wide the strip of months is. */
export const firstScreenAskedSchema = z.strictObject({
  /** BCP 47, as `navigator.language`. */
  language: z.string().max(80).refine(isLanguage, 'is no language tag'),
  /** CSS pixels; 0 draws no strip. */
  stripWidth: z.int().min(0).max(WIDEST),
})

export type FirstScreenAsked = z.infer<typeof firstScreenAskedSchema>

/** The questions of the first screen, and the replies to them as JSON text. */
export type FirstAnswers = Readonly<Record<'app.get' | 'today.get', string>>

/** Everything the first screen needs, in one reply. */
export interface FirstScreen {
  readonly answers: FirstAnswers
  /** The screen drawn with these answers, as HTML with styles in `data-style`; null where the browser draws it. */
  readonly drawing: string | null
}

/** Draws the first screen as HTML, for a page that will take it over; null where it is left to the browser. */
export type DrawFirstScreen = (asked: FirstScreenAsked, answers: FirstAnswers) => string | null

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
