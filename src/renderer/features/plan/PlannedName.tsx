import type { ReactNode } from 'react'
import { cataloguePath } from '../../components/cataloguePath'

interface Props {
  readonly planned: {
    readonly achievementId: string
    readonly credentialId: string | null
    readonly name: string
  }
}

/** What a plan names: leads to the credential, or to its rules where it is not tracked. */
export function PlannedName({ planned: { achievementId, credentialId, name } }: Props): ReactNode {
  const to = credentialId === null ? cataloguePath(achievementId) : `/credentials/${credentialId}`
  return (
    <a className="plan-name" href={`#${to}`}>
      {name}
    </a>
  )
}
