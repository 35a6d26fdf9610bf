/** Whether the keys a person presses now belong to a field or to a list that is read by letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest(
      'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [role="spinbutton"], [role="menu"], [role="listbox"], [role="textbox"]',
    ) !== null
  )
}
