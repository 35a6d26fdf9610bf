import { useId, useRef, useState, type ReactNode } from 'react'
import type { AchievementView } from '@shared/contract/views/catalog'
import type { ProgramView } from '@shared/contract/views/program'
import { cataloguePath } from '../../components/cataloguePath'
import { Icon } from '../../components/Icon'
import { Checked } from '../../components/SourceLine'
import { useKeys } from '../../components/useKeys'
import { catalogueText as words } from '../../text/catalogue'

interface Props {
  readonly programs: readonly ProgramView[]
  readonly currentId: string | null
  /** Where something is searched, every program shows what was found in it. */
  readonly allOpen: boolean
}

/** Programs, each opening to what can be earned in it. One line takes the Tab key; the arrows go from there. */
export function ProgramList({ programs, currentId, allOpen }: Props): ReactNode {
  const scroll = useRef<HTMLDivElement>(null)
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [active, setActive] = useState<string | null>(null)
  const own = programs.find(({ groups }) =>
    groups.some(({ achievements }) => achievements.some(({ id }) => id === currentId)),
  )
  const isOpen = ({ id }: ProgramView): boolean =>
    allOpen || (turned.get(id) ?? (own ? own.id === id : programs.length === 1))
  const turn = (program: ProgramView, open: boolean): void =>
    setTurned((before) => new Map(before).set(program.id, open))

  const keys = programs.flatMap((program) => [
    program.id,
    ...(isOpen(program) ? program.groups.flatMap((group) => group.achievements.map(({ id }) => id)) : []),
  ])
  const tabKey = [active, currentId].find((key) => key !== null && keys.includes(key)) ?? keys[0]

  useKeys(scroll, (event, element) => {
    const rows = [...element.querySelectorAll<HTMLElement>('.cat-row')]
    const at = rows.findIndex((row) => row === event.target)
    if (at < 0) return
    const program = programs.find(({ id }) => id === rows[at]?.dataset['key'])
    if (program && !allOpen && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault()
      turn(program, event.key === 'ArrowRight')
      return
    }
    const to = rowAfter(at, rows.length, event.key)
    if (to === undefined) return
    event.preventDefault()
    rows[to]?.focus()
  })

  return (
    <div className="cat-scroll" ref={scroll}>
      {programs.map((program) => (
        <Program
          key={program.id}
          program={program}
          isOpen={isOpen(program)}
          canTurn={!allOpen}
          onTurn={() => turn(program, !isOpen(program))}
          currentId={currentId}
          tabKey={tabKey}
          onFocus={setActive}
        />
      ))}
    </div>
  )
}

interface ProgramProps {
  readonly program: ProgramView
  readonly isOpen: boolean
  readonly canTurn: boolean
  readonly onTurn: () => void
  readonly currentId: string | null
  readonly tabKey: string | undefined
  readonly onFocus: (key: string) => void
}

function Program({ program, isOpen, canTurn, onTurn, currentId, tabKey, onFocus }: ProgramProps): ReactNode {
  const panel = useId()
  const { id, name, issuer, version, checkedOn, stale, groups } = program
  const row = (key: string): { 'data-key': string; tabIndex: number; onFocus: () => void } => ({
    'data-key': key,
    tabIndex: key === tabKey ? 0 : -1,
    onFocus: () => onFocus(key),
  })
  return (
    <section className="cat-program" aria-label={name}>
      <h2>
        <button
          type="button"
          className="cat-row cat-head"
          {...row(id)}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': panel } : {})}
          onClick={canTurn ? onTurn : undefined}
        >
          <span className={isOpen ? 'cat-turn is-open' : 'cat-turn'}>
            <Icon name="fwd" size={12} />
          </span>
          <span className="cat-name">{name}</span>
          <span className="cat-meta">
            <span>{words.program(issuer, version)}</span> <Checked on={checkedOn} stale={stale} />
          </span>
        </button>
      </h2>
      {isOpen && (
        <div id={panel}>
          {groups.map((group) => (
            <div key={group.name}>
              {(groups.length > 1 || group.name !== name) && <h3>{group.name}</h3>}
              <ul>
                {group.achievements.map((achievement) => (
                  <li key={achievement.id}>
                    <a
                      className="cat-row cat-line"
                      href={`#${cataloguePath(achievement.id)}`}
                      {...row(achievement.id)}
                      {...(achievement.id === currentId ? { 'aria-current': 'true' as const } : {})}
                    >
                      <span className="cat-name">{achievement.shortName}</span>
                      <span className="cat-meta">{metaOf(achievement)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

const metaOf = ({ shortName, level, codes, trackedAs }: AchievementView): string =>
  [level, codes[0] !== shortName && codes[0], trackedAs !== null && words.tracked].filter(Boolean).join(' · ')

/** The line that a key leads to; undefined for any other key. */
function rowAfter(at: number, count: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
