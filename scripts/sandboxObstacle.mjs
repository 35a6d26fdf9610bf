import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Why Chromium's sandbox cannot be used by this user, and what would help; undefined where it can. Some Linux systems
 * (Ubuntu since 23.10, say) keep programs they do not know from making the namespaces that it needs.
 */
export function sandboxObstacle(program) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return undefined
  const forbidden =
    setting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('kernel/unprivileged_userns_clone') === '0' ||
    setting('user/max_user_namespaces') === '0'
  const helper = join(dirname(program), 'chrome-sandbox')
  if (!forbidden || isSetUp(helper)) return undefined
  return `this system withholds Chromium's sandbox; "sudo chown root ${helper} && sudo chmod 4755 ${helper}" allows it`
}

function setting(name) {
  const path = join('/proc/sys', name)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

/** Whether the older kind of sandbox is ready: its helper belongs to root and may act as root. */
function isSetUp(helper) {
  if (!existsSync(helper)) return false
  const { uid, mode } = statSync(helper)
  return uid === 0 && (mode & 0o4000) !== 0
}
