import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { AppView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { Icon } from '../../components/Icon'
import { Menu, MenuItem, MenuLine } from '../../components/Menu'
import { navigate } from '../../stores/location'
import { frameText } from '../../text/frame'

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

/** Whose credentials are shown: a candidate, or everyone where there are several. */
export function CandidateSwitcher({ app }: { readonly app: AppView | undefined }): ReactNode {
  const candidates = app?.candidates ?? []
  const chosen = candidates.find((candidate) => candidate.id === app?.candidateId)
  const name =
    chosen?.name ??
    (candidates.length > 1 ? frameText.everyone : (candidates[0]?.name ?? frameText.nobodyYet))
  const choose = (id: string | null): void => void call('candidates.choose', { id })
  return (
    <Menu
      label={frameText.chooseCandidate}
      trigger={
        <Button className="who">
          <span className="vh">{frameText.candidate}</span>
          <span className="t">{name}</span>
          <span className="initials strong" aria-hidden="true">
            {initials(name)}
          </span>
          <Icon name="down" />
        </Button>
      }
    >
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
