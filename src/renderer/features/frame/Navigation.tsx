import type { ReactNode } from 'react'
import type { AppView } from '@shared/contract/views/app'
import { Icon, type IconName } from '../../components/Icon'
import { useHashPath } from '../../stores/location'
import { frameText } from '../../text/frame'
import { CandidateSwitcher } from './CandidateSwitcher'

interface ItemProps {
  readonly to: string
  readonly icon: IconName
  readonly name: string
  /** Other addresses that belong to it. */
  readonly also?: readonly string[]
  /** What the figure counts, with the figure in it; shown as the figure, read as the words. */
  readonly count?: { readonly n: number; readonly words: string } | undefined
}

const NOTHING: readonly string[] = []

function NavigationItem({ to, icon, name, also = NOTHING, count }: ItemProps): ReactNode {
  const [path] = useHashPath()
  const current = [to, ...also].some((each) => path === each || path.startsWith(`${each}/`))
  return (
    <a href={`#${to}`} title={name} {...(current ? { 'aria-current': 'page' as const } : {})}>
      <Icon name={icon} />
      <span className="t">{name}</span>
      {count && count.n > 0 && (
        <span className="n">
          <span aria-hidden="true">{count.n}</span>
          <span className="vh">, {count.words}</span>
        </span>
      )}
    </a>
  )
}

/** The screens, and whose credentials they show. */
export function Navigation({ app }: { readonly app: AppView | undefined }): ReactNode {
  const now = app?.counts.now ?? 0
  const tracked = app?.counts.credentials ?? 0
  return (
    <nav className="nav" aria-label={frameText.screens}>
      <CandidateSwitcher app={app} />
      <NavigationItem
        to="/today"
        icon="today"
        name={frameText.today}
        count={{ n: now, words: frameText.needYou(now) }}
      />
      <NavigationItem to="/timeline" icon="timeline" name={frameText.timeline} />
      <NavigationItem
        to="/credentials"
        icon="credentials"
        name={frameText.credentials}
        count={{ n: tracked, words: frameText.tracked(tracked) }}
      />
      <NavigationItem to="/faq" icon="faq" name={frameText.faq} also={['/guides', '/features']} />
      <span className="sp" />
      <NavigationItem to="/settings" icon="settings" name={frameText.settings} />
    </nav>
  )
}
