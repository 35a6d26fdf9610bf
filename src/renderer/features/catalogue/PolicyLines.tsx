import type { ReactNode } from 'react'
import type { PolicyLine } from '@shared/contract/views/program'
import { SourceLine } from '../../components/SourceLine'
import { catalogueText as words } from '../../text/catalogue'
import { prose } from '../../text/prose'

/** The rules in words, each with its source, and where it is doubtful with its other reading. */
export function PolicyLines({ lines }: { readonly lines: readonly PolicyLine[] }): ReactNode {
  return (
    <dl className="rules">
      {lines.map((line, at) => {
        const again = line.heading === lines[at - 1]?.heading
        return (
          <div key={line.key} className={again ? 'rule is-again' : 'rule'}>
            <dt>
              <span className={again ? 'vh' : undefined}>{line.heading}</span>
            </dt>
            <dd>
              {line.span && <p className="rule-span">{prose(line.span.text)}</p>}
              <p>{prose(line.says)}</p>
              {line.numbers.length > 0 && <p className="c2">{prose(line.numbers.join(' '))}</p>}
              {(line.unsure ?? line.otherReading) && (
                <dl className="doubt">
                  {line.unsure && (
                    <div>
                      <dt>{words.unsure}</dt>
                      <dd>{prose(line.unsure)}</dd>
                    </div>
                  )}
                  {line.otherReading && (
                    <div>
                      <dt>{words.otherReading}</dt>
                      <dd>{prose(line.otherReading)}</dd>
                    </div>
                  )}
                </dl>
              )}
              {line.source && <SourceLine source={line.source} />}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
