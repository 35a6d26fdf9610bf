import './node-guard.ts'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { drawnByHost } from './scripts/drawnByHost.ts'
import { firstScreenChunk } from './scripts/firstScreenChunk.ts'
import { inlineAhead } from './scripts/inlineAhead.ts'

const root = import.meta.dirname
const alias = { '@shared': resolve(root, 'src/shared') }

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [react(), drawnByHost(resolve(root, 'src/renderer'))],
    // The drawing is done by React as users get it, not by the one for developers.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      rollupOptions: {
        // Three composition roots over one core: the desktop app, the loopback host, the command line.
        input: {
          index: resolve(root, 'src/main/index.ts'),
          serve: resolve(root, 'src/main/serve.ts'),
          cli: resolve(root, 'src/main/cli.ts'),
          // The page's code for the loopback host, which draws the first screen before the browser can.
          draw: resolve(root, 'src/renderer/draw.tsx'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    resolve: { alias: { ...alias, '@renderer': resolve(root, 'src/renderer') } },
    plugins: [react(), inlineAhead(resolve(root, 'src/renderer/ahead.ts'), alias)],
    build: {
      minify: true,
      rollupOptions: {
        input: { index: resolve(root, 'src/renderer/index.html') },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: firstScreenChunk(resolve(root, 'src/renderer')), debugName: 'first screen' }],
          },
        },
      },
    },
  },
})
