import type { Paint } from './shape'

const FONT_OF: Partial<Record<Paint, readonly [token: string, strong: boolean]>> = {
  't-ax': ['--t-caption', false],
  't-tab': ['--t-caption', true],
  't-yr': ['--t-body', true],
}

const widths = new Map<string, number>()
const fonts = new Map<Paint, string>()
let pen: CanvasRenderingContext2D | null = null
let waiting = true

/** How wide a text of a drawing is in px, in the font that tokens.css gives its class. */
export function measureText(text: string, paint: Paint): number {
  if (waiting) forgetOnceLoaded()
  const key = `${paint} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * 7
  pen.font = fontOf(paint)
  const width = pen.measureText(text).width
  widths.set(key, width)
  return width
}

/** The CSS font of a text class, with every variable resolved. */
export function fontOf(paint: Paint): string {
  const known = fonts.get(paint)
  if (known !== undefined) return known
  const [token, strong] = FONT_OF[paint] ?? ['--t-caption', false]
  const font = getComputedStyle(document.documentElement).getPropertyValue(token).trim()
  const made = strong ? font.replace(/^\d+/, '600') : font
  fonts.set(paint, made)
  return made
}

/** Widths taken before the font arrived belong to another font. */
function forgetOnceLoaded(): void {
  waiting = false
  void document.fonts.ready.then(() => {
    widths.clear()
    fonts.clear()
  })
}
