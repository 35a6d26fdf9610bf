import { useEffect } from 'react'
import { closeOverlay, openOverlay, useOverlay } from '../../stores/overlay'

/** Stands for a sheet whose code is on its way: what is typed meanwhile is what the sheet begins with. */
export function SheetComing(): null {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { open, text } = useOverlay.getState()
      if (open === null || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'Escape') closeOverlay()
      else if (event.key === 'Backspace') openOverlay(open, text.slice(0, -1))
      else if (/^.$/u.test(event.key)) openOverlay(open, text + event.key)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return null
}
