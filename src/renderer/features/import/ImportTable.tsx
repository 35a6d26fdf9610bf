import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type ReactNode } from 'react'
import type { ImportLine } from '@shared/contract/views/imports'
import { Checkbox } from '../../components/Checkbox'
import { DateText } from '../../components/DateText'
import { importText as words } from '../../text/import'
import { VerdictMark } from './VerdictMark'

interface Props {
  readonly lines: readonly ImportLine[]
  readonly isKept: (line: ImportLine) => boolean
  readonly canKeep: (line: ImportLine) => boolean
  readonly onKeep: (lines: readonly ImportLine[], kept: boolean) => void
}

/** A line for each badge: what it is, and what would become of it. Only what is in sight is drawn. */
export function ImportTable({ lines, isKept, canKeep, onKeep }: Props): ReactNode {
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 53,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
  })
  const able = lines.filter(canKeep)
  const kept = able.filter(isKept).length
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className="import-table" ref={scroll}>
      <table aria-label={words.tableLabel} aria-rowcount={lines.length + 1}>
        <colgroup>
          <col className="import-col-keep" />
          <col />
          <col className="import-col-date" />
          <col className="import-col-date" />
          <col className="import-col-verdict" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <Checkbox
                isSelected={able.length > 0 && kept === able.length}
                isIndeterminate={kept > 0 && kept < able.length}
                isDisabled={able.length === 0}
                onChange={(all) => onKeep(able, all)}
              >
                <span className="vh">{words.keepAll}</span>
              </Checkbox>
            </th>
            <th scope="col">{words.column.name}</th>
            <th scope="col">{words.column.issued}</th>
            <th scope="col">{words.column.expires}</th>
            <th scope="col">{words.column.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap size={above} />}
          {items.map((item) => {
            const line = lines[item.index]
            if (!line) return null
            return (
              <tr
                key={item.key}
                aria-rowindex={item.index + 2}
                ref={virtual.measureElement}
                data-index={item.index}
              >
                <Cells
                  line={line}
                  isKept={isKept(line)}
                  canKeep={canKeep(line)}
                  onKeep={(on) => onKeep([line], on)}
                />
              </tr>
            )
          })}
          {below > 0 && <Gap size={below} />}
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the lines that are out of sight. */
function Gap({ size }: { readonly size: number }): ReactNode {
  return (
    <tr aria-hidden="true" className="import-gap">
      <td colSpan={5} style={{ blockSize: size }} />
    </tr>
  )
}

interface CellsProps {
  readonly line: ImportLine
  readonly isKept: boolean
  readonly canKeep: boolean
  readonly onKeep: (kept: boolean) => void
}

function Cells({ line, isKept, canKeep, onKeep }: CellsProps): ReactNode {
  const { name, issuer, issuedOn, expiresOn, verdict, why, achievementName, further } = line
  const recognised =
    achievementName === null
      ? words.asOwn
      : achievementName === name
        ? null
        : words.recognisedAs(achievementName)
  const said = verdict === 'new' ? [recognised, further && words.further].filter(Boolean) : []
  return (
    <>
      <td>
        <Checkbox isSelected={isKept} isDisabled={!canKeep} onChange={onKeep}>
          <span className="vh">{words.keepLine(name)}</span>
        </Checkbox>
      </td>
      <td className="import-name">
        {name}
        <span className="import-second">{issuer}</span>
      </td>
      <td className="num">
        {issuedOn ? <DateText date={issuedOn} /> : <span className="c3">{words.notStated}</span>}
      </td>
      <td className="num">
        {expiresOn ? <DateText date={expiresOn} /> : <span className="c3">{words.noExpiry}</span>}
      </td>
      <td className="import-verdict">
        <span className="inl">
          <VerdictMark verdict={verdict} />
          {words.verdict[verdict]}
        </span>
        <span className="import-second">{why ?? said.join('; ')}</span>
      </td>
    </>
  )
}
