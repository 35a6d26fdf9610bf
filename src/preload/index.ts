import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/contract/bridge'

/** All of the desktop that the page can reach: two functions, text both ways, no event objects. */
const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke('call', method, input) as Promise<string>,
  listen(listener) {
    const hear = (_event: unknown, change: string): void => listener(change)
    ipcRenderer.on('change', hear)
    return () => {
      ipcRenderer.off('change', hear)
    }
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
