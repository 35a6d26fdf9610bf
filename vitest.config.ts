import './node-guard.ts'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = { '@shared': resolve(root, 'src/shared'), '@renderer': resolve(root, 'src/renderer') }

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: ['test/ownTempFolder.ts'],
    // Isolation costs most of the time on small machines; no test leaves anything behind in its process.
    isolate: false,
    // A slow machine is no fault; what hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{shared,main,contract,renderer}/**/*.test.ts'],
        },
      },
    ],
  },
})
