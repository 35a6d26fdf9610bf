import type { AppView } from '@shared/contract/views/app'
import type { Found } from '@shared/contract/views/catalog'
import type { FaqHit } from '@shared/contract/views/faq'
import type { GuideLine } from '@shared/contract/views/guides'
import { call } from '../../api/call'
import type { IconName } from '../../components/Icon'
import { navigate } from '../../stores/location'
import { openOverlay } from '../../stores/overlay'
import { redo, tellFailure, undo } from '../../stores/status'
import { frameText, paletteText as words } from '../../text/frame'
import { recordAttempt } from './recordAttempt'

/** One thing the palette offers. */
export interface PaletteEntry {
  readonly key: string
  readonly name: string
  /** What kind of thing it is, or whose. */
  readonly note: string
  readonly icon: IconName | undefined
  readonly run: () => void
}

const MOST_FOUND = 8

function entry(
  key: string,
  name: string,
  note: string,
  icon: IconName | undefined,
  run: () => void,
): PaletteEntry {
  return { key, name, note, icon, run }
}

/** The acts and screens that are always there, as far as they make sense now. */
function standing(app: AppView | undefined): PaletteEntry[] {
  const go = (path: string, name: string, icon: IconName): PaletteEntry =>
    entry(`go ${path}`, name, words.groups.go, icon, () => navigate(path))
  const act = (key: string, name: string, icon: IconName, run: () => void): PaletteEntry =>
    entry(`do ${key}`, name, words.groups.do, icon, run)
  return [
    act('add', words.addNew, 'plus', () => openOverlay('add')),
    act('attempt', words.recordAttempt, 'tick', recordAttempt),
    act('import', words.bringIn, 'drop', () => navigate('/import')),
    go('/today', frameText.today, 'today'),
    go('/timeline', frameText.timeline, 'timeline'),
    go('/credentials', frameText.credentials, 'credentials'),
    go('/catalogue', frameText.catalogue, 'catalogue'),
    go('/plan', frameText.plan, 'plan'),
    go('/faq', frameText.faq, 'faq'),
    go('/guides', frameText.guides, 'faq'),
    go('/features', frameText.features, 'faq'),
    go('/candidates', frameText.candidates, 'people'),
    go('/settings', frameText.settings, 'settings'),
    ...(app?.undo ? [act('undo', words.undo(app.undo), 'undo', () => void undo())] : []),
    ...(app?.redo ? [act('redo', words.redo(app.redo), 'undo', () => void redo())] : []),
    ...(app && app.candidates.length > 1
      ? [...app.candidates, { id: null, name: frameText.everyone }]
          .filter(({ id }) => id !== app.candidateId)
          .map(({ id, name }) =>
            entry(`show ${id ?? ''}`, words.showCandidate(name), '', 'people', () => {
              call('candidates.choose', { id }).catch(tellFailure)
            }),
          )
      : []),
    ...(app?.sample
      ? [act('sample', words.removeSample, 'close', () => void call('sample.clear', {}).catch(tellFailure))]
      : []),
    act('file', words.showFile, 'out', () => void call('data.show', {}).catch(tellFailure)),
    act('keys', words.keys, 'keys', () => openOverlay('keys')),
  ]
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word asked for begins a word of the name. */
function fits(name: string, asked: string): boolean {
  const words = bare(name).split(/[^\p{L}\p{N}]+/u)
  return bare(asked)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)))
}

/** What is called so first; then what was found by its issuer, group or code. */
function byName<T extends { readonly name: string }>(found: readonly T[], asked: string): T[] {
  return [...found.filter(({ name }) => fits(name, asked)), ...found.filter(({ name }) => !fits(name, asked))]
}

/** Answers and guides that a text found. */
interface FoundMore {
  readonly hits: readonly FaqHit[]
  readonly guides: readonly GuideLine[]
}

/** A copied link leads where it was copied; answers come in the order in which they were found. */
function readable(asked: string, { hits, guides }: FoundMore): PaletteEntry[] {
  const path = /#(\/\S+)$/.exec(asked)?.[1]
  if (path !== undefined)
    return [entry('link', words.openLink(path), words.groups.go, 'faq', () => navigate(path))]
  return [
    ...guides
      .filter(({ title }) => fits(title, asked))
      .map(({ id, title }) =>
        entry(`guide ${id}`, title, words.groups.guides, 'faq', () => navigate(`/guides/${id}`)),
      ),
    ...hits.map(({ id, question }) =>
      entry(`faq ${id}`, question.text, words.groups.faq, 'faq', () => navigate(`/faq/${id}`)),
    ),
  ]
}

/** What fits the text: one's credentials first, then acts and screens, answers, then what could be added. */
export function paletteEntries(
  app: AppView | undefined,
  asked: string,
  found: Found | undefined,
  more: FoundMore,
): readonly PaletteEntry[] {
  if (asked === '') return standing(app)
  const several = (app?.candidates.length ?? 0) > 1 && app?.candidateId === null
  const mine = byName(found?.credentials ?? [], asked)
    .slice(0, MOST_FOUND)
    .map(({ id, name, group, candidateName }) =>
      entry(`credential ${id}`, name, several ? candidateName : group, 'credentials', () =>
        navigate(`/credentials/${id}`),
      ),
    )
  const open = byName(found?.achievements ?? [], asked)
    .filter((achievement) => achievement.trackedAs === null)
    .slice(0, MOST_FOUND)
    .map(({ id, name, group }) =>
      entry(`achievement ${id}`, words.addAchievement(name), group, 'plus', () => openOverlay('add', name)),
    )
  const acts = standing(app).filter(({ name }) => fits(name, asked))
  return [...mine, ...acts, ...open.slice(0, 3), ...readable(asked, more), ...open.slice(3)]
}
