import type { Input, MethodName, Output } from '@shared/contract/api'
import type { Reply } from '@shared/contract/errors'
import { bridge } from './bridge'
import { CallError } from './CallError'
import { takeEarly } from './early'

/** Runs a method of the wire and answers its value. @throws CallError for every expected failure */
export async function call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
  const text = JSON.stringify(input)
  const reply = JSON.parse(await (takeEarly(method, text) ?? bridge.call(method, text))) as Reply<Output<M>>
  if (!reply.ok) throw new CallError(reply.error)
  return reply.value
}
