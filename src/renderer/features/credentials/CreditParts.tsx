import type { ReactNode } from 'react'
import type { CreditProgress } from '@shared/domain/standingTypes'
import { AmountBar } from '../../components/AmountBar'
import { useNow } from '../../components/NowContext'
import { categoryText, creditsText as words, creditText } from '../../text/credits'
import { credentialsText } from '../../text/credentials'
import { dateText } from '../../text/dates'
import { numberText } from '../../text/locale'

/** The years and the parts of a cycle, where its rule asks something of them. */
export function CreditParts({ progress }: { readonly progress: CreditProgress }): ReactNode {
  const { years, buckets, unit } = progress
  const { today } = useNow()
  if (years.length === 0 && buckets.length === 0) return null
  return (
    <div className="credit-parts">
      {years.length > 0 && (
        <Parts
          title={words.byYear}
          first={words.year}
          rows={years.map(({ from, to, earned, missing }) => ({
            key: from,
            name: credentialsText.periodTo(dateText(from), dateText(to)),
            isCurrent: from <= today && today <= to,
            earned,
            missing,
            hasBar: true,
            note: '',
            unit,
          }))}
        />
      )}
      {buckets.length > 0 && (
        <Parts
          title={words.byPart}
          first={words.part}
          rows={buckets.map(({ id, earned, counts, missing }) => ({
            key: id,
            name: categoryText(id),
            isCurrent: false,
            earned,
            missing,
            // Whether anything is asked of a part is known only while something is missing.
            hasBar: missing > 0,
            note: counts < earned ? words.countsOnly(numberText(counts)) : '',
            unit,
          }))}
        />
      )}
    </div>
  )
}

interface Part {
  readonly key: string
  readonly name: string
  readonly isCurrent: boolean
  readonly earned: number
  readonly missing: number
  readonly hasBar: boolean
  readonly note: string
  readonly unit: string
}

function Parts({
  title,
  first,
  rows,
}: {
  readonly title: string
  readonly first: string
  readonly rows: readonly Part[]
}): ReactNode {
  return (
    <table className="hist-t credit-part">
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words.earned}</th>
          <th scope="col">{words.left}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, isCurrent, earned, missing, hasBar, note, unit }) => (
          <tr key={key}>
            <th scope="row" className={isCurrent ? 'strong' : undefined}>
              {name}
            </th>
            <td className="num">
              {numberText(earned)}
              {note && <span className="second-line">{note}</span>}
              {hasBar && <AmountBar value={earned} of={earned + missing} />}
            </td>
            <td className="num">
              {missing > 0 ? creditText(missing, unit) : <span className="c2">{words.leftNone}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
