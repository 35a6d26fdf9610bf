import { useEffect, useState } from 'react'
import type { CredentialRow } from '@shared/contract/views/credentials'
import { call } from '../../api/call'

/** The names of what would move to the other, and of what both track. */
export interface MergePlan {
  readonly moved: readonly string[]
  readonly joined: readonly string[]
}

const PAGE = 500

/**
 * What a merge would do, by name; undefined until it is known, and where only one of the two is shown, because the
 * list holds only what is shown.
 */
export function useMergePlan(from: string, into: string): MergePlan | undefined {
  const [plan, setPlan] = useState<MergePlan>()
  useEffect(() => {
    let left = false
    void readAll().then(
      (rows) => {
        if (!left) setPlan(planOf(rows, from, into))
      },
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [from, into])
  return plan
}

async function readAll(): Promise<readonly CredentialRow[]> {
  const rows: CredentialRow[] = []
  for (;;) {
    const { rows: more, total } = await call('credentials.list', { offset: rows.length, limit: PAGE })
    rows.push(...more)
    if (more.length === 0 || rows.length >= total) return rows
  }
}

function planOf(rows: readonly CredentialRow[], from: string, into: string): MergePlan | undefined {
  const of = (candidateId: string): CredentialRow[] => rows.filter((row) => row.candidateId === candidateId)
  const [leaving, staying] = [of(from), of(into)]
  if (leaving.length === 0 || staying.length === 0) return undefined
  const same = (row: CredentialRow): string => `${row.issuer}\n${row.fullName}`
  const known = new Set(staying.map(same))
  const names = (both: boolean): string[] =>
    leaving.filter((row) => known.has(same(row)) === both).map(({ name }) => name)
  return { moved: names(false), joined: names(true) }
}
