import type { FaqEntry } from '../domain/faq/faqEntry'
import type { PlainDate } from '../domain/plainDate'

/** The text to send where an answer has changed: which one, what it says, where that was read, and room for the news. */
export function faqReport({ id, question, short, sources }: FaqEntry, today: PlainDate): string {
  return [
    `An answer may have changed: ${id}`,
    '',
    `Question: ${question}`,
    `It says: ${short}`,
    ...sources.map(({ title, url, checkedOn }) => `Read: ${title}, ${url}, on ${checkedOn}`),
    '',
    `Seen on ${today}:`,
    'Where (link): …',
    'What it says now: …',
  ].join('\n')
}
