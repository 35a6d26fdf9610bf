import type { AchievementDetail, ExamView, ProgramHead, ProgramView } from '@shared/contract/views/program'
import { AppError } from '@shared/contract/errors'
import type { CatalogAchievement } from '@shared/domain/catalog'
import { examState } from '@shared/domain/examState'
import type { SourcedPolicy } from '@shared/domain/history'
import type { PlainDate } from '@shared/domain/plainDate'
import { isStale, policyWords, sourceInView } from '@shared/text/policyWords'
import { shownToday } from '../chosen'
import type { CoreContext } from '../coreContext'
import { creditRule } from '../creditRule'
import { achievementView } from './achievementView'

/** Every program of the catalogue with what can be earned in it, in the order of the packs. */
export function programViews(context: CoreContext): ProgramView[] {
  const { catalog } = context
  const today = shownToday(context)
  return catalog.packs.flatMap((pack) => {
    const own = catalog.achievements.filter((achievement) => achievement.pack.id === pack.id)
    const [first] = own
    if (!first) return []
    const groups = Map.groupBy(own, ({ group }) => group)
    return [
      {
        ...programHead(first, today),
        groups: [...groups].map(([name, achievements]) => ({
          name,
          achievements: achievements.map((each) => achievementView(context, each)),
        })),
        doubts: doubtsOf(context, own, today),
      },
    ]
  })
}

function programHead({ pack, issuer, issuerUrl }: CatalogAchievement, today: PlainDate): ProgramHead {
  return { ...pack, issuer, issuerUrl, stale: isStale(pack.checkedOn, today) }
}

/** How many rules and exams of a program are marked unsure. A rule that many achievements share is one. */
function doubtsOf(
  { catalog }: CoreContext,
  achievements: readonly CatalogAchievement[],
  today: PlainDate,
): number {
  const found = new Set<string>()
  for (const { id, exams } of achievements) {
    const rules = catalog.lookup(id)
    for (const { rule, says, unsure } of rules ? policyWords(rules, (each) => each, today) : []) {
      if (unsure !== null) found.add(`${rule} ${says}`)
    }
    for (const { code, unsure } of exams) if (unsure !== undefined) found.add(`exam ${code}`)
  }
  return found.size
}

/** One achievement with its exams as they stand today, and its policy in words. @throws AppError unknownAchievement */
export function achievementDetail(context: CoreContext, id: string): AchievementDetail {
  const { catalog } = context
  const achievement = catalog.achievement(id)
  const rules = catalog.lookup(id)
  if (!achievement || !rules) {
    throw new AppError(
      'unknownAchievement',
      `No pack knows an achievement called ${id}, so there is nothing to show.`,
      [{ path: 'id', message: 'no pack knows it' }],
    )
  }
  const today = shownToday(context)
  const { policy, sources } = rules
  const related = (other: string): AchievementDetail['related']['renews'] => {
    const found = catalog.achievement(other)
    if (!found) return []
    const { shortName, trackedAs } = { ...found, ...achievementView(context, found) }
    return [{ achievementId: other, name: shortName, trackedAs }]
  }
  const renewedBy = catalog.achievements.filter(
    (other) => other.id !== id && renewsOf(context, other.id).has(id),
  )
  return {
    achievement: achievementView(context, achievement),
    program: programHead(achievement, today),
    today,
    exams: achievement.exams.map((exam) => examView(exam, sources, today)),
    policy: policyWords(rules, (each) => catalog.achievement(each)?.shortName ?? each, today),
    routes: [...new Set(['exam' as const, ...(policy.renewalRoutes ?? []).map(({ via }) => via)])],
    credits: creditRule(policy),
    source: sourceInView(sources[achievement.source], today),
    related: {
      renews: [...renewsOf(context, id)].flatMap(related),
      renewedBy: renewedBy.flatMap((other) => related(other.id)),
    },
  }
}

/** What a pass of it renews, itself left out. */
function renewsOf({ catalog }: CoreContext, id: string): ReadonlySet<string> {
  const targets = (catalog.lookup(id)?.policy.renews ?? []).flatMap(({ achievements }) => achievements)
  return new Set(targets.filter((target) => target !== id))
}

function examView(
  exam: CatalogAchievement['exams'][number],
  sources: SourcedPolicy['sources'],
  today: PlainDate,
): ExamView {
  const { code, firstDay, lastDay, minutes, priceUsd, questions, scored, passMark, languages, replacedBy } =
    exam
  const state = examState(exam, today)
  // While only its trial can be sat, the trial's own figures are the ones that matter.
  const beta = state === 'beta' ? exam.beta : undefined
  return {
    code: beta?.code ?? code,
    state,
    firstDay: beta?.firstDay ?? firstDay,
    lastDay: beta?.lastDay ?? lastDay,
    minutes: beta?.minutes ?? minutes ?? null,
    priceUsd: beta?.priceUsd ?? priceUsd ?? null,
    questions: beta?.questions ?? questions ?? null,
    scored: scored ?? null,
    passMark: passMark ?? null,
    languages: languages.map(({ language, until }) => ({ name: language, lastDay: until })),
    successor: replacedBy ?? null,
    source: sourceInView(sources[exam.source], today),
    unsure: exam.unsure ?? null,
  }
}
