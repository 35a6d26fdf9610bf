import type { ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import type { CreditProgress } from '@shared/domain/standingTypes'
import { AmountBar } from '../../components/AmountBar'
import { Button } from '../../components/Button'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { navigate } from '../../stores/location'
import { credentialsText } from '../../text/credentials'
import { creditsText as words, creditText, progressText } from '../../text/credits'
import { dateText } from '../../text/dates'
import { CreditParts } from './CreditParts'
import { CreditsTable } from './CreditsTable'
import { formPath } from './formPath'
import './credits.css'

/** Continuing education of one credential: how far the cycle is, in all, by year and by part, and every entry. */
export function Credits({ detail }: { readonly detail: CredentialDetail }): ReactNode {
  const { row, credits, creditRule, standing } = detail
  if (!creditRule && credits.length === 0) return null
  const progress = standing.credits
  return (
    <section className="sect credits">
      <h2>
        {words.title}
        <Button variant="link" onPress={() => navigate(formPath(row.id, 'credit'), { replace: true })}>
          {credentialsText.addMore}
          <span className="vh"> {words.form.title}</span>
        </Button>
      </h2>
      {progress ? <Progress progress={progress} /> : <p className="c2">{words.noCycle}</p>}
      <CreditsTable credentialId={row.id} credits={credits} unit={creditRule?.unit ?? ''} />
    </section>
  )
}

function Progress({ progress }: { readonly progress: CreditProgress }): ReactNode {
  const { counts, total, unit, missing, from, to, earned, carriesOver } = progress
  return (
    <>
      <div className="credit-sum">
        <p className="credit-of">{progressText(progress)}</p>
        <AmountBar value={counts} of={total} />
        <p>
          {missing > 0 ? words.missing(creditText(missing, unit)) : words.done}{' '}
          <DateText date={to} className="strong" /> · <Distance to={to} />
        </p>
        <p className="cap c2">
          {words.cycle(dateText(from), dateText(to))}{' '}
          {earned > counts && words.overTotal(creditText(earned, unit))}{' '}
          {carriesOver > 0 && words.carriesOver(creditText(carriesOver, unit))}
        </p>
      </div>
      <CreditParts progress={progress} />
    </>
  )
}
