import { createContext } from 'react'

/** How wide the strip of months is where the page was drawn ahead, in CSS pixels; 0 where nothing is known before it is measured. */
export const DrawnWidthContext = createContext(0)
