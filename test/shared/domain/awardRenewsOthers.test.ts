import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, plainDate } from '@shared/domain/plainDate'
import { awarded, passed, stand } from '../packs/stand'

type Written = Parameters<typeof stand>[1]
type Fact = NonNullable<Written['others']>[number]

/** Until when the second is valid on that day, given what is known of the first. */
const otherEnd = (today: string, first: Omit<Fact, 'achievement'>, other: Fact, source = 'aws/sap') =>
  stand(today, { achievement: source, ...first, others: [other] })[1]!.expiresOn

const SAA: Fact = { achievement: 'aws/saa', attempts: passed('2024-01-31') }

describe('an award by the issuer renews others as a pass on its day would', () => {
  test.each<[string, Omit<Fact, 'achievement'>, Fact, string]>([
    ['a first award', { awards: awarded('2026-11-20', '2029-11-20') }, SAA, '2029-11-20'],
    ['the same as a pass', { attempts: passed('2026-11-20') }, SAA, '2029-11-20'],
    ['on the last valid day', { awards: awarded('2027-01-31', '2030-01-31') }, SAA, '2030-01-31'],
    ['the day after it is too late', { awards: awarded('2027-02-01', '2030-02-01') }, SAA, '2027-01-31'],
    [
      'of a leap day',
      { awards: awarded('2024-02-29', '2027-02-28') },
      { achievement: 'aws/saa', attempts: passed('2022-05-31') },
      '2027-02-28',
    ],
    ['from before the other was held', { awards: awarded('2024-01-30', '2029-11-20') }, SAA, '2027-01-31'],
    [
      'where the issuer gives the other a later end itself',
      { awards: awarded('2026-11-20', '2029-11-20') },
      { achievement: 'aws/saa', awards: awarded('2024-01-31', '2030-01-31') },
      '2030-01-31',
    ],
    [
      'where the issuer gives the other an earlier end itself',
      { awards: awarded('2026-11-20', '2029-11-20') },
      { achievement: 'aws/saa', attempts: passed('2024-01-31'), awards: awarded('2024-01-31', '2027-01-31') },
      '2027-01-31',
    ],
    [
      'a pass renews that too, since the issuer’s word may be older',
      { attempts: passed('2026-11-20') },
      { achievement: 'aws/saa', awards: awarded('2024-01-31', '2027-01-31') },
      '2029-11-20',
    ],
    [
      'where the issuer awarded the other on that day',
      { awards: awarded('2026-11-20', '2029-11-20') },
      { achievement: 'aws/saa', awards: [...awarded('2024-01-31'), ...awarded('2026-11-20', '2029-11-19')] },
      '2029-11-19',
    ],
    [
      'by the word of the holder it renews nothing',
      { awards: [{ issuedOn: '2026-11-20', statedBy: 'holder' }] },
      SAA,
      '2027-01-31',
    ],
    [
      'what was taken back renews nothing',
      { awards: [{ issuedOn: '2026-11-20', revokedOn: '2026-12-01' }] },
      SAA,
      '2027-01-31',
    ],
    [
      'one that confirms a pass renews from the pass alone',
      { attempts: passed('2026-11-20'), awards: awarded('2026-11-22', '2029-11-22') },
      SAA,
      '2029-11-20',
    ],
    [
      'a renewal that may have gone another way than the rule names',
      { awards: [...awarded('2023-12-15', '2026-12-15'), ...awarded('2026-11-20', '2027-12-15')] },
      SAA,
      '2027-01-31',
    ],
    [
      'a new award of what had lapsed can only be by an exam',
      { awards: [...awarded('2022-11-15', '2025-11-15'), ...awarded('2026-11-20', '2029-11-20')] },
      SAA,
      '2029-11-20',
    ],
  ])('%s', (_, first, other, end) => {
    expect(otherEnd('2027-02-10', first, other)).toBe(end)
  })

  test('before it was issued nothing is renewed', () => {
    expect(otherEnd('2026-11-19', { awards: awarded('2026-11-20', '2029-11-20') }, SAA)).toBe('2027-01-31')
  })

  test('any way renews where the rule names none, and the end it aligns with is no later than the rule’s', () => {
    const other: Fact = { achievement: 'comptia/a-plus', attempts: passed('2024-06-30') }
    const award = (to: string) => ({ awards: awarded('2026-11-20', to) })
    expect(otherEnd('2027-02-10', award('2029-11-20'), other, 'comptia/security-plus')).toBe('2029-11-20')
    expect(otherEnd('2027-02-10', award('2029-10-31'), other, 'comptia/security-plus')).toBe('2029-10-31')
    expect(otherEnd('2027-02-10', award('2032-11-20'), other, 'comptia/security-plus')).toBe('2029-11-20')
  })

  test('the explanation names what renewed it', () => {
    const [, saa] = stand('2026-11-21', {
      achievement: 'aws/sap',
      awards: awarded('2026-11-20', '2029-11-20'),
      others: [SAA],
    })
    expect(saa).toMatchObject({ issuedOn: '2026-11-20', expiresOn: '2029-11-20' })
    expect(saa!.explanations.find(({ of }) => of === 'expiresOn')?.text).toContain(
      'Renewed on 2026-11-20 by passing aws/sap + 3 years = 2029-11-20.',
    )
  })
})

test('a first award renews what a pass of the same day renews, to the same day', () => {
  const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(plainDate('2019-02-28'), days))
  const pair = fc.constantFrom(
    ['aws/sap', 'aws/saa'],
    ['aws/dop', 'aws/dva'],
    ['redhat/rhce', 'redhat/rhcsa'],
  )
  fc.assert(
    fc.property(pair, day, day, ([source = '', target = ''], held, on) => {
      const other: Fact = { achievement: target, attempts: passed(held) }
      const byAward = otherEnd('2026-11-23', { awards: awarded(on, addMonths(on, 36)) }, other, source)
      expect(byAward).toBe(otherEnd('2026-11-23', { attempts: passed(on) }, other, source))
    }),
    { numRuns: 300 },
  )
})
