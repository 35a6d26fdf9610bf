import type { Handlers } from '../rpc/handlers'
import { AppError } from '@shared/contract/errors'
import type { CoreContext } from './coreContext'
import { isKnownLink } from './linkHosts'

type Methods = 'reminders.state' | 'links.open' | 'data.show'

/** What the machine does for us: notices, links, files. */
export function hostHandlers(context: CoreContext): Handlers<Methods> {
  const { store, catalog, clock, notifier, shell, dataFile } = context

  /** A link that stands in a pack or in an award, exactly so. */
  function isOurs(url: string): boolean {
    const inPacks = catalog.achievements.some(({ id, issuerUrl }) => {
      const sources = Object.values(catalog.lookup(id)?.sources ?? {})
      return issuerUrl === url || sources.some((source) => source.url === url)
    })
    if (inPacks) return true
    const credentials = store.credentialsOf(null).map(({ id }) => id)
    return store.awardsOf(credentials).some(({ verificationUrl }) => verificationUrl === url)
  }

  return {
    'reminders.state': () => {
      const [first] = store
        .candidates()
        .map(({ zone }) => clock.today(zone))
        .sort()
      return {
        channel: notifier.available ? 'ready' : 'unavailable',
        lastDelivered: store.deliveries.lastShown(),
        next: first ? (store.derived.nextAfter(first, null)?.on ?? null) : null,
      }
    },
    'links.open': async ({ url }) => {
      if (!isKnownLink(url) && !(url.startsWith('https://') && isOurs(url))) {
        throw new AppError(
          'notAllowed',
          'This link was not opened: it leads to none of the sites that Credence knows, and stands in nothing you keep.',
        )
      }
      await shell.openLink(url)
      return {}
    },
    'data.show': async () => {
      await shell.showFile(dataFile)
      return {}
    },
  }
}
