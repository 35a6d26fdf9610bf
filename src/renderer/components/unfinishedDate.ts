import { partsShownIn, typedDay, typedFault } from './typedDay'

/** Marks a date field; its value says whether something stands or stood in it that is no day. */
export const DATE_FIELD = 'data-date-field'

/**
 * The first date field of a form in which something was typed that is no day: only a part of one, or one that no calendar
 * has. A form is not sent with it, because what the field holds is then not what stands in it.
 */
export function unfinishedDate(form: HTMLElement): HTMLElement | null {
  const fields = [...form.querySelectorAll(`[${DATE_FIELD}]`)]
  const unfinished = fields.find(
    (field) =>
      field.getAttribute(DATE_FIELD) === 'unfinished' ||
      typedFault(typedDay(partsShownIn(field))) !== undefined,
  )
  return unfinished?.querySelector<HTMLElement>('[role=spinbutton]') ?? null
}
