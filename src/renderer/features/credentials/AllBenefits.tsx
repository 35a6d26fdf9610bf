import type { ReactNode } from 'react'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { navigate } from '../../stores/location'
import { useBenefits } from '../../stores/useBenefits'
import { credentialsText as words } from '../../text/credentials'
import { Benefits } from './Benefits'

/** Benefits and vouchers, below the credentials: they end one day too. */
export function AllBenefits(): ReactNode {
  const { data, error, retry } = useBenefits()
  return (
    <section className="list-benefits">
      <h2>
        {words.benefitsTitle}
        <Button variant="link" onPress={() => navigate('/credentials?do=benefit', { replace: true })}>
          {words.addMore}
          <span className="vh"> {words.addBenefit}</span>
        </Button>
      </h2>
      {error && <ErrorNote error={error} onRetry={retry} />}
      {data?.benefits.length === 0 && <p className="cap c2">{words.benefitsEmpty}</p>}
      {data && data.benefits.length > 0 && <Benefits benefits={data.benefits} credentialId={null} />}
    </section>
  )
}
