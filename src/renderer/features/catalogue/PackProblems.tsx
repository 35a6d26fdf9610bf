import { useId, useState, type ReactNode } from 'react'
import type { PackProblem } from '@shared/contract/views/program'
import { ErrorNote } from '../../components/ErrorNote'
import { Glyph } from '../../components/Glyph'
import { Icon } from '../../components/Icon'
import { usePackProblems } from '../../stores/useCatalogue'
import { catalogueText as words } from '../../text/catalogue'

const MOST_DETAILS = 6

/** The person's own packs that were refused: which file, why, and where in it. Folded while something else is read. */
export function PackProblems({ folded }: { readonly folded: boolean }): ReactNode {
  const { data, error, retry } = usePackProblems()
  const id = useId()
  const [chosen, setChosen] = useState<boolean>()
  if (error) return <ErrorNote error={error} onRetry={retry} />
  if (!data || data.problems.length === 0) return null
  const open = chosen ?? !folded
  return (
    <section className="cat-problems" aria-label={words.problems(data.problems.length)}>
      <h2>
        <button
          type="button"
          className="cat-problems-turn"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setChosen(!open)}
        >
          <Glyph shape="lapsed" />
          <span>{words.problems(data.problems.length)}</span>
          <span className={open ? 'cat-turn is-open' : 'cat-turn'}>
            <Icon name="fwd" size={12} />
          </span>
        </button>
      </h2>
      <div id={id} hidden={!open}>
        <p className="c2">{words.problemsHelp}</p>
        <ul>
          {data.problems.map((problem) => (
            <Problem key={problem.path} problem={problem} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function Problem({ problem: { path, reason, details } }: { readonly problem: PackProblem }): ReactNode {
  return (
    <li>
      <p className="strong">{path}</p>
      <p>{reason.startsWith(path) ? words.it(reason.slice(path.length)) : reason}</p>
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
  )
}
