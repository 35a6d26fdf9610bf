import { spawn } from 'node:child_process'

/** Hands an address or a folder to the system, which opens it in the person's own program. @throws Error where it cannot. */
export function openInBrowser(target: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  const [command, args] = opener(target, platform)
  return new Promise((opened, failed) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' })
    child.once('error', failed)
    child.once('spawn', () => {
      child.unref()
      opened()
    })
  })
}

function opener(target: string, platform: NodeJS.Platform): readonly [string, readonly string[]] {
  if (platform === 'darwin') return ['open', [target]]
  // Not `cmd /c start`: there an & in an address would begin another command.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', target]]
  return ['xdg-open', [target]]
}
