import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { ErrorNote } from '../../components/ErrorNote'
import { SearchField } from '../../components/SearchField'
import { Skeleton } from '../../components/Skeleton'
import { useKeys } from '../../components/useKeys'
import { navigate } from '../../stores/location'
import { usePrograms } from '../../stores/useCatalogue'
import { catalogueText as words } from '../../text/catalogue'
import { AchievementPage } from './AchievementPage'
import { FilterMenu } from './FilterMenu'
import { countAchievements, filterPrograms, type CatalogueFilter } from './filterPrograms'
import { PackProblems } from './PackProblems'
import { ProgramList } from './ProgramList'
import './catalogue.css'
import './achievement.css'
import './catalogueNarrow.css'

/** What are the rules? Programs and what can be earned in them, and beside them the one that is open. */
export function CatalogueScreen({
  params,
}: {
  readonly params: { readonly achievementId?: string }
}): ReactNode {
  const id = params.achievementId === undefined ? null : decoded(params.achievementId)
  const { data, error, retry } = usePrograms()
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<CatalogueFilter>('all')
  const asked = useDeferredValue(text)
  const programs = useMemo(() => data?.programs ?? [], [data])
  const shown = useMemo(() => filterPrograms(programs, asked, filter), [programs, asked, filter])

  const detail = useRef<HTMLDivElement>(null)
  useEffect(() => {
    detail.current?.scrollTo(0, 0)
  }, [id])

  const search = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLElement>(null)
  useKeys(search, (event) => {
    if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>('.cat-row[tabindex="0"]')?.focus()
  })

  return (
    <div className="cat">
      <PackProblems folded={id !== null} />
      <div className={id === null ? 'cat-split' : 'cat-split is-open'}>
        <section className="cat-list" aria-label={words.list} ref={list}>
          {id === null && <h1 className="vh">{words.title}</h1>}
          <div className="cat-filter" ref={search}>
            <SearchField
              main
              label={words.search}
              placeholder={words.searchMany(countAchievements(programs))}
              value={text}
              onChange={setText}
            />
            <FilterMenu value={filter} onChange={setFilter} />
          </div>
          {filter !== 'all' && data && (
            <p className="cat-note">
              {words.filtered(countAchievements(shown), words.filters[filter])}{' '}
              <Button variant="link" onPress={() => setFilter('all')}>
                {words.reset}
              </Button>
            </p>
          )}
          {error && <ErrorNote error={error} onRetry={retry} />}
          {!data && !error && <Skeleton lines={8} />}
          <ProgramList programs={shown} currentId={id} allOpen={asked.trim() !== '' || filter !== 'all'} />
          {data && programs.length > 0 && shown.length === 0 && (
            <output className="cat-note">
              {asked.trim() === '' ? words.noneOf : words.noMatch(asked.trim())}{' '}
              {asked.trim() !== '' && (
                <>
                  {words.noMatchHelp}{' '}
                  <a href={`#/credentials?do=own&name=${encodeURIComponent(asked.trim())}`}>{words.addOwn}</a>
                </>
              )}
            </output>
          )}
        </section>
        <div className="cat-detail" ref={detail}>
          {id !== null && (
            <div className="cat-back">
              <Button variant="quiet" icon="back" onPress={() => navigate('/catalogue')}>
                {words.back}
              </Button>
            </div>
          )}
          {id !== null ? (
            <AchievementPage key={id} id={id} />
          ) : (
            data &&
            (programs.length > 0 ? (
              <div className="c2">
                <p>{words.choose(programs.length)}</p>
                <p>{words.chooseHelp}</p>
              </div>
            ) : (
              <EmptyState title={words.empty} text={words.emptyHelp} />
            ))
          )}
        </div>
      </div>
    </div>
  )
}

/** An id as it stood in the address; what cannot be read there names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
