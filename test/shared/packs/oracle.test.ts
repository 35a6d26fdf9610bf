import { expect, test } from 'vitest'
import { awarded, fails, passed, stand } from './stand'

test.each([
  ['103', 'oracle/oci-2019', '2020-01-31', '2021-07-31'],
  ['105', 'oracle/cloud-2019', '2019-06-01', '2021-03-12'],
  ['of 2018 and earlier', 'oracle/cloud-2018', '2018-10-01', '2020-06-01'],
  ['Database 10g', 'oracle/database-10g', '2009-03-01', '2016-03-01'],
])('%s: %s awarded on %s', (_, achievement, on, expiresOn) => {
  expect(stand('2026-11-23', { achievement, awards: awarded(on) })[0].expiresOn).toBe(expiresOn)
})

test('107: fourteen days after a failed exam', () => {
  const [oci] = stand('2026-11-23', { achievement: 'oracle/oci', attempts: fails('2026-02-16') })
  expect(oci.retake).toMatchObject({ allowedOn: '2026-03-02', decidedBy: 'retakeWait' })
})

test('today 18 or 24 months, both said', () => {
  const [oci] = stand('2026-11-23', { achievement: 'oracle/oci', awards: awarded('2026-01-10') })
  expect(oci.expiresOn).toBe('2027-07-10')
  expect(oci.alternatives).toContainEqual({ of: 'expiresOn', on: '2028-01-10' })
})

test('only Oracle knows when a Database certification ends', () => {
  const [dba] = stand('2026-11-23', { achievement: 'oracle/database', attempts: passed('2022-01-10') })
  expect(dba).toMatchObject({ state: 'active', expiresOn: null })
})
