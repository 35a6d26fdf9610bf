import type { Handlers } from '../rpc/handlers'
import { MAX_IMPORT_CHARS } from '@shared/contract/api'
import { AppError } from '@shared/contract/errors'
import type { ImportLine } from '@shared/contract/views/imports'
import { changeLabels } from '@shared/text/changeLabels'
import { isTooLarge } from '../transfer/importText'
import { readCredly } from '../transfer/credly'
import type { CredlyBadge, SkippedBadge } from '../transfer/credlyBadge'
import type { Reading, Writing } from '../storage/store'
import { defaultCandidate } from './chosen'
import type { CoreContext } from './coreContext'
import { credentialOf, importStep, type Comparing, type ImportStep } from './importPlan'
import { createPreviews } from './previews'
import { track, trackedIndex } from './trackCredential'

/** What was read of the files of one preview, and for whom. */
interface ReadFiles {
  readonly candidateId: string
  readonly badges: readonly CredlyBadge[]
}

/** What an import did: awards added and changed, and credentials that were not tracked before. */
interface Kept {
  added: number
  changed: number
  credentials: number
}

/** Bringing in what issuers say: first shown, then kept. */
export function importHandlers(context: CoreContext): Handlers<'import.preview' | 'import.commit'> {
  const { store, catalog, clock, newId } = context
  const previews = createPreviews<ReadFiles>(clock)

  const comparing = (reading: Reading, candidateId: string): Comparing => ({
    reading,
    catalog,
    candidateId,
    index: trackedIndex(reading, candidateId),
    today: clock.today(reading.get('candidate', candidateId)?.zone ?? context.zone),
  })

  /** Keeps one badge, and counts what that added or changed. */
  function keep(write: Writing, against: Comparing, badge: CredlyBadge, done: Kept): void {
    const { candidateId, index } = against
    const step = importStep(against, badge)
    if (!changes(step)) return
    if (!step.credential) done.credentials++
    const credential = step.credential ?? track(write, newId(), candidateId, step.tracked, index)
    write.put('award', { ...step.after, id: step.before?.id ?? newId(), credentialId: credential.id })
    done[step.before ? 'changed' : 'added']++
  }

  return {
    'import.preview': ({ files }) => {
      // What is too large by itself is not read, and hears so.
      const chars = files.reduce((sum, { text }) => sum + (isTooLarge(text) ? 0 : text.length), 0)
      if (chars > MAX_IMPORT_CHARS) {
        throw new AppError(
          'fileTooLarge',
          'These files are larger than 64 MB together, so they were not read and nothing was kept. Bring in fewer at once.',
        )
      }
      const read = readCredly(files)
      const { id: candidateId } = defaultCandidate(store)
      const against = comparing(store, candidateId)
      const lines = [
        ...linesOf(read.badges.map((badge) => importStep(against, badge))),
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
      const before = comparing(store, read.candidateId)
      const steps = badges.map((badge) => importStep(before, badge))
      const changing = steps.filter(changes)
      const done: Kept = { added: 0, changed: 0, credentials: 0 }
      if (changing.length > 0) {
        const credentials = new Set(changing.map(credentialOf)).size
        context.change(changeLabels.imported(changing.length, credentials), (write) => {
          const against = comparing(write, read.candidateId)
          for (const { badge } of changing) keep(write, against, badge, done)
        })
      }
      previews.forget(token)
      return done
    },
  }
}

const changes = ({ verdict }: ImportStep): boolean => verdict === 'new' || verdict === 'differs'

function linesOf(steps: readonly ImportStep[]): ImportLine[] {
  const brought = new Set<string>()
  return steps.map((step) => {
    const brings = step.verdict === 'new' && !step.credential
    const further = brings && brought.has(credentialOf(step))
    if (brings) brought.add(credentialOf(step))
    return lineOf(step, further)
  })
}

function lineOf(step: ImportStep, further: boolean): ImportLine {
  const { badge, achievement, verdict, why } = step
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
    credential: verdict === 'skipped' ? null : credentialOf(step),
    further,
  }
}

function skippedLine(skipped: SkippedBadge): ImportLine {
  return {
    ...skipped,
    verdict: 'skipped',
    achievementId: null,
    achievementName: null,
    credential: null,
    further: false,
  }
}
