import { badgeId, readCredlyBadge, type CredlyBadge, type CredlyLine, type SkippedBadge } from './credlyBadge'
import { missingPages, type CredlyPage } from './credlyPages'
import { credlyBadgeSchema, credlyMetadataSchema, type CredlyRow } from './credlySchema'
import { readText, USE_LIST, type NamedText } from './importText'

/** What became of one file. `note` says what is wrong or missing; null: all is well. */
interface ReadFile {
  readonly name: string
  /** What it was recognised as, in words. */
  readonly format: string
  readonly recognised: boolean
  /** Rows in it, those skipped included. */
  readonly badges: number
  readonly note: string | null
}

/** What a set of files holds: each badge once, whatever number of files or pages it stood in. */
export interface CredlyReading {
  readonly files: readonly ReadFile[]
  readonly badges: readonly CredlyBadge[]
  readonly skipped: readonly SkippedBadge[]
}

const CREDLY_FORMAT = 'Credly badges'

/**
 * Reads saved pages of Credly profiles (`/users/<name>/badges.json`), recognised by content. Never throws: what is
 * wrong with a file or a badge is part of the answer, and the rest is read all the same.
 */
export function readCredly(files: readonly NamedText[]): CredlyReading {
  const read = files.map(readFile)
  const lines = newestOfEach(read.flatMap(({ rows }) => rows))
  const missing = missingPages(read.flatMap(({ page }) => (page ? [page] : [])))
  return {
    files: read.map(({ file, page }) => withNote(file, page && missing.get(page))),
    badges: lines.flatMap((line) => ('badge' in line ? [line.badge] : [])),
    skipped: lines.flatMap((line) => ('skipped' in line ? [line.skipped] : [])),
  }
}

const withNote = (file: ReadFile, note: string | undefined): ReadFile =>
  note && !file.note ? { ...file, note } : file

interface Row {
  readonly key: string
  readonly updated: number
  readonly line: CredlyLine
}

interface ReadOne {
  readonly file: ReadFile
  readonly rows: readonly Row[]
  readonly page?: CredlyPage
}

function readFile({ name, text }: NamedText): ReadOne {
  const read = readText(text)
  if (!read.ok) return unread(name, read.format, read.note)
  const list = credlyList(read.json)
  if (!list) return unread(name, ...otherShape(read.json))
  const parsed = list.data.map((item) => credlyBadgeSchema.safeParse(item))
  const rows = parsed.map((result, index) => toRow(result.data, name, index))
  return {
    file: {
      name,
      format: CREDLY_FORMAT,
      recognised: true,
      badges: rows.length,
      note: rows.length === 0 ? 'The list is empty: the profile shows no badges, or hides them.' : null,
    },
    rows,
    page: {
      owner: parsed.find(({ data }) => data?.earner_path)?.data?.earner_path ?? '',
      keys: rows.map(({ key }) => key),
      metadata: credlyMetadataSchema.parse(list.metadata),
    },
  }
}

function unread(name: string, format: string, note: string): ReadOne {
  return { file: { name, format, recognised: false, badges: 0, note }, rows: [] }
}

function toRow(row: CredlyRow | undefined, file: string, index: number): Row {
  const key = `${file}#${index + 1}`
  if (!row) {
    const name = `Badge ${index + 1}`
    const why = 'It is not written as a badge.'
    return {
      key,
      updated: 0,
      line: { skipped: { file, key, name, issuer: '', issuedOn: null, expiresOn: null, why } },
    }
  }
  const id = badgeId(row)
  const updated = Date.parse(row.last_updated_at ?? row.updated_at ?? '')
  return {
    key: id ? `credly:${id}` : key,
    updated: Number.isNaN(updated) ? 0 : updated,
    line: readCredlyBadge(row, file, index),
  }
}

/** Each badge once, as it was last changed at Credly, in the order in which they were first met. */
function newestOfEach(rows: readonly Row[]): readonly CredlyLine[] {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const before = found.get(row.key)
    if (!before || row.updated > before.updated) found.set(row.key, row)
  }
  return [...found.values()].map(({ line }) => line)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const looksLikeBadge = (value: unknown): boolean =>
  isObject(value) && (isObject(value['badge_template']) || 'issued_at_date' in value)

/** The rows of a Credly list: a whole page, its rows alone, or a single badge. */
function credlyList(json: unknown): { data: readonly unknown[]; metadata: unknown } | undefined {
  const data = isObject(json) ? json['data'] : json
  const metadata = isObject(json) ? json['metadata'] : undefined
  if (looksLikeBadge(data)) return { data: [data], metadata: undefined }
  if (!Array.isArray(data)) return undefined
  const empty = data.length === 0 && isObject(metadata) && 'total_count' in metadata
  return empty || data.some(looksLikeBadge) ? { data, metadata } : undefined
}

/** Names what else the JSON is, as far as it is known: format and note. */
function otherShape(json: unknown): readonly [format: string, note: string] {
  if (!isObject(json))
    return ['Other JSON', `This JSON is no list of Credly badges; nothing was kept. ${USE_LIST}`]
  const named = [json['@context'], json['type'], json['$schema']].flat()
  const hint = named
    .filter((item) => typeof item === 'string')
    .join(' ')
    .toLowerCase()
  if (/openbadge|assertion|badgeclass|verifiablecredential|\bissuer\b|w3id\.org\/openbadges/.test(hint)) {
    return [
      'Open Badges',
      `This is an Open Badges file, which is not read yet; nothing was kept. ${USE_LIST}`,
    ]
  }
  if (isObject(json['basics']) || hint.includes('jsonresume') || hint.includes('resume-schema')) {
    return ['JSON Resume', `This is a JSON Resume, which is not read yet; nothing was kept. ${USE_LIST}`]
  }
  if (isObject(json['data']) && 'first_name' in json['data']) {
    return ['Credly profile', `This is a Credly profile without its badges; nothing was kept. ${USE_LIST}`]
  }
  return ['Other JSON', `This JSON is no list of Credly badges; nothing was kept. ${USE_LIST}`]
}
