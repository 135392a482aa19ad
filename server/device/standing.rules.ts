/** Where a device stands. Pure. */
import { addDays } from '../day/local-day.rules.ts'

/** What a person wants to know first of a device; `lapsed` = seen once, but not in the last seven days. */
export const standings = ['today', 'week', 'lapsed', 'never', 'pending', 'revoked'] as const
export type Standing = (typeof standings)[number]

/** Where a device stands on `today`, the local day of the viewer's root. */
export function standingOf(
  device: { state: string; last_seen_day?: string | null | undefined },
  today: string,
): Standing {
  if (device.state === 'pending') return 'pending'
  if (device.state !== 'active') return 'revoked'
  if (!device.last_seen_day) return 'never'
  if (device.last_seen_day >= today) return 'today'
  return device.last_seen_day >= addDays(today, -6) ? 'week' : 'lapsed'
}

/** Whether a standing is one of those asked for: `week` includes those seen today. */
export function fitsStanding(standing: Standing, asked: Standing): boolean {
  return standing === asked || (asked === 'week' && standing === 'today')
}
