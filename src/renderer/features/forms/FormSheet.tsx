import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { ErrorNote } from '../../components/ErrorNote'
import { common } from '../../text/common'
import { formsText } from '../../text/forms'
import { unfinishedDate } from '../../components/unfinishedDate'
import { SentContext } from '../../components/SentContext'
import { useKeys } from '../../components/useKeys'
import type { Form } from './useForm'
import './forms.css'

const FIELD = 'input:not([type=hidden]), textarea, button, [role=spinbutton]'

interface Props<T extends object> {
  readonly title: string
  /** What it is about, where the title does not say. */
  readonly about?: string
  readonly form: Form<T>
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly submitLabel?: string
  readonly children: ReactNode
}

/** A form as a sheet over the page: Enter sends it from any field of one line, what is wrong stands at its field. */
export function FormSheet<T extends object>({
  title,
  about,
  form,
  onSubmit,
  onClose,
  submitLabel,
  children,
}: Props<T>): ReactNode {
  const id = useId()
  const ref = useRef<HTMLFormElement>(null)
  useKeys(ref, sendOnEnter)
  const count = Object.keys(form.problems).length
  const [sent, setSent] = useState(0)

  useEffect(() => {
    ref.current?.querySelector<HTMLElement>(FIELD)?.focus()
  }, [])

  useEffect(() => {
    if (form.refusals > 0) firstWrong(ref.current)?.focus()
  }, [form.refusals])

  useEffect(() => {
    if (sent > 0 && ref.current) unfinishedDate(ref.current)?.focus()
  }, [sent])

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      foot={
        <>
          {count > 0 && (
            <p role="alert" className="form-wrong">
              {formsText.wrong(count)}
            </p>
          )}
          <span className="push" />
          <Button variant="quiet" onPress={onClose}>
            {common.cancel}
          </Button>
          <Button variant="primary" type="submit" form={id}>
            {submitLabel ?? common.save}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={ref}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setSent((before) => before + 1)
          if (!unfinishedDate(event.currentTarget)) onSubmit()
        }}
      >
        {about && <p className="form-about">{about}</p>}
        {form.failure && <ErrorNote error={form.failure} />}
        <SentContext value={sent}>{children}</SentContext>
      </form>
    </Dialog>
  )
}

/** The parts of a date and a radio do not send a form by themselves. */
function sendOnEnter(event: KeyboardEvent, form: HTMLFormElement): void {
  const { target } = event
  if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof HTMLElement)) return
  const sends =
    target.getAttribute('role') === 'spinbutton' ||
    (target instanceof HTMLInputElement && target.type === 'radio')
  if (!sends) return
  event.preventDefault()
  form.requestSubmit()
}

function firstWrong(form: HTMLFormElement | null): HTMLElement | null {
  const wrong = form?.querySelector<HTMLElement>('[data-invalid]')
  if (!wrong) return null
  return wrong.matches(FIELD) ? wrong : wrong.querySelector<HTMLElement>(FIELD)
}
