import type { ReactNode } from 'react'

/** The room of rows that are not drawn, `height` px high; nothing where there are none. */
export function TableGap({
  height,
  columns,
}: {
  readonly height: number
  readonly columns: number
}): ReactNode {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true" className="tl-gap">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control */}
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  )
}
