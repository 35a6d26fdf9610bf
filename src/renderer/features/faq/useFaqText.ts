import { useEffect, useState } from 'react'
import { navigate, useHashParam } from '../../stores/location'
import { faqPath } from './faqPath'

const PAUSE_MS = 300

/**
 * What is searched for: it follows the keys at once and the address after a pause, so that it can be gone back to and
 * copied. Beginning a search leaves a step to go back to; changing one does not.
 */
export function useFaqText(program: string | undefined): readonly [string, (text: string) => void] {
  const inAddress = useHashParam('q') ?? ''
  const [text, setText] = useState(inAddress)
  const [seen, setSeen] = useState(inAddress)
  if (inAddress !== seen) {
    setSeen(inAddress)
    setText(inAddress)
  }
  useEffect(() => {
    if (program === undefined || text === inAddress) return
    const timer = setTimeout(() => {
      setSeen(text)
      const to = faqPath(program, text === '' ? {} : { q: text.slice(0, 500) })
      navigate(to, { replace: inAddress !== '' })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [program, text, inAddress])
  return [text, setText]
}
