const RULE = { source: 'rules', says: 'Valid for a while.' }

/** A small pack of one's own: one achievement, valid for so many months. */
export function pack(id: string, months = 12) {
  return {
    id,
    name: id,
    version: '1.0.0',
    checkedOn: '2026-11-01',
    issuer: { name: 'Acme', url: 'https://example.org/' },
    sources: { rules: { url: 'https://example.org/rules', title: 'Rules', checkedOn: '2026-11-01' } },
    policies: { usual: { validity: { kind: 'fixed', length: { n: months, unit: 'months' }, ...RULE } } },
    achievements: [
      {
        id: `${id}/one`,
        name: `${id} one`,
        shortName: 'One',
        kind: 'certification',
        group: 'Acme',
        policy: 'usual',
        source: 'rules',
      },
    ],
  }
}
