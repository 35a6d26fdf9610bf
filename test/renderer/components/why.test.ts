import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { stand } from '../../shared/packs/stand'
import type { ExplainedDate } from '../../../src/shared/domain/standingTypes'
import { ExplanationPanel } from '../../../src/renderer/components/Why'
import { prose } from '../../../src/renderer/text/prose'

/** The sums of a panel as they read on the screen, one string for each line. */
function sums(found: ReturnType<typeof stand>[0], of: ExplainedDate): string[] {
  const explanation = found.explanations.find((one) => one.of === of)!
  const html = renderToString(createElement(ExplanationPanel, { id: 'why', explanation, about: '' }))
  return [...html.matchAll(/<span class="sum[^"]*">(.*?)<\/span><\/span>/g)].map(([, line = '']) =>
    line
      .replaceAll('<!-- -->', '')
      .replaceAll(/<\/span>|<\/time><span>/g, ' ')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

/** As the dates are written where the tests run. */
const shown = (line: string): string => prose(line).replaceAll('\u00a0', ' ')

const pass = (on: string, more: object = {}) => ({ on, outcome: 'pass' as const, ...more })

describe('a sum on the screen is true', () => {
  test.each<[string, Parameters<typeof stand>[1], ExplainedDate, string]>([
    [
      'the day before the anniversary of a leap day',
      { achievement: 'pmi/pmp', attempts: [pass('2024-02-29')] },
      'expiresOn',
      'Passed 2024-02-29 + 3 years, less a day = 2027-02-27',
    ],
    [
      'the day before the anniversary of an activation',
      { achievement: 'isc2/cissp', awards: [{ issuedOn: '2024-03-01' }] },
      'expiresOn',
      'Issued 2024-03-01 + 3 years, less a day = 2027-02-28',
    ],
    [
      'the end of the year',
      { achievement: 'isaca/cisa', awards: [{ issuedOn: '2024-05-31', expiresOn: undefined }] },
      'expiresOn',
      'Issued 2024-05-31 + 3 years, to the end of that year = 2027-12-31',
    ],
    [
      'a step without a length',
      { achievement: 'isaca/cisa', awards: [{ issuedOn: '2024-05-31', expiresOn: undefined }] },
      'renewal.closesOn',
      'Expires 2027-12-31 to the end of the grace = 2028-02-28',
    ],
    [
      'a plain length',
      { achievement: 'aws/microcredential-serverless', attempts: [pass('2025-05-31')] },
      'renewal.opensOn',
      'Passed 2025-05-31 + 9 months = 2026-02-28',
    ],
  ])('%s', (_, written, of, line) => {
    expect(sums(stand('2026-02-21', written)[0], of)).toContain(shown(line))
  })

  test('a newer exam is no window', () => {
    const [found] = stand('2026-11-21', {
      achievement: 'aws/sap',
      attempts: [pass('2026-01-10', { exam: 'SAP-C02' })],
    })
    expect(sums(found, 'retake.allowedOn')).toEqual([
      shown('New exam SAP-C03 2026-11-17'),
      shown('Passed 2026-01-10 + 2 years = 2028-01-10, so it decides nothing'),
    ])
  })
})
