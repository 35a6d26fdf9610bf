import type { Database } from 'better-sqlite3'
import { toTags } from './credentialRepository'
import { foldText } from './foldText'
import { type StandingColumns, toStanding } from './standingRepository'
import type { AgendaRow, Derived } from './store'

type AgendaColumns = StandingColumns & {
  readonly achievement_id: string
  readonly own_name: string | null
  readonly own_issuer: string | null
  readonly own_code: string | null
  readonly candidate_name: string
  readonly let_lapse_on: string | null
  readonly sample: number
  readonly tags: string
}

function toAgenda(row: AgendaColumns): AgendaRow {
  return {
    ...toStanding(row),
    achievementId: row.achievement_id,
    ownName: row.own_name,
    ownIssuer: row.own_issuer,
    ownCode: row.own_code,
    candidateName: row.candidate_name,
    letLapse: row.let_lapse_on !== null,
    sample: row.sample === 1,
    tags: toTags(row.tags),
  }
}

const COLUMNS = `s.*, c.achievement_id, c.own_name, c.own_issuer, c.own_code, k.name AS candidate_name,
  c.let_lapse_on, c.sample, c.tags`
// CROSS keeps the order of the loops: standings first, so that their index gives the order of the list.
const JOINED = `standing_row AS s CROSS JOIN credential AS c ON c.id = s.credential_id
  CROSS JOIN candidate AS k ON k.id = s.candidate_id`
const KEPT_UP = 's.credential_id NOT IN (SELECT id FROM credential WHERE let_lapse_on IS NOT NULL)'
const AHEAD = `s.attention_on IS NOT NULL AND ${KEPT_UP}`
const LAPSED = `s.state IN ('lapsed', 'revoked') AND s.appointment_id IS NULL AND ${KEPT_UP}`
const PLANNED = `s.attention_on IS NULL AND s.state = 'planned' AND s.appointment_id IS NULL AND ${KEPT_UP}`
const HELD = `s.state IN ('active', 'renewable', 'permanent')`
// A credential that a person defined has no issuer in its id: it sorts by the one that was given.
const BY_ISSUER = `substr(c.achievement_id, 1, instr(c.achievement_id, '/')), c.own_issuer COLLATE NOCASE`
const BY_CANDIDATE = 'k.search_text, k.id'
const MATCHES = `NOT EXISTS (SELECT 1 FROM json_each(@words) AS w
  WHERE instr(c.search_text || char(10) || k.search_text, w.value) = 0)`

type Scope = { readonly candidateId: string | null }
type Some = Scope & { readonly limit: number }
type Page = Some & { readonly offset: number; readonly words: string }
type Counts = ReturnType<Derived['counts']>
const NONE: Counts = { tracked: 0, held: 0, ahead: 0, lapsed: 0, planned: 0 }

/** Lists of credentials with their computed standing. Nothing in the trash has a standing, so nothing of it shows. */
export function createAgendaRepository(
  db: Database,
): Pick<Derived, 'ahead' | 'lapsed' | 'planned' | 'list' | 'counts'> {
  // One statement for everyone and one for a candidate: each has an index of its own to walk in order.
  function scoped<P extends Scope, R>(sql: (of: string, everyone: boolean) => string) {
    const all = db.prepare<[P], R>(sql('TRUE', true))
    const one = db.prepare<[P], R>(sql('s.candidate_id = @candidateId', false))
    return (of: P) => (of.candidateId === null ? all : one)
  }
  const ahead = scoped<Some, AgendaColumns>(
    (of) => `SELECT ${COLUMNS} FROM ${JOINED} WHERE ${of} AND ${AHEAD}
      ORDER BY s.attention_on, s.credential_id LIMIT @limit`,
  )
  const lapsed = scoped<Some, AgendaColumns>(
    (of) => `SELECT ${COLUMNS} FROM ${JOINED} WHERE ${of} AND ${LAPSED}
      ORDER BY s.expires_on DESC, s.credential_id LIMIT @limit`,
  )
  const planned = scoped<Some, AgendaColumns>(
    (of) => `SELECT ${COLUMNS} FROM ${JOINED} WHERE ${of} AND ${PLANNED}
      ORDER BY s.credential_id LIMIT @limit`,
  )
  const counts = scoped<Scope, Counts>(
    (of) => `SELECT count(*) AS tracked, count(*) FILTER (WHERE ${HELD}) AS held,
        count(*) FILTER (WHERE ${AHEAD}) AS ahead, count(*) FILTER (WHERE ${LAPSED}) AS lapsed,
        count(*) FILTER (WHERE ${PLANNED}) AS planned
      FROM standing_row AS s WHERE ${of}`,
  )
  // Only ids are sorted; the lines themselves are fetched for one page.
  const ids = (matches: string) =>
    scoped<Page, string>(
      (of, everyone) => `SELECT s.credential_id FROM ${JOINED} WHERE ${of} AND ${matches}
        ORDER BY ${everyone ? BY_CANDIDATE : BY_ISSUER}, s.attention_on NULLS LAST, s.credential_id
        LIMIT @limit OFFSET @offset`,
    )
  const [idsOfAll, idsOfMatching] = [ids('TRUE'), ids(MATCHES)]
  const matching = scoped<Page, number>((of) => `SELECT count(*) FROM ${JOINED} WHERE ${of} AND ${MATCHES}`)
  const lines = db.prepare<[string], AgendaColumns>(
    `SELECT ${COLUMNS} FROM json_each(?) AS page CROSS JOIN ${JOINED} WHERE s.credential_id = page.value
     ORDER BY page.key`,
  )

  function countsOf(candidateId: string | null): Counts {
    return counts({ candidateId }).get({ candidateId }) ?? NONE
  }

  return {
    planned: (candidateId, limit) =>
      planned({ candidateId, limit }).all({ candidateId, limit }).map(toAgenda),
    ahead: (candidateId, limit) => ahead({ candidateId, limit }).all({ candidateId, limit }).map(toAgenda),
    lapsed: (candidateId, limit) => lapsed({ candidateId, limit }).all({ candidateId, limit }).map(toAgenda),
    counts: countsOf,
    list(candidateId, text, offset, limit) {
      const words = foldText(text).split(/\s+/).filter(Boolean)
      const page: Page = {
        candidateId,
        limit,
        offset,
        words: JSON.stringify(words),
      }
      const narrowed = words.length > 0
      const found = (narrowed ? idsOfMatching : idsOfAll)(page).pluck().all(page)
      return {
        rows: lines.all(JSON.stringify(found)).map(toAgenda),
        total: narrowed ? (matching(page).pluck().get(page) ?? 0) : countsOf(candidateId).tracked,
      }
    },
  }
}
