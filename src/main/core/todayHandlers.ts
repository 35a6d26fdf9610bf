import type { Handlers } from '../rpc/handlers'
import type { CoreContext } from './coreContext'
import { todayView } from './views/todayView'

/** What needs a person, and by when. */
export function todayHandlers(context: CoreContext): Handlers<'today.get'> {
  return { 'today.get': () => todayView(context) }
}
