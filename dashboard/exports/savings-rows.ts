/** The "hemat energi" list of a satker: a row for each setting of each laptop. */
import type { Cell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'
import type { SavingsList } from '../../server/power/savings.queries.ts'
import { savingLabels } from '../../server/power/savings.rules.ts'

export const savingsHeader = [
  'laptop', 'merek', 'model', 'setelan', 'kwh_sebulan', 'dasar', 'hari_diketahui', 'dari_hari', 'sampai_hari', 'simulasi',
] // prettier-ignore

const mwhPerKwh = 1e6

/** Most to save first. */
export async function* savingsRows({ devices, fromDay, toDay }: SavingsList): Rows {
  yield devices.flatMap((device) =>
    device.savings.map(({ setting, perMonthMwh }): Cell[] => [
      device.publicId, device.brand, device.model, savingLabels[setting].id, Math.round((perMonthMwh / mwhPerKwh) * 1000) / 1000,
      'perkiraan', device.knownDays, fromDay, toDay, device.simulated ? 'ya' : 'tidak',
    ]),
  ) // prettier-ignore
}
