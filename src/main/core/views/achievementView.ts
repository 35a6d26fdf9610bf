import type { AchievementView } from '@shared/contract/views/catalog'
import type { CatalogAchievement } from '@shared/domain/catalog'
import { defaultCandidate } from '../chosen'
import type { CoreContext } from '../coreContext'

/** One achievement of the catalogue, and by which credential it is tracked already. */
export function achievementView({ store }: CoreContext, achievement: CatalogAchievement): AchievementView {
  const { id, name, shortName, kind, group, issuer, level, codes } = achievement
  const tracked =
    store.candidates().length > 0 ? store.credentialOf(defaultCandidate(store).id, id) : undefined
  return {
    id,
    name,
    shortName,
    kind,
    group,
    issuer,
    level,
    codes: [...codes],
    trackedAs: tracked?.id ?? null,
  }
}
