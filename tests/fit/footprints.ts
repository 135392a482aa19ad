/** Makers' product carbon footprints from a file named by its path; the file is never copied. */
import { readFileSync } from 'node:fs'
import { parseCsv } from '../../server/csv/csv.ts'
import { type DeviceClass, makerKey } from '../../server/power/factor.rules.ts'

/** A screen below this size makes a laptop of what the source files under Desktop. */
const leastDeskInch = 18

export type Footprint = {
  deviceClass: DeviceClass
  maker: string
  /** kgCO2e of everything but use; null where the maker does not give both numbers. */
  embodiedKg: number | null
  weightKg: number | null
  lifeYears: number | null
}

const classes: Record<string, DeviceClass> = {
  Laptop: 'laptop',
  Desktop: 'desktop',
  Tablet: 'tablet',
  'Thin Client': 'thin-client',
  Monitor: 'monitor',
}

/** Whole-life carbon without the share of use; null unless both are numbers and the share is one. */
export function embodiedOf(totalKg: number | null, useRatio: number | null): number | null {
  return totalKg === null || useRatio === null || useRatio < 0 || useRatio > 1 ? null : totalKg * (1 - useRatio)
}

export function classOf(subcategory: string, screenInch: number | null): DeviceClass | null {
  const listed = classes[subcategory] ?? null
  if (listed !== 'desktop' || screenInch === null) return listed
  return screenInch < leastDeskInch ? 'laptop' : 'all-in-one'
}

/** Every row of a class that has factors. */
export function readFootprints(path: string): Footprint[] {
  const { rows, fault } = parseCsv(readFileSync(path, 'utf8'))
  if (fault) throw new Error(`${path}, line ${fault.line}: ${fault.message}`)
  const [header, ...others] = rows
  const columns = header?.cells ?? []
  return others.flatMap(({ cells }) => {
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    const number = (name: string) => (cell(name).trim() === '' ? null : Number(cell(name)))
    const deviceClass = classOf(cell('subcategory'), number('screen_size'))
    const maker = makerKey(cell('manufacturer'))
    if (deviceClass === null || maker === null) return []
    const embodiedKg = embodiedOf(number('gwp_total'), number('gwp_use_ratio'))
    return [{ deviceClass, maker, embodiedKg, weightKg: number('weight'), lifeYears: number('lifetime') }]
  })
}
