import { createContext } from 'react'

/** How often the form around a field was sent so far: what is only half typed is a fault from then on. */
export const SentContext = createContext(0)
