import { searchEntry, searchQuery, searchRank, type SearchEntry } from './catalogSearch'
import { fingerprint } from './fingerprint'
import { foldText } from './foldText'
import type { PolicyLookup, SourcedPolicy } from './history'
import type { PlainDate } from './plainDate'
import type { Pack, PackAchievement } from './policy/packSchema'

/** A pack as the catalogue names it. */
interface CatalogPack {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly checkedOn: PlainDate
  readonly notice: string | null
}

/** An achievement with its issuer and the pack it comes from. `codes` are its exams', the current one first. */
export type CatalogAchievement = PackAchievement & {
  readonly issuer: string
  readonly issuerUrl: string
  /** The short name with the issuer's before it, for where no heading names the issuer. */
  readonly brandedName: string
  readonly pack: CatalogPack
  readonly codes: readonly string[]
}

/** Everything the packs say, ready to be asked. */
export interface Catalog {
  readonly packs: readonly CatalogPack[]
  /** Tells one content of the packs from another, whatever their versions say. */
  revision(): string
  /** In the order of the packs. */
  readonly achievements: readonly CatalogAchievement[]
  achievement(id: string): CatalogAchievement | undefined
  /** The named policy of an achievement with its own rules over it, and the sources they name. */
  readonly lookup: PolicyLookup
  /** What a person typed, best answer first: "saa", "SAA-C03", "solutions arch pro". Nothing typed finds nothing. */
  search(text: string): readonly CatalogAchievement[]
  /** The achievement that a badge of this name, signed by this issuer, stands for. */
  matchBadge(name: string, issuer: string): CatalogAchievement | undefined
  /** Achievements that renew, make up or require this one, or the other way round: their standings hang together. */
  related(id: string): readonly string[]
}

/** Builds the catalogue from packs that were checked. A later pack replaces an earlier one of the same id. */
export function createCatalog(packs: readonly Pack[]): Catalog {
  const byPack = new Map<string, Pack>()
  for (const pack of packs) byPack.set(pack.id, pack)
  const known = [...byPack.values()].map((pack) => ({ pack, header: headerOf(pack) }))

  const byId = new Map<string, CatalogAchievement>()
  const policies = new Map<string, SourcedPolicy>()
  const badges = new Map<string, CatalogAchievement>()
  for (const { pack, header } of known) {
    for (const achievement of pack.achievements) {
      const whole: CatalogAchievement = {
        ...achievement,
        issuer: pack.issuer.name,
        issuerUrl: pack.issuer.url,
        brandedName: branded(pack.issuer.brand, achievement.shortName),
        pack: header,
        codes: achievement.exams.map((exam) => exam.code),
      }
      byId.set(achievement.id, whole)
      policies.set(achievement.id, policyOf(pack, achievement))
      for (const key of badgeKeys(pack, achievement)) badges.set(key, whole)
    }
  }
  const links = linksOf(policies)
  const achievements = [...byId.values()]
  const listed = achievements.map((found) => ({ found, entry: searchEntry(found, found.issuer) }))

  return {
    packs: known.map(({ header }) => header),
    revision: () => fingerprint(JSON.stringify(known.map(({ pack }) => pack))),
    achievements,
    achievement: (id) => byId.get(id),
    lookup: (id) => policies.get(id),
    search: (text) => searchIn(listed, text),
    matchBadge: (name, issuer) => badges.get(badgeKey(name, issuer)),
    related: (id) => links.get(id) ?? [],
  }
}

interface Listed {
  readonly found: CatalogAchievement
  readonly entry: SearchEntry
}

/** Best answers first; among equals in the order of the packs. */
function searchIn(listed: readonly Listed[], text: string): readonly CatalogAchievement[] {
  const query = searchQuery(text)
  if (!query) return []
  const byRank: CatalogAchievement[][] = []
  for (const { found, entry } of listed) {
    const rank = searchRank(entry, query)
    if (rank !== undefined) (byRank[rank] ??= []).push(found)
  }
  return byRank.flat()
}

const branded = (brand: string | undefined, name: string): string =>
  brand === undefined || name.startsWith(brand) ? name : `${brand} ${name}`

function headerOf({ id, name, version, checkedOn, notice }: Pack): CatalogPack {
  return { id, name, version, checkedOn, notice: notice ?? null }
}

function policyOf(pack: Pack, { policy, override, exams }: PackAchievement): SourcedPolicy {
  return { policy: { ...pack.policies[policy], ...override }, sources: pack.sources, exams }
}

const badgeKey = (name: string, issuer: string): string => `${foldText(issuer)}\n${foldText(name)}`

function badgeKeys({ issuer }: Pack, { name, badgeNames }: PackAchievement): readonly string[] {
  return [issuer.name, ...issuer.badgeIssuers].flatMap((by) =>
    [name, ...badgeNames].map((badge) => badgeKey(badge, by)),
  )
}

/** Both ends of every "renews", "is made of" and "requires", by achievement. */
function linksOf(policies: ReadonlyMap<string, SourcedPolicy>): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, Set<string>>()
  const link = (from: string, to: string): void => {
    if (from === to) return
    const set = links.get(from) ?? new Set()
    links.set(from, set.add(to))
  }
  for (const [id, { policy }] of policies) {
    for (const other of [
      ...(policy.renews ?? []).flatMap((rule) => rule.achievements),
      ...(policy.composite?.of ?? []),
      ...(policy.eligibility?.prerequisites ?? []).map(({ achievement }) => achievement),
    ]) {
      link(id, other)
      link(other, id)
    }
  }
  return new Map([...links].map(([id, others]) => [id, [...others].sort()]))
}
