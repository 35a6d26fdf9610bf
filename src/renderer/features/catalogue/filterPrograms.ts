import type { AchievementView } from '@shared/contract/views/catalog'
import type { ProgramView } from '@shared/contract/views/program'
import { foldText } from '@shared/domain/foldText'
import type { catalogueText } from '../../text/catalogue'

export type CatalogueFilter = keyof typeof catalogueText.filters

/** The programs with only what fits: every word of `text` stands in a name, code, level or issuer. */
export function filterPrograms(
  programs: readonly ProgramView[],
  text: string,
  filter: CatalogueFilter,
): readonly ProgramView[] {
  const asked = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
  if (asked.length === 0 && filter === 'all') return programs
  return programs.flatMap((program) => {
    const groups = program.groups.flatMap((group) => {
      const achievements = group.achievements.filter(
        (each) => isOf(each, filter) && asked.every((word) => said(program, each).includes(word)),
      )
      return achievements.length > 0 ? [{ ...group, achievements }] : []
    })
    return groups.length > 0 ? [{ ...program, groups }] : []
  })
}

/** How many achievements the programs have. */
export function countAchievements(programs: readonly ProgramView[]): number {
  return programs.reduce(
    (total, { groups }) => groups.reduce((sum, { achievements }) => sum + achievements.length, total),
    0,
  )
}

function isOf({ kind, trackedAs }: AchievementView, filter: CatalogueFilter): boolean {
  if (filter === 'all') return true
  return filter === 'mine' ? trackedAs !== null : kind === filter
}

const said = (program: ProgramView, { id, name, shortName, group, level, codes }: AchievementView): string =>
  foldText([program.name, program.issuer, id, name, shortName, group, level ?? '', ...codes].join(' '))
