import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { ErrorNote } from '../../components/ErrorNote'
import { SearchField } from '../../components/SearchField'
import { Skeleton } from '../../components/Skeleton'
import { useHashParam, useHashPath } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { useFaqEntries, useFaqSearch, useFaqSections } from '../../stores/useFaq'
import { useLatest } from '../../stores/useLatest'
import { faqText as words } from '../../text/faq'
import { EntryRow } from './EntryRow'
import { faqGroups } from './faqGroups'
import { FaqHead } from './FaqHead'
import { readFaqPath } from './faqPath'
import { FaqSide } from './FaqSide'
import { setOpen, useFaqState } from './faqStore'
import { Found } from './Found'
import { useFaqKeys } from './useFaqKeys'
import { useFaqPlace } from './useFaqPlace'
import { useFaqText } from './useFaqText'
import './faq.css'

const MOST_READ = 10_000
const MOST_HITS = 100

/** What the issuer says: by section or by typing, and what it means for one's own credentials. */
export function FaqScreen(): ReactNode {
  const { data: sections, error, retry } = useFaqSections({})
  const [path] = useHashPath()
  const wanted = readFaqPath(path)
  const shown = sections?.programs.find(({ id }) => id === wanted.program) ?? sections?.programs[0]
  if (shown && sections) return <FaqOf key={shown.id} programs={sections.programs} shown={shown} />
  return (
    <>
      <div className="head">
        <h1>{words.title}</h1>
      </div>
      {error ? <ErrorNote error={error} onRetry={retry} /> : <Skeleton lines={9} />}
    </>
  )
}

type Programs = NonNullable<ReturnType<typeof useFaqSections>['data']>['programs']

function FaqOf({
  programs,
  shown,
}: {
  readonly programs: Programs
  readonly shown: Programs[number]
}): ReactNode {
  const [path] = useHashPath()
  const { entry } = readFaqPath(path)
  const section = useHashParam('section')
  const { data, error, retry } = useFaqEntries({ program: shown.id })
  const zone = useApp().data?.zone
  const open = useFaqState((state) => state.open)
  const [text, setText] = useFaqText(shown.id)

  const asked = text.trim().slice(0, MOST_READ)
  const search = useFaqSearch({ text: asked, limit: MOST_HITS })
  const latest = useLatest(search.data)
  const found = asked === '' ? undefined : latest

  const entries = useMemo(() => new Map(data?.entries.map((each) => [each.id, each])), [data])
  const groups = useMemo(() => faqGroups(shown, entries, found?.hits), [shown, entries, found])
  const ids = groups.flatMap(({ items }) => items.map((item) => item.entry.id))
  const allOpen = ids.length > 0 && ids.every((id) => open.has(id))

  const list = useRef<HTMLDivElement>(null)
  const known = entry === null || entries.has(entry)
  useEffect(() => {
    if (entry !== null) setOpen([entry], true)
  }, [entry])
  const ready = data !== undefined && (entry === null || !known || open.has(entry))
  const [reading, goTo] = useFaqPlace(list, { path, ready, entry, section })
  useFaqKeys(list)

  const print = (): void => {
    if (!ids.some((id) => open.has(id))) flushSync(() => setOpen(ids, true))
    // The rows have opened by then.
    requestAnimationFrame(() => globalThis.print())
  }
  const countOf = (index: number): number =>
    found
      ? (groups.find((group) => group.index === index)?.items.length ?? 0)
      : (shown.sections[index]?.entries.length ?? 0)

  return (
    <>
      <FaqHead
        programs={programs}
        shown={shown}
        text={text}
        allOpen={allOpen}
        onOpenAll={(isOpen) => setOpen(ids, isOpen)}
        onPrint={print}
      />
      <div className="faq" ref={list}>
        <FaqSide
          program={shown.id}
          sections={shown.sections.map(({ name }, index) => ({
            name,
            count: countOf(index),
            isCurrent: !found && index === (reading ?? 0),
          }))}
          note={found && ids.length > 0 ? words.figures(asked.slice(0, 40)) : undefined}
          onSection={goTo}
        />
        <div className="faq-main">
          <div className="faq-search">
            <SearchField
              label={words.search}
              placeholder={words.placeholder}
              value={text}
              onChange={setText}
              main
            />
            {found && (
              <output className="faq-count c2 num">
                {found === search.data && ids.length > 0 && words.answers(ids.length)}
              </output>
            )}
          </div>
          {error && <ErrorNote error={error} onRetry={retry} />}
          {search.error && asked !== '' && <ErrorNote error={search.error} onRetry={search.retry} />}
          {!data && !error && <Skeleton lines={9} />}
          {data && !known && (
            <p className="faq-gone" role="alert">
              <span className="strong">{words.gone}</span> {words.goneHelp}
            </p>
          )}
          {data && found && <Found asked={asked} found={found} programs={programs} shown={shown} />}
          {data &&
            groups.map(({ name, index, items }) => (
              <section key={name} aria-labelledby={`faq-section-${index}`}>
                <h2 id={`faq-section-${index}`} className="faq-section" data-section={index} tabIndex={-1}>
                  {name}
                </h2>
                <ul>
                  {items.map((item) => (
                    <EntryRow
                      key={item.entry.id}
                      entry={item.entry}
                      hit={item.hit}
                      isOpen={open.has(item.entry.id)}
                      zone={zone}
                    />
                  ))}
                </ul>
              </section>
            ))}
          <p className="cap c3 faq-notice">{shown.notice}</p>
        </div>
      </div>
    </>
  )
}
