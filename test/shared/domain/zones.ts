import type { Zone } from '@shared/domain/instant'

/** Zones either side of UTC, with and without clock changes, whole hours and not. */
export const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
  'Europe/Zurich',
  'America/New_York',
  'Pacific/Pago_Pago',
] as Zone[]
