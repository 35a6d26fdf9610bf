import { lazy, Suspense, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { AppView } from '@shared/contract/views/app'
import { Icon } from '../../components/Icon'
import { useHydrated } from '../../components/useHydrated'
import { frameText } from '../../text/frame'

// A menu is the largest part of the frame and opened seldom: the button stands before it is there.
const CandidateMenu = lazy(async () => ({ default: (await import('./CandidateMenu')).CandidateMenu }))

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

/** Whose credentials are shown: a candidate, or everyone where there are several. */
export function CandidateSwitcher({ app }: { readonly app: AppView | undefined }): ReactNode {
  const hydrated = useHydrated()
  const candidates = app?.candidates ?? []
  const chosen = candidates.find((candidate) => candidate.id === app?.candidateId)
  const name =
    chosen?.name ??
    (candidates.length > 1 ? frameText.everyone : (candidates[0]?.name ?? frameText.nobodyYet))
  const button = (
    <Button className="who">
      <span className="vh">{frameText.candidate}</span>
      <span className="t">{name}</span>
      <span className="initials strong" aria-hidden="true">
        {initials(name)}
      </span>
      <Icon name="down" />
    </Button>
  )
  if (!hydrated) return button
  return (
    <Suspense fallback={button}>
      <CandidateMenu app={app} trigger={button} />
    </Suspense>
  )
}
