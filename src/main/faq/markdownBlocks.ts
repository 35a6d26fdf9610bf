import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { FaqBlock, FaqInline } from '@shared/domain/faq/faqBlock'
import { httpsUrlSchema } from '@shared/domain/texts'

/** An answer's text as blocks, and what in it was refused. */
export interface ReadMarkdown {
  readonly blocks: readonly FaqBlock[]
  readonly problems: readonly string[]
}

const INTERNAL = /^(faq|guide):([a-z0-9-]+\/[a-z0-9-]+)$/

/**
 * Reads Markdown: paragraphs, lists, code, bold, emphasis and links. HTML in it stays the text that it is. A link leads to
 * an https page, `faq:<id>` or `guide:<id>`; any other is a problem, and shown as its words alone.
 */
export function markdownBlocks(markdown: string): ReadMarkdown {
  const problems: string[] = []
  const blocks = fromMarkdown(markdown).children.flatMap((node) => block(node, problems))
  return { blocks, problems }
}

function block(node: RootContent, problems: string[]): FaqBlock[] {
  const { type } = node
  if (type === 'code') return [{ kind: 'code', text: node.value }]
  if (type === 'list') return [{ kind: 'list', ordered: node.ordered ?? false, items: items(node, problems) }]
  if (type === 'blockquote') return node.children.flatMap((child) => block(child, problems))
  if (type === 'thematicBreak' || type === 'definition') return []
  if (type === 'paragraph' || type === 'heading') {
    return paragraph(node.children.map((child) => inline(child, problems)))
  }
  return paragraph([{ kind: 'text', text: plain(node) }])
}

function paragraph(inlines: readonly FaqInline[]): FaqBlock[] {
  const joined = withoutSeams(inlines)
  return joined.length === 0 ? [] : [{ kind: 'paragraph', inlines: joined }]
}

/** The points of a list; those of a list within it follow the point they stood under. */
function items({ children }: List, problems: string[]): FaqInline[][] {
  return children.flatMap((item) => {
    const own: FaqInline[] = []
    const below: FaqInline[][] = []
    for (const child of item.children) {
      if (child.type === 'list') below.push(...items(child, problems))
      else if (child.type === 'paragraph') own.push(...child.children.map((each) => inline(each, problems)))
      else own.push({ kind: 'text', text: plain(child) })
    }
    return [withoutSeams(own), ...below].filter((inlines) => inlines.length > 0)
  })
}

function inline(node: PhrasingContent, problems: string[]): FaqInline {
  const { type } = node
  if (type === 'link') return link(plain(node), node.url, problems)
  if (type === 'inlineCode') return { kind: 'code', text: node.value }
  if (type === 'strong' || type === 'emphasis') return { kind: type, text: plain(node) }
  if (type === 'break') return { kind: 'text', text: ' ' }
  return { kind: 'text', text: plain(node).replaceAll(/\s+/g, ' ') }
}

function link(text: string, url: string, problems: string[]): FaqInline {
  const [, where, id] = INTERNAL.exec(url) ?? []
  if (id !== undefined) return { kind: where === 'guide' ? 'guide' : 'entry', text, id }
  if (httpsUrlSchema.safeParse(url).success) return { kind: 'link', text, url }
  problems.push(`the link "${url.slice(0, 80)}" leads neither to https, nor to an entry, nor to a guide`)
  return { kind: 'text', text }
}

/** All the words of a node, whatever it is. */
function plain(node: Nodes): string {
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(plain).join('') : ''
}

/** Neighbouring texts as one, so that a search finds words across the seam. */
function withoutSeams(inlines: readonly FaqInline[]): FaqInline[] {
  const joined: FaqInline[] = []
  for (const each of inlines) {
    const last = joined.at(-1)
    if (last?.kind === 'text' && each.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + each.text }
    else if (each.text !== '') joined.push(each)
  }
  return joined
}
