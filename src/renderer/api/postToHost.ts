import { loopbackToken } from './loopbackToken'

/** Sends JSON to the loopback host, with the token that this tab was given. */
export function postToHost(path: string, body: string): Promise<Response> {
  const headers = { authorization: `Bearer ${loopbackToken()}`, 'content-type': 'application/json' }
  return fetch(path, { method: 'POST', headers, body })
}
