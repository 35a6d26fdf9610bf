import { Fragment, type ReactNode } from 'react'
import type { ExamView } from '@shared/contract/views/program'
import type { PlainDate } from '@shared/domain/plainDate'
import { DateText } from '../../components/DateText'
import { Glyph } from '../../components/Glyph'
import type { Shape } from '../../components/glyphShapes'
import { useNow } from '../../components/NowContext'
import { SourceLine } from '../../components/SourceLine'
import { catalogueText as words, dollarText, questionsText } from '../../text/catalogue'
import { dateText } from '../../text/dates'
import { numberText } from '../../text/locale'
import { prose } from '../../text/prose'

const SHAPE: Record<ExamView['state'], Shape> = {
  announced: 'planned',
  beta: 'ready',
  active: 'held',
  lastWeeks: 'nearing',
  retired: 'lapsed',
}

interface Column {
  readonly name: string
  readonly text: (exam: ExamView) => string | null
}

const FIGURES: readonly Column[] = [
  { name: words.price, text: ({ priceUsd }) => written(priceUsd, dollarText) },
  { name: words.minutes, text: ({ minutes }) => written(minutes, numberText) },
  { name: words.questions, text: questionsText },
  { name: words.passMark, text: ({ passMark }) => written(passMark, numberText) },
]

function written(value: number | null, write: (value: number) => string): string | null {
  return value === null ? null : write(value)
}

/** The exams by which it is earned, as they stand today; a column that no exam knows is left out. */
export function ExamTable({ exams }: { readonly exams: readonly ExamView[] }): ReactNode {
  const { today } = useNow()
  const figures = FIGURES.filter(({ text }) => exams.some((exam) => text(exam) !== null))
  const withFirst = exams.some(({ firstDay }) => firstDay !== null)
  const withLast = exams.some(({ lastDay }) => lastDay !== null)
  const columns = 1 + Number(withFirst) + Number(withLast) + figures.length
  return (
    <div className="exams-wrap">
      <table className="hist-t exams">
        <thead className={columns === 1 ? 'vh' : undefined}>
          <tr>
            <th scope="col">{words.exam}</th>
            {withFirst && <th scope="col">{words.firstDay}</th>}
            {withLast && <th scope="col">{words.lastDay}</th>}
            {figures.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exams.map((exam) => (
            <Fragment key={exam.code}>
              <tr className={exam.state === 'retired' ? 'is-retired' : undefined}>
                <th scope="row">
                  <span className="strong">{exam.code}</span>
                  <span className="exam-state">
                    <Glyph shape={SHAPE[exam.state]} plain={exam.state !== 'lastWeeks'} />
                    {words.state[exam.state]}
                  </span>
                </th>
                {withFirst && <td data-label={words.firstDay}>{day(exam.firstDay)}</td>}
                {withLast && <td data-label={words.lastDay}>{day(exam.lastDay)}</td>}
                {figures.map(({ name, text }) => (
                  <td key={name} className="num" data-label={name}>
                    {text(exam) ?? unknown}
                  </td>
                ))}
              </tr>
              <More exam={exam} columns={columns} today={today} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const unknown = (
  <>
    <span aria-hidden="true" className="c3">
      –
    </span>
    <span className="vh">{words.notKnown}</span>
  </>
)

const day = (on: PlainDate | null): ReactNode => (on ? <DateText date={on} /> : unknown)

/** Below the figures of an exam: languages, what takes its place, doubt, source. */
function More({
  exam: { languages, successor, unsure, source },
  columns,
  today,
}: {
  readonly exam: ExamView
  readonly columns: number
  readonly today: PlainDate
}): ReactNode {
  if (languages.length === 0 && !successor && !unsure && !source) return null
  const names = languages.map(({ name, lastDay }) =>
    lastDay === null
      ? name
      : (lastDay < today ? words.languageEnded : words.languageUntil)(name, dateText(lastDay)),
  )
  return (
    <tr className="exam-more">
      <td colSpan={columns}>
        {successor && <p>{words.successor(successor)}</p>}
        {names.length > 0 && <p>{words.languages(names)}</p>}
        {unsure && (
          <dl className="doubt">
            <div>
              <dt>{words.unsure}</dt>
              <dd>{prose(unsure)}</dd>
            </div>
          </dl>
        )}
        {source && <SourceLine source={source} />}
      </td>
    </tr>
  )
}
