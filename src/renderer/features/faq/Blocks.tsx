import { createElement, Fragment, type ReactNode } from 'react'
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
  return inOrder(blocks.map((block) => elementOf(block, words)))
}

/** Children that never change places need no names. */
const inOrder = (children: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...children)

function elementOf(block: FaqBlock, words: Props['words']): ReactNode {
  if (block.kind === 'code') return <pre className="qa-code">{block.text}</pre>
  if (block.kind === 'paragraph') return <p>{line(block.inlines, words)}</p>
  const items = block.items.map((inlines) => createElement('li', null, line(inlines, words)))
  return createElement(block.ordered ? 'ol' : 'ul', { className: 'qa-list' }, ...items)
}

function line(inlines: readonly FaqInline[], words: Props['words']): ReactNode {
  return inOrder(
    inlines.map((inline) =>
      wrapped(inline, <Marked text={inline.text} marks={rangesOf(inline.text, words)} />),
    ),
  )
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
