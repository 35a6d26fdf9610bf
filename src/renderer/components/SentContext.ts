import { createContext } from 'react'

/**
 * How often the form around a field was sent so far: what is only half typed is a fault from then on, and not before, because
 * a line that appears as one leaves the field would move the button away from under the pointer. Null outside of a form.
 */
export const SentContext = createContext<number | null>(null)
