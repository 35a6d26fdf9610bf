import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { describe, vi } from 'vitest'
import type { Reply } from '@shared/contract/errors'
import { buildIfStale } from '../../../../scripts/buildIfStale.mjs'
import { electronProgram } from '../../../../scripts/electronObstacle.mjs'
import { contractSuite } from '../../../contract/contractSuite'
import { newDir } from '../openTestApp'

const ROOT = join(import.meta.dirname, '../../../..')
const canShow =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

// A window takes its time on a busy machine.
vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 })

// Over the real bridge of the real window, where this machine has one.
describe.skipIf(!canShow || electronProgram() === undefined)('in Electron', () => {
  contractSuite('the bridge of the desktop app', async () => {
    buildIfStale()
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0
    const app = await _electron.launch({
      args: [ROOT, ...(asRoot ? ['--no-sandbox'] : []), '--data', newDir(), '--today', '2026-11-23'],
    })
    // What is asked of a process that is still starting may be lost.
    const page = await app.firstWindow()
    // Links and files open nothing.
    await app.evaluate(({ shell }) => {
      shell.openExternal = () => Promise.resolve()
      shell.showItemInFolder = () => undefined
    })
    return {
      async call(method, input) {
        const text = await page.evaluate(
          ([name, json]) =>
            (
              globalThis as unknown as { bridge: { call(m: string, i: string): Promise<string> } }
            ).bridge.call(name, json),
          [method, JSON.stringify(input) ?? 'null'] as const,
        )
        return JSON.parse(text) as Reply<unknown>
      },
      close: () => app.close(),
    }
  })
})

vi.resetConfig()
