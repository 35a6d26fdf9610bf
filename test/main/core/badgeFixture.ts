import type { Fixture } from './coreFixture'

export const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`

export interface Badge {
  readonly n: number
  readonly name: string
  readonly issuer?: string
  readonly issued: string
  readonly expires?: string | null
  readonly state?: string
  readonly revoked?: string
}

/** Saved pages of a made-up Credly profile. */
export function pages(...badges: readonly Badge[]) {
  const data = badges.map(
    ({
      n,
      name,
      issuer = 'Amazon Web Services Training and Certification',
      issued,
      expires,
      state,
      revoked,
    }) => ({
      id: uuid(n),
      issued_at_date: issued,
      expires_at_date: expires,
      state: state ?? 'accepted',
      revoked_at_date: revoked,
      badge_template: { id: `template-${n}`, name },
      issuer: { entities: [{ primary: true, entity: { name: issuer } }] },
    }),
  )
  return {
    files: [
      { name: 'badges.json', text: JSON.stringify({ data, metadata: { total_pages: 1, current_page: 1 } }) },
    ],
  }
}

export const SERVERLESS: Badge = {
  n: 1,
  name: 'AWS Serverless Demonstrated',
  issued: '2026-01-10',
  expires: '2027-01-10',
}
export const ORIGAMI: Badge = {
  n: 2,
  name: 'Origami',
  issuer: 'Example Guild',
  issued: '2025-05-01',
  expires: null,
}

export async function bringIn({ call }: Fixture, ...badges: readonly Badge[]) {
  const preview = await call('import.preview', pages(...badges))
  const done = await call('import.commit', { token: preview.token })
  return { preview, done }
}
export const verdicts = (preview: { lines: { verdict: string; why: string | null }[] }) =>
  preview.lines.map(({ verdict, why }) => [verdict, why])
