import type { KeepPlanView, WhatIfView } from '@shared/contract/views/plan'
import type { Catalog } from '@shared/domain/catalog'
import type { AttemptFact, History, PolicyLookup } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { cheapestPlan, type Lost } from '@shared/domain/plan/cheapestPlan'
import { lastSafeDay } from '@shared/domain/plan/lastSafeDay'
import { offeredExam } from '@shared/domain/plan/offeredExam'
import { renewedByOf } from '@shared/domain/plan/renewedBy'
import { whatIf } from '@shared/domain/plan/whatIf'
import { standings } from '@shared/domain/standings'
import {
  lastSafeDayInWords,
  movedInWords,
  planInWords,
  stepInWords,
  whatIfInWords,
} from '@shared/text/planWords'

/** What a plan is made over: one candidate's histories and the rules of all that is in them. */
export interface PlanFrame {
  readonly catalog: Catalog
  readonly histories: readonly History[]
  readonly lookup: PolicyLookup
  readonly today: PlainDate
  readonly zone: Zone
  /** What screens call an achievement, and by which credential the candidate tracks it. */
  named(achievement: string): { readonly name: string; readonly credentialId: string | null }
}

/** What passing `achievement` on a day would change, in names and sentences. */
export function whatIfView(
  { histories, lookup, today, zone, named }: PlanFrame,
  achievement: string,
  on: PlainDate,
  route: AttemptFact['route'],
): WhatIfView {
  const { moved, after } = whatIf(histories, lookup, { achievement, on, route }, zone)
  const now = standings(histories, lookup, today, zone, false).get(achievement)
  const rules = lookup(achievement)
  const safe = now && rules && lastSafeDay(now, rules)
  const { name } = named(achievement)
  const view = {
    target: { achievementId: achievement, ...named(achievement) },
    on,
    route,
    // Where a renewal counts on any day there is no window that could move.
    moved: moved
      .toSorted((a, b) => Number(b.achievement === achievement) - Number(a.achievement === achievement))
      .filter((one) => one.of !== 'renewal.opensOn' || !after.get(one.achievement)?.renewsAnyDay)
      .map(({ achievement: id, of, from, to }) => {
        const one = { achievementId: id, ...named(id), of, from, to }
        return { ...one, sentence: movedInWords(one) }
      }),
    remarks: (after.get(achievement)?.remarks ?? [])
      .filter((remark) => remark.on === on)
      .map(({ text }) => ({ name, on, text })),
    lastSafeDay: safe ? { ...safe, sentence: lastSafeDayInWords(name, safe.on, safe.secondTryOn) } : null,
  }
  return { ...view, sentences: whatIfInWords(view) }
}

const REASON: Readonly<Record<Lost['why'], string>> = {
  notHeld: 'it is not held today, so there is nothing to keep.',
  noWay: 'no way is known that renews it before it expires.',
}

/** The cheapest plan that keeps `keep` valid through a day, in names and sentences. */
export function keepPlanView(frame: PlanFrame, keep: readonly string[], through: PlainDate): KeepPlanView {
  const { catalog, histories, lookup, today, zone, named } = frame
  const examOn = (achievement: string, on: PlainDate) =>
    offeredExam(catalog.achievement(achievement)?.exams ?? [], on)
  const plan = cheapestPlan({
    keep,
    through,
    histories,
    lookup,
    renewedBy: renewedByOf(
      catalog.achievements.map(({ id }) => id),
      lookup,
    ),
    priceOf: (achievement, on) => examOn(achievement, on)?.priceUsd ?? null,
    today,
    zone,
  })
  const steps = plan.steps.map(({ achievement, route, on, from, price, keeps }) => {
    const isExam = route === 'exam'
    const step = {
      achievementId: achievement,
      ...named(achievement),
      exam: isExam ? (examOn(achievement, on)?.code ?? null) : null,
      route,
      on,
      from,
      price,
      keeps: keeps.map((kept) => ({
        achievementId: kept.achievement,
        ...named(kept.achievement),
        until: kept.until,
      })),
    }
    return { ...step, sentence: stepInWords(step) }
  })
  const lost = plan.lost.map(({ achievement, why }) => ({
    achievementId: achievement,
    ...named(achievement),
    reason: REASON[why],
  }))
  const found = { today, through, steps, total: plan.price, unpriced: plan.unpriced, lost }
  return { ...found, sentences: planInWords(found) }
}
