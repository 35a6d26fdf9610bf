import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError, type Reply } from '@shared/contract/errors'
import type { DrawFirstScreen } from '@shared/contract/firstScreen'
import type { Core, Report } from '../../core/ports'
import { answerCall, MAX_MESSAGE_CHARS, refusal, tooLarge } from '../answerCall'
import { findPageFile, PAGE_HEADERS } from '../pageFiles'
import { streamChanges } from './changeStream'
import { createFirstScreens, type FirstScreens } from './firstScreen'
import { checkOrigin, checkToken } from './guards'
import { readBody } from './readBody'

const NOT_ASKED = 'A first screen is asked for by the language of the browser and the room for its strip.'
const NO_ADDRESS = 'What was asked for is no address, so nothing was looked up and nothing was changed.'

export interface ServerOptions {
  readonly core: Pick<Core, 'dispatch' | 'subscribe'>
  /** The folder of the built page. */
  readonly pageDir: string
  /** Asked of every call; goes into the address handed to the browser. */
  readonly token: string
  /** 0: any free one. */
  readonly port: number
  readonly report: Report
  /** Fetches the code that draws the first screen ahead of the browser. */
  readonly loadDraw: () => Promise<DrawFirstScreen>
}

/** What one request is answered from. */
interface Served extends ServerOptions {
  readonly firstScreens: FirstScreens
}

export interface RunningServer {
  /** The address with the token in its fragment, which a browser never sends on. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** Serves the app on 127.0.0.1, to this machine alone. @throws AppError where the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const served: Served = { ...options, firstScreens: createFirstScreens(options) }
  const server = createServer((request, response) => {
    handle(request, response, served, (server.address() as AddressInfo).port).catch((fault: unknown) => {
      const reference = options.report(fault, `${request.method} ${request.url?.split('?')[0]}`)
      if (response.headersSent) response.destroy()
      else
        sendReply(
          response,
          500,
          refusal('unexpected', `Something went wrong here (${reference}). Nothing was changed.`),
        )
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(portError(error, options.port)))
    server.listen(options.port, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/#token=${options.token}`,
    port,
    close: () =>
      new Promise((closed) => {
        served.firstScreens.close()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: Served,
  port: number,
): Promise<void> {
  const refused = checkOrigin(request.headersDistinct, port)
  if (refused) return sendReply(response, refused.status, refusal('notAllowed', refused.message))
  const pathname = URL.parse(request.url ?? '/', 'http://127.0.0.1')?.pathname
  if (pathname === undefined) return sendReply(response, 400, refusal('invalidInput', NO_ADDRESS))
  if (pathname === '/changes' || pathname === '/first-screen' || pathname.startsWith('/rpc/'))
    return handleCall(request, response, options, pathname)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendMethodNotAllowed(response, 'GET, HEAD')
  // The raw target, so that a path with dots in it is seen as it was sent.
  const file = findPageFile(options.pageDir, (request.url ?? '/').split(/[?#]/)[0] ?? '/')
  if (!file) return sendReply(response, 404, refusal('notFound', 'There is nothing at this address.'))
  // The files are small: one that is sent whole, with its length, is there sooner than one that is piped.
  const content = await readFile(file.path)
  response.writeHead(200, { ...file.headers, 'Content-Length': content.length })
  response.end(request.method === 'HEAD' ? undefined : content)
}

async function handleCall(
  request: IncomingMessage,
  response: ServerResponse,
  options: Served,
  pathname: string,
): Promise<void> {
  const refused = checkToken(request.headers, options.token)
  if (refused) return sendReply(response, refused.status, refusal('notAllowed', refused.message))
  if (pathname === '/changes') {
    return request.method === 'GET'
      ? streamChanges(options.core, response)
      : sendMethodNotAllowed(response, 'GET')
  }
  if (request.method !== 'POST') return sendMethodNotAllowed(response, 'POST')
  const body = await readBody(request, MAX_MESSAGE_CHARS)
  if (body === undefined) {
    // The rest is not wanted: the answer is the last thing on this connection.
    response.setHeader('Connection', 'close')
    return sendReply(response, 413, tooLarge)
  }
  if (pathname === '/first-screen') {
    const first = await options.firstScreens.answer(body)
    if (!first) return sendReply(response, 400, refusal('invalidInput', NOT_ASKED))
    return sendText(response, 200, JSON.stringify(first))
  }
  sendText(response, 200, await answerCall(options.core, pathname.slice('/rpc/'.length), body))
}

function sendMethodNotAllowed(response: ServerResponse, allowed: string): void {
  response.setHeader('Allow', allowed)
  sendReply(response, 405, refusal('notAllowed', `Only ${allowed} is answered here.`))
}

function sendReply(response: ServerResponse, status: number, reply: Reply<never>): void {
  sendText(response, status, JSON.stringify(reply))
}

function sendText(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, {
    ...PAGE_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(json)
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  return new AppError(
    'conflict',
    `Port ${port} cannot be used: ${error.code === 'EACCES' ? 'this user may not' : 'another program has it'}. Leave --port out to take any free one.`,
  )
}
