import type { Handlers } from '../rpc/handlers'
import { MAX_IMPORT_CHARS } from '@shared/contract/api'
import { AppError } from '@shared/contract/errors'
import type { ImportLine } from '@shared/contract/views/imports'
import { changeLabels } from '@shared/text/changeLabels'
import { readCredly } from '../transfer/credly'
import type { CredlyBadge, SkippedBadge } from '../transfer/credlyBadge'
import type { Writing } from '../storage/store'
import { defaultCandidate } from './chosen'
import type { CoreContext } from './coreContext'
import { importStep, type ImportStep } from './importPlan'
import { createPreviews } from './previews'
import { track } from './trackCredential'

/** What was read of the files of one preview, and for whom. */
interface ReadFiles {
  readonly candidateId: string
  readonly badges: readonly CredlyBadge[]
}

/** Bringing in what issuers say: first shown, then kept. */
export function importHandlers(context: CoreContext): Handlers<'import.preview' | 'import.commit'> {
  const { store, catalog, clock, newId } = context
  const previews = createPreviews<ReadFiles>(clock)

  /** Keeps one badge; answers whether that added or changed anything. */
  function keep(write: Writing, candidateId: string, badge: CredlyBadge): 'added' | 'changed' | 'nothing' {
    const step = importStep(write, catalog, candidateId, badge)
    if (step.verdict === 'same') return 'nothing'
    const credential = step.credential ?? track(write, newId(), candidateId, step.tracked)
    write.put('award', { ...step.after, id: step.before?.id ?? newId(), credentialId: credential.id })
    return step.before ? 'changed' : 'added'
  }

  return {
    'import.preview': ({ files }) => {
      const chars = files.reduce((sum, { text }) => sum + text.length, 0)
      if (chars > MAX_IMPORT_CHARS) {
        throw new AppError(
          'fileTooLarge',
          'These files are larger than 64 MB together, so they were not read and nothing was kept. Bring in fewer at once.',
        )
      }
      const read = readCredly(files)
      const { id: candidateId } = defaultCandidate(store)
      const lines = [
        ...read.badges.map((badge) => lineOf(importStep(store, catalog, candidateId, badge))),
        ...read.skipped.map(skippedLine),
      ]
      const token = newId()
      previews.keep(token, { candidateId, badges: read.badges })
      const counts = { new: 0, same: 0, differs: 0, skipped: 0 }
      for (const { verdict } of lines) counts[verdict]++
      return {
        token,
        files: read.files.map(({ name, format, badges, note }) => ({ name, format, badges, note })),
        lines,
        counts,
      }
    },

    'import.commit': ({ token, keys }) => {
      const read = previews.get(token)
      if (!read) {
        throw new AppError(
          'notFound',
          'This preview is too old, so nothing was kept. Bring the files in again.',
        )
      }
      const wanted = keys && new Set(keys)
      const badges = read.badges.filter(({ externalId }) => !wanted || wanted.has(externalId))
      const steps = badges.map((badge) => importStep(store, catalog, read.candidateId, badge))
      const changing = steps.filter(({ verdict }) => verdict !== 'same').map(({ badge }) => badge)
      const done = { added: 0, changed: 0 }
      if (changing.length > 0) {
        context.change(changeLabels.imported(changing.length), (write) => {
          for (const badge of changing) {
            const result = keep(write, read.candidateId, badge)
            if (result !== 'nothing') done[result]++
          }
        })
      }
      previews.forget(token)
      return done
    },
  }
}

function lineOf({ badge, achievement, verdict, why }: ImportStep): ImportLine {
  return {
    key: badge.externalId,
    file: badge.file,
    name: badge.name,
    issuer: badge.issuer,
    issuedOn: badge.issuedOn,
    expiresOn: badge.expiresOn ?? null,
    verdict,
    why,
    achievementId: achievement?.id ?? null,
    achievementName: achievement?.brandedName ?? null,
  }
}

function skippedLine(skipped: SkippedBadge): ImportLine {
  return { ...skipped, verdict: 'skipped', achievementId: null, achievementName: null }
}
