import { useEffect, useRef, type RefObject } from 'react'
import { navigate, useHashParam } from '../../stores/location'

/**
 * Whether the address asks to choose the credential of an attempt. The list takes the focus then; the one that is opened
 * next gets the form, and Escape takes the question back.
 */
export function useChoiceForAttempt(
  list: RefObject<HTMLElement | null>,
  id: string | null,
  isThere: boolean,
): boolean {
  const asked = useHashParam('for') === 'attempt'
  const isChoosing = asked && id === null
  const wasChoosing = useRef(false)

  useEffect(() => {
    if (isChoosing && isThere) list.current?.querySelector<HTMLElement>('.cred[tabindex="0"]')?.focus()
  }, [list, isChoosing, isThere])

  useEffect(() => {
    if (id !== null && wasChoosing.current) navigate(`/credentials/${id}?do=attempt`, { replace: true })
    wasChoosing.current = isChoosing
    if (!isChoosing) return
    const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented || document.querySelector('.scrim, .pop-menu')) return
      navigate('/credentials', { replace: true })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [id, isChoosing])
  return isChoosing
}
