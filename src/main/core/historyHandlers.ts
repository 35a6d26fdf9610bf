import type { Handlers } from '../rpc/handlers'
import { AppError } from '@shared/contract/errors'
import { changeLabels } from '@shared/text/changeLabels'
import type { CoreContext } from './coreContext'

const ENTRIES = 200

type Methods = 'history.list' | 'history.undo' | 'history.redo' | 'trash.list' | 'trash.restore'

/** What was changed, and taking it back. */
export function historyHandlers(context: CoreContext): Handlers<Methods> {
  const { store, catalog } = context

  /** The trash knows an achievement by its id; people know it by its name. */
  const named = (name: string): string => catalog.achievement(name)?.brandedName ?? name

  function done(moved: { label: string } | undefined, what: 'undo' | 'redo'): { label: string } {
    if (!moved) throw new AppError('nothingToUndo', `There is nothing to ${what}.`)
    context.published()
    return { label: moved.label }
  }

  return {
    'history.list': () => ({ entries: [...store.history(ENTRIES)] }),
    'history.undo': () => done(store.undo(), 'undo'),
    'history.redo': () => done(store.redo(), 'redo'),
    'trash.list': () => ({
      entries: store.trashed().map((entry) => ({ ...entry, name: named(entry.name) })),
    }),
    'trash.restore': ({ kind, id }) => {
      const entry = store.trashed().find((each) => each.kind === kind && each.id === id)
      const label = changeLabels.restored(kind, named(entry?.name ?? ''))
      context.change(label, (write) => write.restore(kind, id))
      return {}
    },
  }
}
