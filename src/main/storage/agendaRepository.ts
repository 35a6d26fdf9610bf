import type { Database } from 'better-sqlite3'
import { toTags } from './credentialRepository'
import { foldText } from './foldText'
import { type StandingColumns, toStanding } from './standingRepository'
import type { AgendaRow } from './store'

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
const JOINED = `standing_row AS s CROSS JOIN credential AS c ON c.id = s.credential_id
  CROSS JOIN candidate AS k ON k.id = s.candidate_id`
const AHEAD = 's.attention_on IS NOT NULL AND c.let_lapse_on IS NULL'
const LAPSED = `s.state IN ('lapsed', 'revoked') AND s.appointment_id IS NULL AND c.let_lapse_on IS NULL`
// Credentials that a person defined have no issuer in their id: they sort by the one they were given.
const GROUP = `substr(c.achievement_id, 1, instr(c.achievement_id, '/')), c.own_issuer COLLATE NOCASE`
const MATCHES = `NOT EXISTS (SELECT 1 FROM json_each(@words) AS w
  WHERE instr(c.search_text || char(10) || k.search_text, w.value) = 0)`

type Scope = { readonly candidateId: string | null }
type Page = Scope & { readonly words: string; readonly offset: number; readonly limit: number }

/** Lists of credentials with their computed standing. Nothing in the trash has a standing, so nothing of it shows. */
export function createAgendaRepository(db: Database) {
  // One statement for everyone and one for a candidate: each has an index of its own to walk in order.
  const pair = <P extends Scope, R>(sql: (of: string) => string) => {
    const all = db.prepare<[P], R>(sql('TRUE'))
    const one = db.prepare<[P], R>(sql('s.candidate_id = @candidateId'))
    return (of: P) => (of.candidateId === null ? all : one)
  }
  const ahead = pair<Scope & { limit: number }, AgendaColumns>(
    (of) => `SELECT ${COLUMNS} FROM ${JOINED} WHERE ${of} AND ${AHEAD}
      ORDER BY s.attention_on, s.credential_id LIMIT @limit`,
  )
  const lapsed = pair<Scope & { limit: number }, AgendaColumns>(
    (of) => `SELECT ${COLUMNS} FROM ${JOINED} WHERE ${of} AND ${LAPSED}
      ORDER BY s.expires_on DESC, s.credential_id LIMIT @limit`,
  )
  const counts = pair<Scope, { tracked: number; held: number; ahead: number; lapsed: number }>(
    (of) => `SELECT count(*) AS tracked,
        count(*) FILTER (WHERE s.state IN ('active', 'renewable', 'permanent')) AS held,
        count(*) FILTER (WHERE ${AHEAD}) AS ahead,
        count(*) FILTER (WHERE ${LAPSED}) AS lapsed
      FROM standing_row AS s JOIN credential AS c ON c.id = s.credential_id WHERE ${of}`,
  )
  // Only ids are sorted; the lines themselves are fetched for the page alone.
  const list = pair<Page, AgendaColumns>(
    (of) => `SELECT ${COLUMNS} FROM (
        SELECT s.credential_id AS id,
          row_number() OVER (ORDER BY ${of === 'TRUE' ? 'k.search_text, k.id' : GROUP},
            s.attention_on NULLS LAST, s.credential_id) AS place
        FROM ${JOINED} WHERE ${of} AND ${MATCHES} ORDER BY place LIMIT @limit OFFSET @offset
      ) AS page CROSS JOIN ${JOINED} WHERE s.credential_id = page.id ORDER BY page.place`,
  )
  const total = pair<Page, { total: number }>(
    (of) => `SELECT count(*) AS total FROM ${JOINED} WHERE ${of} AND ${MATCHES}`,
  )
  return {
    ahead: (candidateId: string | null, limit: number): readonly AgendaRow[] =>
      ahead({ candidateId, limit }).all({ candidateId, limit }).map(toAgenda),
    lapsed: (candidateId: string | null, limit: number): readonly AgendaRow[] =>
      lapsed({ candidateId, limit }).all({ candidateId, limit }).map(toAgenda),
    list(candidateId: string | null, text: string, offset: number, limit: number) {
      const words = JSON.stringify(foldText(text).split(/\s+/).filter(Boolean))
      const page: Page = { candidateId, words, offset, limit }
      return { rows: list(page).all(page).map(toAgenda), total: total(page).get(page)?.total ?? 0 }
    },
    counts: (candidateId: string | null) =>
      counts({ candidateId }).get({ candidateId }) ?? { tracked: 0, held: 0, ahead: 0, lapsed: 0 },
  }
}
