import type { Bridge } from '@shared/contract/bridge'
import { createLoopbackBridge } from './loopbackBridge'

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

/** A page that a host draws ahead asks nobody. */
const nobody: Bridge = { call: () => new Promise(() => {}), listen: () => () => {} }

/** The way to the host: the desktop's bridge where the page runs inside it, else the loopback server. */
export const bridge: Bridge =
  typeof window === 'undefined' ? nobody : (window.bridge ?? createLoopbackBridge())
