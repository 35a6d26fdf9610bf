import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '../../../src/shared/domain/instant'
import { plainDate } from '../../../src/shared/domain/plainDate'
import { credit, appointment, attempt, award, benefit, candidate, credential } from './entities'
import { tempStore } from './tempStore'

describe('what is put is what is read', () => {
  test('every field of every kind, set and not set', () => {
    const store = tempStore()
    const ada = candidate('ada', {
      name: 'Ada "L" \u0000 Ω',
      kind: 'dependant',
      guardian: 'Annabella',
      awsLoginId: 'AWS1A2B3C4D',
      notes: "it's\nfine",
    })
    const own = credential('own', 'ada', {
      achievementId: 'own/lathe',
      own: {
        name: 'Lathe',
        issuer: 'Guild',
        code: 'L1',
        validity: { kind: 'fixed', length: { n: 25, unit: 'clearDays' } },
      },
      number: '42',
      notes: 'n',
      tags: ['a', 'b "c"'],
      letLapse: { on: plainDate('2026-01-31'), reason: '' },
      sample: true,
    })
    const forever = credential('forever', 'ada', {
      achievementId: 'own/forever',
      own: { name: 'F', issuer: 'G', code: null, validity: { kind: 'never' } },
    })
    const unknown = credential('unknown', 'ada', {
      achievementId: 'own/unknown',
      own: { name: 'F', issuer: 'G', code: null, validity: null },
    })
    const sat = attempt('sat', 'own', {
      at: instant('2026-11-23T09:30:00Z'),
      zone: ada.zone,
      outcome: 'no-show',
      route: 'game',
      exam: 'SAA-C03',
      score: 712.5,
      delivery: 'online',
      cost: { amount: 0, currency: 'CHF' },
      notes: 'x',
    })
    const booked = appointment('booked', 'own', {
      exam: 'E',
      delivery: 'online',
      place: 'here',
      status: 'sat',
      moves: 2,
    })
    const awards = [
      award('dated', 'own', {
        expiresOn: plainDate('2027-11-23'),
        statedBy: 'holder',
        revokedOn: plainDate('2026-12-01'),
        number: 'n',
        verificationUrl: 'https://example.org/',
        externalId: 'credly:1',
      }),
      award('endless', 'own', { expiresOn: null }),
      award('unsaid', 'own'),
    ]
    const voucher = benefit('voucher', 'ada', {
      credentialId: 'own',
      code: 'HALF',
      expiresOn: plainDate('2027-01-01'),
      usedOn: plainDate('2026-12-01'),
    })
    const earned = credit('earned', 'own', { amount: 1.5, category: 'A', notes: 'online' })
    store.change('all', (write) => {
      write.put('candidate', ada)
      for (const each of [own, forever, unknown]) write.put('credential', each)
      write.put('attempt', sat)
      write.put('appointment', booked)
      for (const each of awards) write.put('award', each)
      write.put('credit', earned)
      write.put('benefit', voucher)
    })

    expect(store.candidates()).toStrictEqual([ada])
    expect(store.credentialsOf('ada')).toStrictEqual([forever, own, unknown])
    expect(store.credentialOf('ada', 'own/lathe')).toStrictEqual(own)
    expect(store.attemptsOf(['own'])).toStrictEqual([sat])
    expect(store.appointmentsOf(['own'])).toStrictEqual([booked])
    expect(store.awardsOf(['own'])).toStrictEqual(awards)
    expect(store.get('award', 'unsaid')).not.toHaveProperty('expiresOn')
    expect(store.creditsOf(['own'])).toStrictEqual([earned])
    expect(store.benefitsOf(null)).toStrictEqual([voucher])
    expect(store.awardByExternalId('ada', 'credly:1')?.id).toBe('dated')
    expect(store.awardByExternalId('bob', 'credly:1')).toBeUndefined()
  })

  test('any text, tags and numbers', () => {
    const store = tempStore()
    store.change('a', (write) => write.put('candidate', candidate('a')))
    const text = fc.string({ unit: 'binary', maxLength: 50 }).map((each) => each.toWellFormed())
    let count = 0
    fc.assert(
      fc.property(
        text,
        fc.array(text),
        fc.double({ min: 0, max: 100_000, noNaN: true }),
        (notes, tags, score) => {
          const id = `c${count++}`
          const put = credential(id, 'a', { notes, tags, number: notes })
          // SQLite knows one zero.
          const sat = attempt(`${id}-1`, id, { notes, score: score + 0 })
          store.change('put', (write) => {
            write.put('credential', put)
            write.put('attempt', sat)
          })
          expect(store.get('credential', id)).toStrictEqual(put)
          expect(store.get('attempt', sat.id)).toStrictEqual(sat)
        },
      ),
      { numRuns: 100 },
    )
  }, 30_000)
})

test('attempts come oldest first, of any number of credentials', () => {
  const store = tempStore()
  store.change('many', (write) => {
    write.put('candidate', candidate('a'))
    for (let i = 0; i < 3000; i++) {
      write.put('credential', credential(`c${i}`, 'a'))
      write.put('attempt', attempt(`t${i}`, `c${i}`, { on: plainDate(`20${10 + (i % 20)}-05-01`) }))
    }
  })
  const found = store.attemptsOf(store.credentialsOf(null).map(({ id }) => id))
  expect(found).toHaveLength(3000)
  expect(found.map(({ on }) => on)).toEqual(found.map(({ on }) => on).sort())
  expect(store.attemptsOf([])).toEqual([])
})

describe('what is refused', () => {
  test.each([
    ['the same achievement twice', 'conflict', credential('other', 'a', { achievementId: 'aws/c' })],
    ['an unknown candidate', 'notFound', credential('d', 'nobody')],
    ['an id in the trash', 'conflict', credential('gone', 'a')],
  ])('%s', (_name, code, entity) => {
    const store = tempStore()
    store.change('add', (write) => {
      write.put('candidate', candidate('a'))
      write.put('credential', credential('c', 'a'))
      write.put('credential', credential('gone', 'a'))
      write.trash('credential', 'gone')
    })
    expect(() => store.change('put', (write) => write.put('credential', entity))).toThrow(
      expect.objectContaining({ code }),
    )
    expect(store.undoable().undo).toBe('add')
  })
})
