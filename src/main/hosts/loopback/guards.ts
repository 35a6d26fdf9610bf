import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is turned away. */
export interface Refused {
  readonly status: 401 | 403
  readonly message: string
}

/**
 * Only a browser on this machine that was given this address may ask: the Host must be ours to the letter (a name
 * that was made to point here is not), and a page of another origin may ask nothing.
 */
export function checkOrigin(headers: IncomingHttpHeaders, port: number): Refused | undefined {
  const host = headers.host
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return { status: 403, message: 'This address belongs to Credence on this machine only.' }
  }
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return { status: 403, message: 'A page from elsewhere may not ask Credence anything.' }
  }
  return undefined
}

/** Calls need the token that only the address given to the person's own browser carries. */
export function checkToken(headers: IncomingHttpHeaders, token: string): Refused | undefined {
  const given = Buffer.from(headers.authorization ?? '')
  const right = Buffer.from(`Bearer ${token}`)
  if (given.length === right.length && timingSafeEqual(given, right)) return undefined
  return {
    status: 401,
    message:
      'The key in the address is missing or not this one. Open the address that Credence printed when it started.',
  }
}
