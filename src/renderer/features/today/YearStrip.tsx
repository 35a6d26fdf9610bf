import { lazy, Suspense, use, type ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import type { StripMark } from '@shared/contract/views/today'
import type { PlainDate } from '@shared/domain/plainDate'
import { DrawnWidthContext } from '../../components/DrawnWidthContext'
import { glyphShapes } from '../../components/glyphShapes'
import { useHydrated } from '../../components/useHydrated'
import { useWidth } from '../../components/useWidth'
import { dateText } from '../../text/dates'
import { markText, todayText } from '../../text/today'
import { stripGeometry, type PlacedMarks, type Strip } from './stripGeometry'

// What floats is a large part of the code and shows on hover only: the marks stand before it is there.
const Tooltip = lazy(async () => ({ default: (await import('../../components/Tooltip')).Tooltip }))

const HEIGHT = 62
const LINE = 42.5
const MOST_NAMED = 6

/** Twelve months on one line with each date marked: the day above, a shape, the name on hover and focus; `+` where several share a place. */
export function YearStrip({
  today,
  marks,
}: {
  readonly today: PlainDate
  readonly marks: readonly StripMark[]
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>(use(DrawnWidthContext))
  const strip = stripGeometry(today, marks, Math.max(width, 1))
  const rtl = typeof document !== 'undefined' && document.documentElement.dir === 'rtl'
  return (
    <div className="strip" ref={ref}>
      {width > 0 && (
        <>
          <Axis strip={strip} width={width} rtl={rtl} />
          <ul aria-label={todayText.stripLabel}>
            {strip.placed.map((placed) => (
              <Marks
                key={placed.marks.map(({ name, on, verb }) => name + on + verb).join()}
                placed={placed}
                today={today}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Axis({
  strip,
  width,
  rtl,
}: {
  readonly strip: Strip
  readonly width: number
  readonly rtl: boolean
}): ReactNode {
  const sharp = (x: number): number => Math.round(rtl ? width - x : x) + (rtl ? -0.5 : 0.5)
  const anchor = rtl ? 'end' : 'start'
  const todayX = sharp(strip.todayX)
  const tabX = sharp(strip.tabX)
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {strip.ticks.map(({ on, x, nameX, year }) => (
        <g key={on}>
          <path className="l-m" d={`M${sharp(x)} ${year ? 30 : 34}V42`} />
          {nameX !== null && (
            <text className={year ? 't-ax strip-year' : 't-ax'} x={sharp(nameX)} y={56} textAnchor={anchor}>
              {year ? on.slice(0, 4) : dateText(on, 'month')}
            </text>
          )}
        </g>
      ))}
      <path className="l-ax" d={`M0 ${LINE}H${width}`} />
      <path className="l-today" d={`M${todayX} 20V46`} />
      <rect className="tab-today" x={tabX - 21} y={43} width={42} height={18} rx={2} />
      <text className="t-tab" x={tabX} y={56} textAnchor="middle">
        {todayText.stripToday}
      </text>
    </svg>
  )
}

function Marks({
  placed: { x, marks },
  today,
}: {
  readonly placed: PlacedMarks
  readonly today: PlainDate
}): ReactNode {
  const hydrated = useHydrated()
  const [first] = marks
  if (!first) return null
  const lines = marks.slice(0, MOST_NAMED).map(({ name, verb, on }) => markText(name, verb, on, today))
  const text = marks.length > MOST_NAMED ? [...lines, todayText.stripMore(marks.length)] : lines
  const link = (
    <Link
      href={`#/credentials/${first.credentialId ?? ''}`}
      className="strip-mark"
      aria-label={text.join('; ')}
    >
      <span aria-hidden="true" className="num">
        {dateText(first.on, 'day')}
        {marks.length > 1 && '+'}
      </span>
      <svg width={12} height={12} viewBox="0 0 12 12" className={`g st-${first.shape}`} aria-hidden="true">
        {glyphShapes[first.shape]}
      </svg>
    </Link>
  )
  return (
    <li style={{ insetInlineStart: x - 10 }}>
      {hydrated ? (
        <Suspense fallback={link}>
          <Tooltip text={text.join('\n')}>{link}</Tooltip>
        </Suspense>
      ) : (
        link
      )}
    </li>
  )
}
