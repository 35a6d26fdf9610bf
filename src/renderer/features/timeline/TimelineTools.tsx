import type { ReactNode } from 'react'
import { namedZoom, type ChartView, type NamedZoom } from '../../components/chart/chartView'
import { Button, IconButton } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Menu, MenuItem, MenuLine } from '../../components/Menu'
import { ToggleGroup } from '../../components/ToggleGroup'
import { timelineText } from '../../text/timeline'
import { setUp, type TimelineGroup } from './timelineStore'
import type { ChartMoves } from './useChartView'

export type SaveKind = 'png' | 'svg' | 'print'

interface Props {
  readonly narrow: boolean
  readonly view: ChartView | null
  readonly moves: ChartMoves
  readonly groupBy: TimelineGroup
  readonly compact: boolean
  readonly asTable: boolean
  readonly filtering: boolean
  readonly onSave: (kind: SaveKind) => void
}

const ZOOMS: readonly { readonly value: NamedZoom; readonly label: string }[] = [
  { value: 'weeks', label: timelineText.weeks },
  { value: 'months', label: timelineText.months },
  { value: 'years', label: timelineText.years },
]

/** The controls of the Timeline; in little room those that change its look go behind one button. */
export function TimelineTools(props: Props): ReactNode {
  const { narrow, view, moves, groupBy, asTable, filtering } = props
  return (
    <div className="end tl-tools">
      {!narrow && (
        <>
          <Menu
            label={timelineText.view}
            trigger={
              <Button variant="quiet">
                {timelineText.group(groupBy === 'issuer' ? timelineText.issuer : timelineText.candidate)}
                <Icon name="down" />
              </Button>
            }
          >
            {viewItems(props)}
          </Menu>
          <Button variant="quiet" aria-expanded={filtering} onPress={() => setFiltering(!filtering)}>
            {timelineText.filter}
          </Button>
          <Button variant="quiet" aria-pressed={asTable} onPress={() => setUp({ asTable: !asTable })}>
            {timelineText.table}
          </Button>
        </>
      )}
      {!asTable && view && (
        <>
          <ToggleGroup
            label={timelineText.zoom}
            value={namedZoom(view)}
            onChange={moves.toZoom}
            options={ZOOMS}
          />
          <Button variant="quiet" onPress={moves.fit}>
            {timelineText.fit}
          </Button>
          <Button variant="quiet" onPress={moves.toToday}>
            {timelineText.today}
          </Button>
        </>
      )}
      {narrow ? (
        <Menu label={timelineText.more} trigger={<IconButton icon="more" label={timelineText.more} />}>
          {moreItems(props)}
        </Menu>
      ) : (
        <Menu label={timelineText.saveAs} trigger={<Button>{timelineText.saveAs}</Button>}>
          {saveItems(props)}
        </Menu>
      )}
    </div>
  )
}

const setFiltering = (filtering: boolean): void =>
  setUp(filtering ? { filtering } : { filtering, text: '', state: null })

function viewItems({ groupBy, compact }: Props): ReactNode[] {
  return [
    <MenuItem key="issuer" ticked={groupBy === 'issuer'} onAction={() => setUp({ groupBy: 'issuer' })}>
      {timelineText.byIssuer}
    </MenuItem>,
    <MenuItem
      key="candidate"
      ticked={groupBy === 'candidate'}
      onAction={() => setUp({ groupBy: 'candidate' })}
    >
      {timelineText.byCandidate}
    </MenuItem>,
    <MenuLine key="line" />,
    <MenuItem key="comfortable" ticked={!compact} onAction={() => setUp({ compact: false })}>
      {timelineText.comfortable}
    </MenuItem>,
    <MenuItem key="compact" ticked={compact} onAction={() => setUp({ compact: true })}>
      {timelineText.compact}
    </MenuItem>,
  ]
}

function saveItems({ onSave }: Props): ReactNode[] {
  return [
    <MenuItem key="png" onAction={() => onSave('png')}>
      {timelineText.savePng}
    </MenuItem>,
    <MenuItem key="svg" onAction={() => onSave('svg')}>
      {timelineText.saveSvg}
    </MenuItem>,
    <MenuItem key="print" onAction={() => onSave('print')}>
      {timelineText.print}
    </MenuItem>,
  ]
}

function moreItems(props: Props): ReactNode[] {
  const { asTable, filtering } = props
  return [
    <MenuItem key="filter" ticked={filtering} onAction={() => setFiltering(!filtering)}>
      {timelineText.filter}
    </MenuItem>,
    <MenuItem key="table" ticked={asTable} onAction={() => setUp({ asTable: !asTable })}>
      {timelineText.table}
    </MenuItem>,
    <MenuLine key="before view" />,
    ...viewItems(props),
    <MenuLine key="before save" />,
    ...saveItems(props),
  ]
}
