import { expect, test } from 'vitest'
import { openFixture } from './coreFixture'

async function seeded() {
  const { call } = openFixture()
  for (const achievementId of ['aws/saa', 'aws/scs', 'aws/microcredential-serverless']) {
    await call('credentials.add', { achievementId })
  }
  await call('credentials.add', { own: { name: 'Amazonia, Folded', issuer: 'River Guild' } })
  const found = async (text: string): Promise<string[]> =>
    (await call('search.find', { text })).credentials.map(({ name }) => name)
  return { call, found }
}

test('a part of the issuer does not find everything that it grants; its beginning does', async () => {
  const { call, found } = await seeded()
  expect(await found('serv')).toEqual(['AWS Serverless'])
  expect((await call('search.find', { text: 'serv' })).achievements.length).toBeLessThan(5)
  expect(await found('amazon web')).toHaveLength(3)
  expect(await found('river')).toEqual(['Amazonia, Folded'])
})

test('what is called so comes before what is only granted by it', async () => {
  const { found } = await seeded()
  expect((await found('amazon'))[0]).toBe('Amazonia, Folded')
  expect(await found('amazon')).toHaveLength(4)
  expect(await found('amazon secur')).toEqual(['AWS Security - Specialty'])
})
