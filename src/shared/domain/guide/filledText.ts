import type { GuideFact } from './guideSchema'

/** What stands where a fact is not known, for the person to fill in. */
const GAP = '…'

/** `lines` as one text with the facts in place of their names in double braces. */
export function filledText(
  lines: readonly string[],
  facts: Readonly<Partial<Record<GuideFact, string | null>>>,
): string {
  return lines
    .join('\n')
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => (facts as Record<string, string | null>)[name] || GAP)
}
