import type { ReactNode } from 'react'
import type { PolicyLine } from '@shared/contract/views/program'
import { SourceLine } from '../../components/SourceLine'
import { catalogueText as words } from '../../text/catalogue'

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
              {line.span && <p className="rule-span">{line.span.text}</p>}
              <p>{line.says}</p>
              {line.numbers.map((sentence) => (
                <p key={sentence} className="c2">
                  {sentence}
                </p>
              ))}
              {(line.unsure ?? line.otherReading) && (
                <dl className="doubt">
                  {line.unsure && (
                    <div>
                      <dt>{words.unsure}</dt>
                      <dd>{line.unsure}</dd>
                    </div>
                  )}
                  {line.otherReading && (
                    <div>
                      <dt>{words.otherReading}</dt>
                      <dd>{line.otherReading}</dd>
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
