import type { ReactNode } from 'react'
import { ErrorNote } from '../../components/ErrorNote'
import { Glyph } from '../../components/Glyph'
import { usePackProblems } from '../../stores/useCatalogue'
import { catalogueText as words } from '../../text/catalogue'

const MOST_DETAILS = 6

/** The person's own packs that were refused: which file, why, and where in it. */
export function PackProblems(): ReactNode {
  const { data, error, retry } = usePackProblems()
  if (error) return <ErrorNote error={error} onRetry={retry} />
  if (!data || data.problems.length === 0) return null
  return (
    <section className="cat-problems" aria-label={words.problems(data.problems.length)}>
      <Glyph shape="lapsed" />
      <div>
        <h2>{words.problems(data.problems.length)}</h2>
        <p className="c2">{words.problemsHelp}</p>
        <ul>
          {data.problems.map(({ path, reason, details }) => (
            <li key={path}>
              <p className="cat-problem-file strong">{path}</p>
              <p>{reason}</p>
              {details.length > 0 && (
                <dl className="cat-problem-at">
                  {details.slice(0, MOST_DETAILS).map((detail) => (
                    <div key={`${detail.path} ${detail.message}`}>
                      <dt>{detail.path}</dt>
                      <dd>{detail.message}</dd>
                    </div>
                  ))}
                </dl>
              )}
              {details.length > MOST_DETAILS && (
                <p className="c2">{words.moreProblems(details.length - MOST_DETAILS)}</p>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
