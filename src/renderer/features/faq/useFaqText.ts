import { useEffect, useState } from 'react'
import { navigate, useHashParam, useHashPath } from '../../stores/location'
import { faqPath } from './faqPath'

const PAUSE_MS = 300
const MOST_KEPT = 500

/**
 * What is searched for: it follows the keys at once and the address after a pause, so that it can be gone back to and
 * copied. Beginning a search leaves a step to go back to; changing one does not.
 */
export function useFaqText(program: string | undefined): readonly [string, (text: string) => void] {
  const inAddress = useHashParam('q') ?? ''
  const [path] = useHashPath()
  const address = `${path}?${inAddress}`
  const [text, setText] = useState(inAddress)
  const [seen, setSeen] = useState(address)
  if (address !== seen) {
    setSeen(address)
    setText(inAddress)
  }
  useEffect(() => {
    if (program === undefined || text === inAddress) return
    const begun = location.hash
    const timer = setTimeout(() => {
      // Meanwhile somebody may have gone elsewhere, to a screen that is still being fetched.
      if (location.hash !== begun) return
      const kept = text.slice(0, MOST_KEPT)
      setSeen(`${faqPath(program)}?${kept}`)
      navigate(faqPath(program, kept === '' ? {} : { q: kept }), { replace: inAddress !== '' })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [program, text, inAddress])
  return [text, setText]
}
