import { AppError, type Reply } from '@shared/contract/errors'

/** What a call answered. @throws AppError for the failure that it answered instead */
export function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new AppError(reply.error.code, reply.error.message, reply.error.details)
}
