import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { createFaultLog } from '../../../../src/main/hosts/faultLog'
import { drawFirstScreen } from '../../../../src/renderer/draw'
import { startServer } from '../../../../src/main/hosts/loopback/startServer'
import { newDir, openTestApp } from '../openTestApp'

export const TOKEN = 'a-token-of-the-test'

/** A running loopback host over a real core, with a small page of its own. */
export async function startLoopback() {
  const dir = newDir()
  const pageDir = join(dir, 'page')
  mkdirSync(join(pageDir, 'assets'), { recursive: true })
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(pageDir, 'assets/app-1a2b.js'), 'export {}')
  writeFileSync(join(dir, 'secret.json'), '{"secret":true}')
  symlinkSync(join(dir, 'secret.json'), join(pageDir, 'link.json'))
  const { core, close } = openTestApp(join(dir, 'data'))
  const server = await startServer({
    core,
    pageDir,
    token: TOKEN,
    port: 0,
    report: createFaultLog(dir),
    loadDraw: () => Promise.resolve(drawFirstScreen),
  })
  return {
    core,
    /** Where faults are written down. */
    dir,
    port: server.port,
    url: server.url,
    ask: (options: Asked) => ask(server.port, options),
    async stop() {
      await server.close()
      close()
    },
  }
}

export interface Asked {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** One plain HTTP request, whose path and headers arrive exactly as written. */
function ask(port: number, { path, method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((answered, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    sent.on('error', failed)
    sent.end(body)
  })
}
