/** What was pressed on a drawing, before there was anyone to hear it. */
export interface KeptInput {
  /** From now on the page hears presses itself. Keys are kept until `replay`. */
  stopPresses(): void
  /** Does what was asked for meanwhile, in its order, and keeps nothing more. */
  replay(): void
  /** Keeps nothing more, and lets go of what was kept. */
  forget(): void
}

/** The keys that act on every screen, and would be the browser's own if nobody took them. */
const isOurs = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !altKey && (ctrlKey || metaKey ? key.toLowerCase() === 'k' : /^[a-z,?/]$/.test(key))

/**
 * Keeps presses of buttons and keys until the page hears them itself. Links work in a drawing as they are; fields
 * cannot be typed in until then.
 */
export function keepInput(root: HTMLElement): KeptInput {
  const kept: (() => void)[] = []
  const fields = [...root.querySelectorAll('input')].filter((field) => !field.readOnly)
  for (const field of fields) field.readOnly = true

  const onPress = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button) kept.push(() => button.isConnected && button.click())
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!isOurs(event)) return
    event.preventDefault()
    const { key, code, ctrlKey, metaKey, shiftKey } = event
    const init = { key, code, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }
    kept.push(() => (document.activeElement ?? document).dispatchEvent(new KeyboardEvent('keydown', init)))
  }
  root.addEventListener('click', onPress)
  addEventListener('keydown', onKey)

  const stopPresses = (): void => root.removeEventListener('click', onPress)
  const forget = (): void => {
    stopPresses()
    removeEventListener('keydown', onKey)
    for (const field of fields) field.readOnly = false
    kept.length = 0
  }
  return {
    stopPresses,
    replay() {
      const acts = [...kept]
      forget()
      for (const act of acts) act()
    },
    forget,
  }
}
