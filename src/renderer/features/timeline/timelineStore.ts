import { create } from 'zustand'
import type { DisplayState } from '@shared/contract/views/shared'
import type { ChartView } from '../../components/chart/chartView'

export type TimelineGroup = 'issuer' | 'candidate'

/** What a person set on the Timeline; it stays while they look at other screens. */
interface TimelineSetup {
  /** Null until the chart was first measured. */
  readonly view: ChartView | null
  /** Null: by candidate where everyone is shown, else by issuer. */
  readonly groupBy: TimelineGroup | null
  /** Null: compact as soon as comfortable rows would not fit. */
  readonly compact: boolean | null
  readonly asTable: boolean
  readonly filtering: boolean
  readonly text: string
  readonly state: DisplayState | null
  /** The credential that the keyboard is at. */
  readonly activeId: string | null
}

export const useTimelineSetup = create<TimelineSetup>(() => ({
  view: null,
  groupBy: null,
  compact: null,
  asTable: false,
  filtering: false,
  text: '',
  state: null,
  activeId: null,
}))

/** Changes part of the setup. */
export const setUp = (change: Partial<TimelineSetup>): void => useTimelineSetup.setState(change)
