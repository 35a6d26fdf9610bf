/**
 * How an AWS login ID reads while it is typed: `AWS` and eight letters or digits (candidate.ts holds the rule).
 * `begun` may still become one; `wrong` cannot.
 */
export function loginIdSoFar(text: string): 'empty' | 'begun' | 'good' | 'wrong' {
  const typed = text.trim().toUpperCase()
  if (typed === '') return 'empty'
  if (/^AWS[0-9A-Z]{8}$/.test(typed)) return 'good'
  return 'AWS'.startsWith(typed) || /^AWS[0-9A-Z]{0,7}$/.test(typed) ? 'begun' : 'wrong'
}
