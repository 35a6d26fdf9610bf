import '../node-guard.ts'
import { defineConfig } from '@playwright/test'

/** Pictures of every screen, into `screenshots/`. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: 'screenshots.spec.ts',
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  timeout: 180_000,
  use: { actionTimeout: 10_000 },
  outputDir: '../test-results/screenshots',
})
