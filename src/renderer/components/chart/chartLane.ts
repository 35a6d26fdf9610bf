/** Where a row's two lanes lie: bars below, what was sat above. All in px. */
export interface ChartLane {
  readonly height: number
  readonly barY: number
  readonly barH: number
  readonly markY: number
  /** The radius of a mark. */
  readonly markR: number
  /** The baseline of a note in the bar's lane. */
  readonly noteY: number
}

/** A row of two lines of text, of one line, of a chart under its label, and the one row of a credential's own page. */
export const COMFORTABLE: ChartLane = { height: 40, barY: 20, barH: 10, markY: 11, markR: 3, noteY: 29 }
export const COMPACT: ChartLane = { height: 18, barY: 8, barH: 6, markY: 4, markR: 2.25, noteY: 13 }
export const STACKED: ChartLane = { height: 32, barY: 14, barH: 10, markY: 6, markR: 3, noteY: 23 }
export const SINGLE: ChartLane = { height: 34, barY: 16, barH: 12, markY: 6, markR: 3.5, noteY: 26 }
