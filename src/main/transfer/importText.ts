import { IMPORT_TOO_LARGE, MAX_IMPORT_FILE_BYTES } from '@shared/text/importLimits'

/** How deep a file may nest; real ones reach 7. */
const MAX_DEPTH = 64

/** A file as text, and the name it came under, which says nothing about what it is. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** What the text of a file is: parsed JSON, or why it is none, in plain words. */
export type ReadText =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly format: string; readonly note: string }

/** Whether a file with this text is larger than any that is read. */
export function isTooLarge(text: string): boolean {
  return text.length > MAX_IMPORT_FILE_BYTES || Buffer.byteLength(text) > MAX_IMPORT_FILE_BYTES
}

/** How each picture or container begins once its bytes were read as text. */
const BINARY: readonly (readonly [RegExp, string])[] = [
  [/^.PNG\r?\n/su, 'PNG picture'],
  [/^GIF8/u, 'GIF picture'],
  [/^%PDF-/u, 'PDF'],
  [/^PK[^ -\uFFFF]/, 'ZIP archive'],
  [/^(\uFFFD|\u00FF\u00D8\u00FF)[^]{0,8}(JFIF|Exif)/u, 'JPEG picture'],
  [/^RIFF[^]{4}WEBP/u, 'WebP picture'],
]

/**
 * Reads the text of a dropped file as JSON, by its content and never by its name. Never throws: whatever it is instead
 * is said in words (what it is; that nothing was kept; what to do).
 */
export function readText(text: string): ReadText {
  if (isTooLarge(text)) return no('Too large', IMPORT_TOO_LARGE)
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const start = body.trimStart()
  if (start === '') {
    return no(
      'Empty',
      'The file is empty, so nothing was kept. Open the link again, and save it once the text shows.',
    )
  }
  const binary = BINARY.find(([shape]) => shape.test(start))
  if (binary) {
    return no(binary[1], `This is a ${binary[1]}, which is not read yet; nothing was kept. ${USE_LIST}`)
  }
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]{0,2000}?-->\s*)?(<!doctype svg[^>]*>\s*)?<svg/i.test(start)) {
    return no('SVG picture', `This is an SVG picture, which is not read yet; nothing was kept. ${USE_LIST}`)
  }
  if (start.startsWith('<')) return no('Web page', HTML)
  if (body.includes('\u0000') || start.startsWith('\uFFFD')) {
    return no('Not text', `This is not a text file in UTF-8, so nothing was kept. ${USE_LIST}`)
  }
  if (depthOver(body, MAX_DEPTH)) {
    return no(
      'Too deep',
      `It nests deeper than any list of badges, so it was not read and nothing was kept. ${USE_LIST}`,
    )
  }
  try {
    return { ok: true, json: JSON.parse(body) }
  } catch {
    return /^[[{]/.test(start)
      ? no('Broken JSON', 'The JSON is cut off or was edited, so nothing was kept. Save it once more, whole.')
      : no('Not JSON', `This is not JSON, so nothing was kept. ${USE_LIST}`)
  }
}

/** What to do instead; ends the note of every file that is no list of badges. */
export const USE_LIST =
  'Bring in the list of your badges: credly.com/users/your-name/badges.json, saved as it is.'

const HTML =
  'This is a web page and not the list of badges; nothing was kept. If the profile is private, make it public first; ' +
  'then open credly.com/users/your-name/badges.json and save what it shows.'

function no(format: string, note: string): ReadText {
  return { ok: false, format, note }
}

/** Whether brackets outside of strings nest deeper than `limit`. */
function depthOver(text: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === BACKSLASH) at++
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > limit) return true
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--
  }
  return false
}

const BACKSLASH = 92
const QUOTE = 34
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
