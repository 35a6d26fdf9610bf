import { AppError } from '@shared/contract/errors'
import type { GuideLine } from '@shared/contract/views/guides'
import type { Candidate } from '@shared/domain/candidate'
import type { Credential } from '@shared/domain/credential'
import type { Guide } from '@shared/domain/guide/guideSchema'
import type { Tick } from '@shared/domain/guide/tick'
import { changeLabels } from '@shared/text/changeLabels'
import { builtInGuides } from '../guides/builtInGuides'
import type { Handlers } from '../rpc/handlers'
import { defaultCandidate } from './chosen'
import type { CoreContext } from './coreContext'
import { required } from './required'
import { guideContexts } from './views/guideContexts'
import { guideView } from './views/guideView'

/** What has to be done elsewhere, ticked off step by step. */
export function guideHandlers(context: CoreContext): Handlers<'guides.list' | 'guides.get' | 'guides.tick'> {
  const { store, clock, newId } = context

  /** Whose guide it is: the credential's candidate, else the chosen one. */
  function about(credentialId: string | null): { candidate: Candidate; credential: Credential | null } {
    const credential = credentialId === null ? null : required(store, 'credential', credentialId)
    const candidate = credential
      ? required(store, 'candidate', credential.candidateId)
      : defaultCandidate(store)
    return { candidate, credential }
  }
  const subjectOf = (guide: Guide, credential: Credential | null): string | null =>
    guide.about === 'credential' ? (credential?.id ?? null) : null

  function ticksOf(guide: Guide, candidate: Candidate, subject: string | null): readonly Tick[] {
    return store.ticksOf(candidate.id).filter((tick) => tick.guideId === guide.id && tick.subject === subject)
  }

  function line(guide: Guide, candidate: Candidate, credential: Credential | null, fits: boolean): GuideLine {
    const { id, title, summary, about, opensFrom, steps } = guide
    const done = new Set(
      ticksOf(guide, candidate, subjectOf(guide, credential)).flatMap((tick) =>
        tick.doneOn ? tick.stepId : [],
      ),
    )
    const progress = { done: steps.filter((step) => done.has(step.id)).length, steps: steps.length }
    return { id, title, summary, about, opensFrom, fits, progress }
  }

  return {
    'guides.list': ({ credentialId }) => {
      const { candidate, credential } = about(credentialId ?? null)
      const contexts = guideContexts(context, candidate, credential)
      const guides = builtInGuides().filter(({ id, about }) => {
        const sameProgram = credential?.achievementId.split('/')[0] === id.split('/')[0]
        return credential === null || (about === 'credential' && sameProgram)
      })
      return {
        guides: guides.map((guide) =>
          line(
            guide,
            candidate,
            credential,
            guide.opensFrom.some((each) => contexts.has(each)),
          ),
        ),
      }
    },

    'guides.get': ({ id, credentialId, attemptId }) => {
      const guide = guideOf(id)
      const { candidate, credential } = about(credentialId ?? null)
      const ticks = ticksOf(guide, candidate, subjectOf(guide, credential))
      return guideView({ context, guide, candidate, credential, ticks, attemptId: attemptId ?? null })
    },

    'guides.tick': ({ guideId, stepId, done, subject: credentialId }) => {
      const guide = guideOf(guideId)
      const step = guide.steps.find((each) => each.id === stepId)
      if (!step)
        throw new AppError(
          'notFound',
          `The guide "${guide.title}" has no step ${stepId}. Nothing was changed.`,
        )
      const { candidate, credential } = about(credentialId)
      const subject = subjectOf(guide, credential)
      const before = ticksOf(guide, candidate, subject).find((tick) => tick.stepId === stepId)
      if ((before?.doneOn != null) === done) return {}
      const doneOn = done ? clock.today(candidate.zone) : null
      const label = done ? changeLabels.ticked(step.title) : changeLabels.unticked(step.title)
      const kept = before ?? { id: newId(), candidateId: candidate.id, guideId, stepId, subject }
      context.change(label, (write) => write.put('tick', { ...kept, doneOn }))
      return {}
    },
  }
}

/** @throws AppError notFound */
function guideOf(id: string): Guide {
  const guide = builtInGuides().find((each) => each.id === id)
  if (guide) return guide
  throw new AppError('notFound', `There is no guide ${id}. Nothing was changed.`)
}
