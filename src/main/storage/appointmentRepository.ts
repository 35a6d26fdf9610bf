import type { Database } from 'better-sqlite3'
import type { Appointment, AppointmentStatus } from '@shared/domain/appointment'
import type { Instant, Zone } from '@shared/domain/instant'
import type { EntityTable } from './entityTable'

type AppointmentRow = {
  readonly id: string
  readonly credential_id: string
  readonly starts_at: string
  readonly zone: string
  readonly exam: string | null
  readonly delivery: string
  readonly place: string | null
  readonly status: string
  readonly moves: number
  readonly notes: string
}

function toAppointment(row: AppointmentRow): Appointment {
  return {
    id: row.id,
    credentialId: row.credential_id,
    at: row.starts_at as Instant,
    zone: row.zone as Zone,
    exam: row.exam,
    delivery: row.delivery as Appointment['delivery'],
    place: row.place,
    status: row.status as AppointmentStatus,
    moves: row.moves,
    notes: row.notes,
  }
}

function fromAppointment(appointment: Appointment): AppointmentRow {
  return {
    id: appointment.id,
    credential_id: appointment.credentialId,
    starts_at: appointment.at,
    zone: appointment.zone,
    exam: appointment.exam,
    delivery: appointment.delivery,
    place: appointment.place,
    status: appointment.status,
    moves: appointment.moves,
    notes: appointment.notes,
  }
}

/** How an appointment lies in its table. */
export const appointmentTable: EntityTable<'appointment', AppointmentRow> = {
  kind: 'appointment',
  columns: [
    'id',
    'credential_id',
    'starts_at',
    'zone',
    'exam',
    'delivery',
    'place',
    'status',
    'moves',
    'notes',
  ],
  owner: { kind: 'credential', column: 'credential_id' },
  toEntity: toAppointment,
  fromEntity: fromAppointment,
}

/** Reads appointments, oldest first. */
export function createAppointmentRepository(db: Database) {
  const ofCredentials = db.prepare<[string], AppointmentRow>(
    `SELECT * FROM appointment
     WHERE credential_id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
     ORDER BY starts_at, id`,
  )
  return {
    appointmentsOf: (credentialIds: readonly string[]): readonly Appointment[] =>
      ofCredentials.all(JSON.stringify(credentialIds)).map(toAppointment),
  }
}
