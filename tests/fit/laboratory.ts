/** Machines whose idle states a laboratory measured, from a file named by its path; the file is never copied. */
import { readFileSync } from 'node:fs'
import { parseCsv } from '../../server/csv/csv.ts'
import type { IdleWatts, MachineFacts } from '../../server/power/machine.types.ts'
import { machineOf } from '../../server/power/estimate-file.rules.ts'

export type Measured = { facts: MachineFacts; watts: IdleWatts; group: string; deviceType: string; certificate: string }

/** The smallest draw that the list can tell, W: it has one decimal, and 0.0 means less than half of it. */
const leastWatts = 0.05

/** Rows that the list itself calls sound. */
export function readMeasured(path: string): Measured[] {
  const { rows, fault } = parseCsv(readFileSync(path, 'utf8'))
  if (fault) throw new Error(`${path}, line ${fault.line}: ${fault.message}`)
  const [header, ...others] = rows
  const columns = header?.cells ?? []
  return others.flatMap(({ cells }) => {
    const row = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']))
    if (row['quality'] !== 'ok') return []
    const watts = (name: string) => Math.max(leastWatts, Number(row[name]))
    return [
      {
        facts: machineOf((name) => row[name] ?? ''),
        watts: {
          shortIdle: watts('short_idle_w'),
          longIdle: watts('long_idle_w'),
          sleep: watts('sleep_w'),
          off: watts('off_w'),
        },
        group: row['model_group'] ?? '',
        deviceType: row['device_type'] ?? '',
        certificate: row['es_id'] ?? '',
      },
    ]
  })
}
