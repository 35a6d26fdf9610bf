import { expect, test } from 'vitest'
import { openFixture } from './coreFixture'

const FOLDING = {
  name: 'Paper Folding',
  issuer: 'Example Guild',
  code: null,
  validity: { kind: 'fixed' as const, length: { n: 1, unit: 'years' as const } },
}

test('one of your own is said anew, and its dates follow; undo brings both back', async () => {
  const { call } = openFixture()
  const { id } = await call('credentials.add', {
    own: FOLDING,
    attempt: { on: '2026-06-01', outcome: 'pass' },
  })
  expect((await call('credentials.get', { id })).standing.expiresOn).toBe('2027-06-01')

  const length = { n: 2, unit: 'years' as const }
  const own = { ...FOLDING, name: 'Paper Folding, Advanced', validity: { kind: 'fixed' as const, length } }
  await call('credentials.describe', { id, own })
  const after = await call('credentials.get', { id })
  expect(after).toMatchObject({ own, row: { name: 'Paper Folding, Advanced' } })
  expect(after.standing.expiresOn).toBe('2028-06-01')
  expect((await call('today.get', {})).items).toMatchObject([{ on: '2028-06-01' }])

  expect(await call('history.undo', {})).toEqual({ label: 'changed what Paper Folding is' })
  const back = await call('credentials.get', { id })
  expect(back).toMatchObject({ own: FOLDING, standing: { expiresOn: '2027-06-01' } })
})

test('what the catalogue knows is not described anew, and no two of your own become one', async () => {
  const { call, refused } = openFixture()
  const known = await call('credentials.add', { achievementId: 'aws/saa' })
  expect(await refused('credentials.describe', { id: known.id, own: FOLDING })).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('nothing was changed'),
  })
  const one = await call('credentials.add', { own: FOLDING })
  const two = await call('credentials.add', { own: { ...FOLDING, name: 'Origami' } })
  const clash = await refused('credentials.describe', {
    id: two.id,
    own: { ...FOLDING, name: 'paper folding' },
  })
  expect(clash).toMatchObject({ code: 'conflict', details: [{ path: 'own.name' }] })
  await call('credentials.describe', { id: one.id, own: { ...FOLDING, name: 'PAPER FOLDING' } })
  expect((await call('credentials.get', { id: one.id })).row.name).toBe('PAPER FOLDING')
})
