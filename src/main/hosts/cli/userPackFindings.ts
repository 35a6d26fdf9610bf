import type { UserPacks } from '../../core/userPacks'
import type { Finding } from './cliContext'

/** What `doctor` says of a person's own packs: each that is used, and each that was refused, with path and reason. */
export function userPackFindings({ packs, problems }: UserPacks): readonly Finding[] {
  return [
    ...packs.map(({ id, version, achievements, checkedOn }): Finding => ({
      what: `Own pack ${id}`,
      how: 'good',
      says: `${version}, ${achievements.length} achievements, checked on ${checkedOn}`,
    })),
    ...problems.map(({ reason, details }): Finding => ({
      what: 'Own pack refused',
      how: 'bad',
      says: [reason, ...details.map(({ path, message }) => `${path}: ${message}`)].join(' · '),
    })),
  ]
}
