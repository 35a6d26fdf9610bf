import { useCallback, useState } from 'react'
import type { ErrorDetail } from '@shared/contract/errors'
import { toCallError, type CallError } from '../../api/CallError'

/** What is wrong, by field. */
export type Problems = Readonly<Record<string, string>>

interface FieldProps<V> {
  readonly value: V
  readonly onChange: (value: V) => void
  readonly error: string | undefined
}

/** One form: its values, what is wrong with each, and the way to send it. */
export interface Form<T extends object> {
  readonly values: T
  /** What a field of the form needs: value, change, error. */
  readonly field: <K extends keyof T & string>(name: K) => FieldProps<T[K]>
  readonly problems: Problems
  /** What went wrong that no field can show. */
  readonly failure: CallError | undefined
  readonly saving: boolean
  /** Counts the refusals, so that the focus goes to the first wrong field after each. */
  readonly refusals: number
  /** Sends unless `found` names a problem; what was typed stays whatever happens. */
  readonly send: (found: Problems, run: () => Promise<void>) => Promise<void>
}

/**
 * Holds a form. A refusal of the core is put at its fields: the last parts of its path, as `expiresOn` of
 * `award.expiresOn`, or what `aliases` calls it here.
 */
export function useForm<T extends object>(
  initial: T,
  aliases: Readonly<Record<string, keyof T & string>> = {},
): Form<T> {
  const [values, setValues] = useState(initial)
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState<CallError>()
  const [saving, setSaving] = useState(false)
  const [refusals, setRefusals] = useState(0)

  const field = useCallback(
    <K extends keyof T & string>(name: K): FieldProps<T[K]> => ({
      value: values[name],
      onChange: (value) => {
        setValues((before) => ({ ...before, [name]: value }))
        setProblems(({ [name]: _solved, ...rest }) => rest)
      },
      error: problems[name],
    }),
    [values, problems],
  )

  async function send(found: Problems, run: () => Promise<void>): Promise<void> {
    if (saving) return
    setFailure(undefined)
    setProblems(found)
    if (Object.keys(found).length > 0) {
      setRefusals((before) => before + 1)
      return
    }
    setSaving(true)
    try {
      await run()
    } catch (thrown) {
      const error = toCallError(thrown)
      const placed = placeDetails(error.details, aliases, values)
      setProblems(placed.problems)
      setFailure(Object.keys(placed.problems).length > 0 && placed.left.length === 0 ? undefined : error)
      setRefusals((before) => before + 1)
    } finally {
      setSaving(false)
    }
  }

  return { values, field, problems, failure, saving, refusals, send }
}

/** The details of a refusal, each at its field where the form has it. */
export function placeDetails<T extends object>(
  details: readonly ErrorDetail[],
  aliases: Readonly<Record<string, keyof T & string>>,
  values: T,
): { readonly problems: Problems; readonly left: readonly ErrorDetail[] } {
  const problems: Record<string, string> = {}
  const left: ErrorDetail[] = []
  for (const detail of details) {
    const path = detail.path.split('.')
    const name = path
      .map((_, index) => path.slice(index).join('.'))
      .flatMap(
        (end) => (Object.hasOwn(aliases, end) && aliases[end]) || (Object.hasOwn(values, end) ? end : []),
      )[0]
    if (name === undefined) left.push(detail)
    else problems[name] ??= sentence(detail.message)
  }
  return { problems, left }
}

const sentence = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
