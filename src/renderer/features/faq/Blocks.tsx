import { Fragment, type ReactNode } from 'react'
import type { FaqBlock, FaqInline } from '@shared/domain/faq/faqBlock'
import { ExternalLink } from '../../components/ExternalLink'
import { Marked } from './Marked'
import { rangesOf } from './markRanges'

interface Props {
  readonly blocks: readonly FaqBlock[]
  /** Words to mark, in lower case. */
  readonly words: ReadonlySet<string>
}

/** The details of an answer, as elements made one by one: whatever a text holds, it stays text. */
export function Blocks({ blocks, words }: Props): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} words={words} />)
}

function Block({ block, words }: { readonly block: FaqBlock; readonly words: Props['words'] }): ReactNode {
  if (block.kind === 'code') return <pre className="qa-code">{block.text}</pre>
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Inlines inlines={block.inlines} words={words} />
      </p>
    )
  }
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className="qa-list">
      {block.items.map((inlines, index) => (
        <li key={index}>
          <Inlines inlines={inlines} words={words} />
        </li>
      ))}
    </List>
  )
}

function Inlines({
  inlines,
  words,
}: {
  readonly inlines: readonly FaqInline[]
  readonly words: Props['words']
}): ReactNode {
  return inlines.map((inline, index) => {
    const text = <Marked text={inline.text} marks={rangesOf(inline.text, words)} />
    return <Fragment key={index}>{wrapped(inline, text)}</Fragment>
  })
}

function wrapped(inline: FaqInline, text: ReactNode): ReactNode {
  switch (inline.kind) {
    case 'text':
      return text
    case 'strong':
      return <strong>{text}</strong>
    case 'emphasis':
      return <em>{text}</em>
    case 'code':
      return <code>{text}</code>
    case 'link':
      return <ExternalLink href={inline.url}>{text}</ExternalLink>
    case 'entry':
      return <a href={`#/faq/${inline.id}`}>{text}</a>
    case 'guide':
      return <a href={`#/guides/${inline.id}`}>{text}</a>
  }
}
