import { durationInWords } from './duration'
import type { SourcedPolicy } from './history'
import type { StatedRule } from './policy/statedSchema'
import type { Counted, ExplainedDate, Explanation } from './standingTypes'

/** A line of the arithmetic that decides, unless said otherwise. */
export function counted(part: Omit<Counted, 'decides' | 'by'> & { readonly by?: string | null }): Counted {
  return { by: null, ...part, decides: true }
}

/** Puts the parts together; `text` says the same in one paragraph, with dates as `YYYY-MM-DD`. */
export function explanation(
  of: ExplainedDate,
  rule: string,
  stated: Partial<StatedRule> & { readonly says: string },
  lines: Counted[],
  issuer: Explanation['issuer'] = null,
  sources: SourcedPolicy['sources'] = {},
): Explanation {
  const source = stated.source === undefined ? undefined : sources[stated.source]
  return {
    of,
    rule,
    says: stated.says,
    counted: lines,
    issuer,
    text: [stated.says, ...lines.map(inWords), ...(issuer?.differs ? [differenceInWords(issuer)] : [])].join(
      ' ',
    ),
    source: source?.url ?? null,
    sourceTitle: source?.title ?? null,
    checkedOn: source?.checkedOn ?? null,
    faq: stated.faq ?? null,
    unsure: stated.unsure ?? null,
  }
}

const WORD: Record<Counted['label'], string> = {
  passed: 'Passed on',
  failed: 'Failed on',
  sat: 'Sat on',
  noShow: 'No-show on',
  wouldFail: 'If failed on',
  issued: 'Issued on',
  issuerSays: 'The issuer, on',
  expires: 'Expires on',
  renewedBy: 'Renewed on',
  opens: 'The window opens on',
  closes: 'The window closes on',
  newExam: 'A newer exam can be sat from',
}

function inWords({ label, by, from, sign, length, result, decides, step }: Counted): string {
  const start =
    by && label === 'newExam'
      ? `${by} can be sat from ${from}`
      : `${WORD[label]} ${from}${by ? ` by passing ${by}` : ''}`
  const added = `${sign && length ? ` ${sign} ${durationInWords(length)}` : ''}${step ? `, ${step}` : ''}`
  const sum = added === '' ? '' : `${added} = ${result ?? 'no end'}`
  const end = label === 'issuerSays' ? `: ${result ?? 'never expires'}` : sum
  return `${start}${end}${decides ? '' : ', which does not decide'}.`
}

function differenceInWords({ expiresOn, computed }: NonNullable<Explanation['issuer']>): string {
  return `The issuer says ${expiresOn ?? 'that it never expires'}, the rule ${computed ?? 'that it never expires'}; the issuer's word holds.`
}
