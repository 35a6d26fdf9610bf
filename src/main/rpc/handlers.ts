import type { MethodName, Output, ParsedInput } from '@shared/contract/api'

/** Answers one method: its input checked and completed, its output as the contract says. May throw AppError. */
type Handler<M extends MethodName> = (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>

/** Handlers by method. */
export type Handlers<M extends MethodName = MethodName> = { readonly [K in M]: Handler<K> }
