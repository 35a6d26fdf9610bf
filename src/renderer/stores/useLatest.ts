import { useState } from 'react'

/** The last value that was there: what stood on the screen stays until its successor arrives. */
export function useLatest<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}
