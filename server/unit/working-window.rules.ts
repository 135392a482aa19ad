/** Working hours of civil servants, as an agent receives them: numbers only. */
import type { WorkingWindow } from '../../agent/contract/v1.ts'
import { type Zone, zoneOffsetH } from '../day/local-day.rules.ts'

/** Minutes from local midnight, by local weekday (0 = Sunday); null = day off. */
type LocalHours = ([number, number] | null)[]

const clock = (hour: number, minute: number) => hour * 60 + minute
const mondayToThursday: [number, number] = [clock(7, 30), clock(16, 0)]
const friday: [number, number] = [clock(7, 30), clock(16, 30)]

/** Newest last. A satker with hours of its own will get rows of its own here; until then these hold for all. */
export const workingHours: { value: LocalHours; unit: string; source: string; validFrom: string }[] = [
  {
    value: [null, mondayToThursday, mondayToThursday, mondayToThursday, mondayToThursday, friday, null],
    unit: 'minutes from local midnight, by weekday from Sunday',
    source: 'Perpres 21/2023: hari kerja dan jam kerja instansi pemerintah dan pegawai ASN',
    validFrom: '2023-04-12',
  },
]

/**
 * The window of a zone on a local day, in minutes from that date's UTC midnight: 07.30 WIT is -90.
 *
 * @param day local date; before the first row the first one holds
 */
export function windowFor(zone: Zone, day: string): WorkingWindow {
  const hours = workingHours.findLast((row) => row.validFrom <= day) ?? workingHours[0]
  const offsetMin = zoneOffsetH[zone] * 60
  return (hours?.value ?? []).map((span) => (span ? [span[0] - offsetMin, span[1] - offsetMin] : null))
}
