import type { Database } from 'better-sqlite3'
import type { Settings } from '@shared/contract/views/app'

type SettingsColumns = { readonly theme: string; readonly lead_days: number; readonly timeline_zoom: string }

function toSettings(row: SettingsColumns): Settings {
  return {
    theme: row.theme as Settings['theme'],
    leadDays: row.lead_days,
    timelineZoom: row.timeline_zoom as Settings['timelineZoom'],
  }
}

function fromSettings(settings: Settings): SettingsColumns {
  return {
    theme: settings.theme,
    lead_days: settings.leadDays,
    timeline_zoom: settings.timelineZoom,
  }
}

/** Settings are one row, which the first migration made with its defaults; facts are names with a text each. */
export function createSettingsRepository(db: Database) {
  const read = db.prepare<[], SettingsColumns>('SELECT theme, lead_days, timeline_zoom FROM settings')
  const write = db.prepare<[SettingsColumns]>(
    'UPDATE settings SET theme = @theme, lead_days = @lead_days, timeline_zoom = @timeline_zoom',
  )
  const fact = db.prepare<[string], string>('SELECT value FROM fact WHERE name = ?').pluck()
  const setFact = db.prepare<[string, string]>(
    'INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const removeFact = db.prepare<[string]>('DELETE FROM fact WHERE name = ?')

  function settings(): Settings {
    const row = read.get()
    if (!row) throw new Error('the row of settings is missing')
    return toSettings(row)
  }
  return {
    settings,
    changeSettings: (part: Partial<Settings>): void =>
      void write.run(fromSettings({ ...settings(), ...part })),
    fact: (name: string): string | null => fact.get(name) ?? null,
    setFact: (name: string, value: string | null): void =>
      void (value === null ? removeFact.run(name) : setFact.run(name, value)),
  }
}
