import type { PlainDate } from '../domain/plainDate'

/** The text to send where a program has changed a rule: which pack, what was read, and room for the news. */
export function packReport(
  pack: {
    readonly id: string
    readonly name: string
    readonly version: string
    readonly checkedOn: PlainDate
  },
  today: PlainDate,
): string {
  return [
    `A rule may have changed: ${pack.name} (pack ${pack.id} ${pack.version}, checked on ${pack.checkedOn})`,
    '',
    `Seen on ${today}:`,
    'Which credential or exam: …',
    'Where (link): …',
    'What it says now: …',
  ].join('\n')
}
