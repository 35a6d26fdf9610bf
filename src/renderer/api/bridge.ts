import type { Bridge } from '@shared/contract/bridge'
import { createLoopbackBridge } from './loopbackBridge'

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

/** The way to the host: the desktop's bridge where the page runs inside it, else the loopback server. */
export const bridge: Bridge = window.bridge ?? createLoopbackBridge()
