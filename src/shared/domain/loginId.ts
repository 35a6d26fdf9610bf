/** How a login ID stands while it is typed. `id` is as it is kept: upper case, without spaces. */
export type TypedLoginId =
  | { readonly state: 'empty' }
  | { readonly state: 'unfinished'; readonly missing: number }
  | { readonly state: 'complete'; readonly id: string }
  | { readonly state: 'wrong'; readonly why: 'start' | 'character' | 'tooLong' }

const START = 'AWS'
const LENGTH = 11

/** Reads what was typed so far: `AWS` and eight letters or digits (AWS Certification FAQs, read 2026-11-23). */
export function typedLoginId(text: string): TypedLoginId {
  const id = text.replaceAll(/\s/g, '').toUpperCase()
  if (id === '') return { state: 'empty' }
  if (!id.startsWith(START.slice(0, id.length)) || !START.startsWith(id.slice(0, START.length))) {
    return { state: 'wrong', why: 'start' }
  }
  if (!/^[0-9A-Z]+$/.test(id)) return { state: 'wrong', why: 'character' }
  if (id.length > LENGTH) return { state: 'wrong', why: 'tooLong' }
  if (id.length < LENGTH) return { state: 'unfinished', missing: LENGTH - id.length }
  return { state: 'complete', id }
}
