import type { Handlers } from '../rpc/handlers'
import type { CoreContext } from './coreContext'
import { achievementDetail, programViews } from './views/programView'

/** The programs of the catalogue and their rules in words. */
export function programHandlers(
  context: CoreContext,
): Handlers<'catalog.programs' | 'catalog.achievement' | 'catalog.problems'> {
  return {
    'catalog.programs': () => ({ programs: programViews(context) }),
    'catalog.achievement': ({ id }) => achievementDetail(context, id),
    'catalog.problems': () => ({ problems: [...context.packProblems] }),
  }
}
