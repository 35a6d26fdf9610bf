import { createHash } from 'node:crypto'
import { Notification } from 'electron'
import type { Notice, Notifier } from '../../core/ports'
import { bodyFor, pathOfToast, toastXml } from './noticeText'

/** How long the system may take to say whether it took a notice. */
const PATIENCE_MS = 10_000
/** After a notice that the system did not take, none is tried for so long: it may have no place to show them. */
const QUIET_MS = 10 * 60_000
/** Notices kept at most, so that a click on any of them is still heard. */
const MAX_KEPT = 200

/**
 * Shows notices through the system. A shown one is kept until it is clicked or closed, because a click on one that
 * was garbage-collected is never heard. `open` is called with the path of a clicked one.
 */
export function createNotifier(
  open: (path: string) => void,
  platform: NodeJS.Platform = process.platform,
): Notifier {
  const kept = new Map<string, Notification>()
  let quietUntil = 0

  // Windows also tells of clicks on notices of an earlier run, and of one that started the app.
  if (
    platform === 'win32' &&
    Notification.isSupported() &&
    typeof Notification.handleActivation === 'function'
  ) {
    Notification.handleActivation((activation) => {
      const path = pathOfToast(activation.arguments)
      if (path !== undefined) open(path)
    })
  }

  return {
    // On macOS asking is what makes the system ask the person; there the first notice does it.
    get available() {
      return Date.now() >= quietUntil && (platform === 'darwin' || Notification.isSupported())
    },
    show(notice) {
      return new Promise((settle) => {
        const id = systemId(notice.id)
        const answer = (how: 'shown' | 'failed'): void => {
          clearTimeout(patience)
          quietUntil = how === 'failed' ? Date.now() + QUIET_MS : 0
          settle(how)
        }
        const patience = setTimeout(() => answer('failed'), PATIENCE_MS)
        try {
          const shown = new Notification(optionsOf({ ...notice, id }, platform))
          keep(kept, id, shown)
          shown.on('show', () => answer('shown'))
          shown.on('failed', () => {
            kept.delete(id)
            answer('failed')
          })
          shown.on('click', () => {
            kept.delete(id)
            open(notice.path)
          })
          shown.on('close', (event) => {
            // One that timed out still lies in the system's list, where it can be clicked.
            if (reasonOf(event) !== 'timedOut') kept.delete(id)
          })
          shown.show()
        } catch {
          kept.delete(id)
          answer('failed')
        }
      })
    },
  }
}

function optionsOf(notice: Notice, platform: NodeJS.Platform): Electron.NotificationConstructorOptions {
  const { id, title } = notice
  const body = bodyFor(platform, notice.body)
  return platform === 'win32' ? { id, title, body, toastXml: toastXml(notice) } : { id, title, body }
}

/** The same notice has the same id in each run, so that showing it again replaces it; systems take 64 characters. */
function systemId(id: string): string {
  return id.length <= 64 ? id : createHash('sha256').update(id).digest('hex')
}

function keep(kept: Map<string, Notification>, id: string, shown: Notification): void {
  kept.delete(id)
  kept.set(id, shown)
  const oldest = kept.keys().next().value
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
}

function reasonOf(event: object): unknown {
  return 'reason' in event ? event.reason : undefined
}
