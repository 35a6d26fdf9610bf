import './node-guard.ts'
import { defineConfig } from '@playwright/test'

/** One suite, two hosts: `browser` drives the loopback host in a Chromium, `electron` the desktop app itself. */
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  // A desktop app that is asked while it starts may lose the question; a second failure is a real one.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  outputDir: 'test-results',
  projects: [
    { name: 'browser', testIgnore: '**/electron/**' },
    // One at a time: they share the display, its focus, and the notification server that listens.
    { name: 'electron', testIgnore: '**/browser/**', workers: 1 },
  ],
})
