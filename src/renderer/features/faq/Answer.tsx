import { useId, useState, type ReactNode } from 'react'
import type { FaqEntryView, FaqFound } from '@shared/contract/views/faq'
import type { Zone } from '@shared/domain/instant'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { ExternalLink } from '../../components/ExternalLink'
import { Glyph } from '../../components/Glyph'
import { dateText } from '../../text/dates'
import { faqText as words } from '../../text/faq'
import { Blocks } from './Blocks'
import { ForYouLine } from './ForYouLine'
import { Marked } from './Marked'
import { wordsMarked } from './markRanges'

interface Props {
  readonly entry: FaqEntryView
  /** What a search marked in it. */
  readonly hit: FaqFound['hits'][number] | undefined
  readonly zone: Zone | undefined
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** The short answer, the details, what it means for one's own credentials, where to go, and where it was read. */
export function Answer({ entry, hit, zone }: Props): ReactNode {
  const { short, body, forYou, links, doubts } = entry
  return (
    <div className="qa-a">
      <p>
        <Marked text={short} marks={hit?.short.marks ?? []} />
      </p>
      <Blocks blocks={body} words={hit ? wordsMarked(hit) : NO_WORDS} />
      {doubts !== null && (
        <p className="qa-doubts">
          <span className="strong">{words.doubts}.</span> {doubts}
        </p>
      )}
      {forYou.length > 0 && zone && (
        <div className="qa-part">
          <h4>{words.forYou}</h4>
          <ul className="qa-own" aria-label={words.forYou}>
            {forYou.map((line) => (
              <ForYouLine
                key={`${line.credentialId} ${line.says} ${line.on} ${line.until}`}
                line={line}
                zone={zone}
              />
            ))}
          </ul>
        </div>
      )}
      {links.length > 0 && (
        <div className="qa-part">
          <h4>{words.places}</h4>
          <ul className="qa-places" aria-label={words.places}>
            {links.map(({ text, url }) => (
              <li key={url}>
                <ExternalLink href={url}>{text}</ExternalLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sources entry={entry} />
      <Acts entry={entry} />
    </div>
  )
}

function Sources({ entry: { sources, checkedOn, stale, confidence } }: Pick<Props, 'entry'>): ReactNode {
  const oneDay = sources.every((source) => source.checkedOn === checkedOn)
  return (
    <div className="meta">
      {sources.map((source) => (
        <span key={source.url}>
          <ExternalLink href={source.url}>{source.title}</ExternalLink>
          {!oneDay && !stale && <span className="num"> {words.checked(dateText(source.checkedOn))}</span>}
        </span>
      ))}
      {stale && (
        <span className="inl st-nearing">
          <Glyph shape="nearing" />
          {words.stale(dateText(checkedOn))}
        </span>
      )}
      {oneDay && !stale && <span className="num">{words.checked(dateText(checkedOn))}</span>}
      <span>{words.confidence[confidence]}</span>
    </div>
  )
}

function Acts({ entry: { id, question, rules, report } }: Pick<Props, 'entry'>): ReactNode {
  const [shown, setShown] = useState(false)
  const panel = useId()
  const names = [...new Set(rules.map(({ name }) => words.rule[name] ?? name))]
  const link = `${location.origin}${location.pathname}#/faq/${id}`
  return (
    <>
      <div className="meta qa-acts">
        {names.length > 0 && (
          <Button
            variant="link"
            aria-expanded={shown}
            {...(shown ? { 'aria-controls': panel } : {})}
            onPress={() => setShown(!shown)}
          >
            {words.rules(names)}
          </Button>
        )}
        <CopyButton text={link} label={words.copyLinkOf(question)} copied={words.linkCopied}>
          {words.copyLink}
        </CopyButton>
        <CopyButton text={report} label={words.reportOf(question)} copied={words.reportCopied}>
          {words.report}
        </CopyButton>
      </div>
      {shown && (
        <ul id={panel} className="qa-rules">
          {rules.map(({ rule, says }) => (
            <li key={rule}>{says}</li>
          ))}
        </ul>
      )}
    </>
  )
}
