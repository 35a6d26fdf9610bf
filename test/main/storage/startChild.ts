import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')
// Workers of the test run bundle at the same time: each has a folder of its own.
const outDir = resolve(root, 'node_modules/.cache/storage-child', process.env['VITEST_POOL_ID'] ?? '0')

/** Bundles child.ts as the program itself is bundled. */
export async function bundleChild(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': resolve(root, 'src/shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: resolve(import.meta.dirname, 'child.ts'),
      outDir,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
}

export interface Child {
  readonly process: ChildProcess
  /** The lines it has said until now. */
  readonly lines: readonly string[]
  /** Waits until it has said so many lines. @throws Error where it ends before */
  said(count: number): Promise<void>
  readonly ended: Promise<void>
}

/** Starts the other process of a test. It is ended with the test. */
export function startChild(...args: readonly string[]): Child {
  const child = spawn(process.execPath, [resolve(outDir, 'child.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface(child.stdout)
  reader.on('line', (line) => lines.push(line))
  const ended = new Promise<void>((done) => {
    let open = 2
    const close = (): void => void (--open === 0 && done())
    child.once('exit', close)
    reader.once('close', close)
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  async function said(count: number): Promise<void> {
    while (lines.length < count) {
      const over = await Promise.race([once(reader, 'line').then(() => false), ended.then(() => true)])
      if (over && lines.length < count) throw new Error(`it ended after: ${lines.join()}`)
    }
  }
  return { process: child, lines, said, ended }
}
