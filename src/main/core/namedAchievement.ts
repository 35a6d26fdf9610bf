import type { Catalog } from '@shared/domain/catalog'
import type { Credential } from '@shared/domain/credential'
import type { AgendaRow } from '../storage/store'

/** What screens call an achievement, from the catalogue or from its holder's own description. */
export interface NamedAchievement {
  /** Short, with the issuer where people say it, as in "AWS Security - Specialty". */
  readonly name: string
  /** The same below a heading that names the issuer: "Security - Specialty". */
  readonly nameInGroup: string
  readonly fullName: string
  readonly code: string | null
  readonly group: string
  readonly issuer: string
  readonly kind: 'certification' | 'microcredential' | 'licence' | 'own'
  readonly exams: readonly string[]
}

/** What is known of an achievement without a catalogue. */
type Described = Pick<AgendaRow, 'achievementId' | 'ownName' | 'ownIssuer' | 'ownCode'>

/** Names an achievement. One that no pack knows any more is called by its id, so that it is still found. */
export function namedAchievement(catalog: Catalog, described: Described): NamedAchievement {
  const { achievementId, ownName, ownIssuer, ownCode } = described
  if (ownName !== null) {
    const issuer = ownIssuer ?? ''
    return {
      name: ownName,
      nameInGroup: ownName,
      fullName: ownName,
      code: ownCode,
      group: issuer,
      issuer,
      kind: 'own',
      exams: [],
    }
  }
  const found = catalog.achievement(achievementId)
  if (!found) {
    const group = achievementId.slice(0, achievementId.indexOf('/'))
    return {
      name: achievementId,
      nameInGroup: achievementId,
      fullName: achievementId,
      code: null,
      group,
      issuer: group,
      kind: 'certification',
      exams: [],
    }
  }
  return {
    name: found.brandedName,
    nameInGroup: found.shortName,
    fullName: found.name,
    code: found.codes[0] ?? null,
    group: found.group,
    issuer: found.issuer,
    kind: found.kind,
    exams: found.codes,
  }
}

/** Names what a credential tracks. */
export function namedCredential(catalog: Catalog, { achievementId, own }: Credential): NamedAchievement {
  return namedAchievement(catalog, {
    achievementId,
    ownName: own?.name ?? null,
    ownIssuer: own?.issuer ?? null,
    ownCode: own?.code ?? null,
  })
}
