import type { ReactNode } from 'react'
import type { AppView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { Menu, MenuItem, MenuLine } from '../../components/Menu'
import { navigate } from '../../stores/location'
import { frameText } from '../../text/frame'

interface Props {
  readonly app: AppView | undefined
  readonly trigger: ReactNode
}

/** The candidates to choose from, and the ways to add and manage them, behind the button that names the chosen one. */
export function CandidateMenu({ app, trigger }: Props): ReactNode {
  const candidates = app?.candidates ?? []
  const choose = (id: string | null): void => void call('candidates.choose', { id })
  return (
    <Menu label={frameText.chooseCandidate} trigger={trigger}>
      {candidates.map((candidate) => (
        <MenuItem
          key={candidate.id}
          ticked={candidate.id === app?.candidateId}
          note={String(candidate.credentials)}
          onAction={() => choose(candidate.id)}
        >
          {candidate.name}
        </MenuItem>
      ))}
      {candidates.length > 1 && (
        <MenuItem ticked={app?.candidateId === null} onAction={() => choose(null)}>
          {frameText.everyone}
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem onAction={() => navigate('/candidates?do=add')}>{frameText.addCandidate}</MenuItem>
      <MenuItem onAction={() => navigate('/candidates')}>{frameText.manageCandidates}</MenuItem>
    </Menu>
  )
}
