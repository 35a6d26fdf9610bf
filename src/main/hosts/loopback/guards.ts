import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** Why a request is turned away. */
export interface Refused {
  readonly status: 401 | 403
  readonly message: string
}

/** The port that browsers leave out of an address of http. */
const HTTP_PORT = 80
const NAMES = ['127.0.0.1', 'localhost']

/**
 * Only a browser on this machine that was given this address may ask: the Host must be ours to the letter (a name
 * that was made to point here is not) and given once, and a page of another origin may ask nothing.
 */
export function checkOrigin(
  { host: hosts = [], origin: origins = [] }: IncomingMessage['headersDistinct'],
  port: number,
): Refused | undefined {
  const [host, ...otherHosts] = hosts.map((given) => asSent(given, port))
  const ours = NAMES.some((name) => host === asSent(`${name}:${port}`, port))
  if (!ours || otherHosts.length > 0) {
    return { status: 403, message: 'This address belongs to Credence on this machine only.' }
  }
  const [origin, ...otherOrigins] = origins.map((given) => asSent(given, port))
  if ((origin !== undefined && origin !== `http://${host}`) || otherOrigins.length > 0) {
    return { status: 403, message: 'A page from elsewhere may not ask Credence anything.' }
  }
  return undefined
}

/** An address as a browser sends it, which may leave out the port of http. */
function asSent(address: string, port: number): string {
  return port === HTTP_PORT ? address.replace(/:80$/, '') : address
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
