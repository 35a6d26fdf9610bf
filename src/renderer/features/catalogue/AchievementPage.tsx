import type { ReactNode } from 'react'
import type { AchievementDetail } from '@shared/contract/views/program'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { ErrorNote } from '../../components/ErrorNote'
import { Skeleton } from '../../components/Skeleton'
import { Checked, SourceLine } from '../../components/SourceLine'
import { navigate } from '../../stores/location'
import { openOverlay } from '../../stores/overlay'
import { useAchievement } from '../../stores/useCatalogue'
import { useTitle } from '../../stores/useTitle'
import { catalogueText as words } from '../../text/catalogue'
import { ExamTable } from './ExamTable'
import { PolicyLines } from './PolicyLines'
import { RelatedLinks } from './RelatedLinks'

/** One achievement: its exams, its rules in words, what it renews, and where all that was read. */
export function AchievementPage({ id }: { readonly id: string }): ReactNode {
  const { data, error, retry } = useAchievement({ id })
  useTitle(data?.achievement.name)
  if (error?.code === 'notFound' || error?.code === 'unknownAchievement' || error?.code === 'invalidInput')
    return (
      <>
        <h1 className="vh">{words.title}</h1>
        <EmptyState title={words.gone} text={words.goneHelp} />
      </>
    )
  if (!data) return error ? <ErrorNote error={error} onRetry={retry} /> : <Skeleton lines={9} />
  const { achievement, program, exams, policy, related, source } = data
  return (
    <article className="cat-page">
      {error && <ErrorNote error={error} onRetry={retry} />}
      <div className="head">
        <h1 tabIndex={-1}>{achievement.name}</h1>
        <div className="end">
          <Acts detail={data} />
        </div>
      </div>
      <p className="c2">{aboutOf(data)}</p>
      <section className="sect">
        <h2>{words.exams}</h2>
        {exams.length > 0 ? <ExamTable exams={exams} /> : <p className="c2">{words.noExams}</p>}
      </section>
      <section className="sect">
        <h2>{words.rules}</h2>
        {policy.length > 0 ? <PolicyLines lines={policy} /> : <p className="c2">{words.noRules}</p>}
      </section>
      {(related.renews.length > 0 || related.renewedBy.length > 0) && (
        <div className="cat-related">
          <RelatedLinks title={words.renews} items={related.renews} />
          <RelatedLinks title={words.renewedBy} items={related.renewedBy} />
        </div>
      )}
      <footer className="cat-foot">
        {source && <SourceLine source={source} />}
        <p className="source-line">
          <span>{words.pack(program.name, program.version)}</span>{' '}
          <Checked on={program.checkedOn} stale={program.stale} />
        </p>
        {program.notice && <p>{program.notice}</p>}
      </footer>
    </article>
  )
}

function Acts({ detail: { achievement, routes } }: { readonly detail: AchievementDetail }): ReactNode {
  const { id, name, codes, trackedAs } = achievement
  return (
    <>
      {routes.length > 0 && (
        <Button onPress={() => navigate(`/plan?pass=${encodeURIComponent(id)}`)}>{words.whatIf}</Button>
      )}
      {trackedAs === null ? (
        <Button variant="primary" icon="plus" onPress={() => openOverlay('add', `${codes[0] ?? name} `)}>
          {words.addToMine}
        </Button>
      ) : (
        <a className="btn" href={`#/credentials/${trackedAs}`}>
          {words.youTrack}
        </a>
      )}
    </>
  )
}

/** Issuer, program, level and kind, none of them twice. */
function aboutOf({ achievement: { group, level, kind }, program }: AchievementDetail): string {
  const kindWord = words.kind[kind]
  const parts = [group.startsWith(program.issuer) ? null : program.issuer, group, level]
  const said = parts.join(' ').toLowerCase()
  return [...parts, said.includes(kindWord) ? null : kindWord].filter(Boolean).join(', ')
}
