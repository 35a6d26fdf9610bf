import { z } from 'zod'

/** Every expected failure, by code. The words a person reads come with it: what happened, what was kept, what to do. */
export const errorCodeSchema = z.enum([
  'invalidInput',
  'unknownMethod',
  'notFound',
  'conflict',
  'unknownAchievement',
  'badFile',
  'fileTooLarge',
  'nothingToUndo',
  'databaseReadOnly',
  'databaseFull',
  'databaseLocked',
  'databaseNewer',
  'databaseForeign',
  'databaseDamaged',
  'alreadyOpen',
  'notAllowed',
  'unexpected',
])

export const wireErrorSchema = z.object({
  code: errorCodeSchema,
  /** One or two plain sentences: what happened, what was kept, what to do next. */
  message: z.string(),
  /** Where in the input, as `attempt.on`; or the reference number of an unexpected fault. */
  details: z.array(z.object({ path: z.string(), message: z.string() })),
})

export type ErrorCode = z.infer<typeof errorCodeSchema>
export type WireError = z.infer<typeof wireErrorSchema>
export type ErrorDetail = WireError['details'][number]

/** An expected failure. Anything else that is thrown is a fault of ours: logged, and shown as a number. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[]

  constructor(code: ErrorCode, message: string, details: readonly ErrorDetail[] = []) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** What every host carries back: never an exception. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: WireError }
