/** The model of idle draw: how far off it is on measured machines of families that it has not seen (../shared). */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { accuracyOf } from '../fit/accuracy.rules.ts'
import { familiesApart } from '../fit/families-apart.ts'
import { readMeasured } from '../fit/laboratory.ts'
import { type Figure, figure, report, say } from './figures.ts'

const path = fileURLToPath(new URL('../../../shared/data/power/energystar-computers-2020.csv', import.meta.url))

if (existsSync(path)) report(figures())
else say('../shared is not there: nothing to compare with')

function figures(): Figure[] {
  const rows = familiesApart(readMeasured(path))
  const of = (type: string, read: 'shortIdle' | 'kwh') =>
    rows
      .filter(({ machine }) => machine.deviceType === type)
      .map(({ states, kwh }) => (read === 'kwh' ? kwh : states.shortIdle))
  const note =
    'each family predicted by a model that saw none of its machines; ranges from the other half of the families'
  const one = (name: string, share: number | null, budget: Figure['budget']) =>
    figure({ name, unit: '%', note, ...(budget ? { budget } : {}) }, [Math.round((share ?? Number.NaN) * 1000) / 10])
  const short = accuracyOf(of('Notebook', 'shortIdle'))
  const kwh = accuracyOf(of('Notebook', 'kwh'))
  const desktop = accuracyOf(of('Desktop', 'shortIdle'))
  return [
    one('notebook short idle, median error', short.medianError, { most: 16 }),
    one('notebook short idle, within 25%', short.within25, { least: 72 }),
    one('notebook kWh a year, median error', kwh.medianError, { most: 15 }),
    one('notebook kWh a year, within 25%', kwh.within25, { least: 75 }),
    one('total of 30 notebooks, p90 of the error', short.totalOf30P90, { most: 12 }),
    one('bias of all notebooks', Math.abs(short.bias), { most: 5 }),
    one('notebooks inside the 80% range', short.covered, { least: 75 }),
    one('notebooks inside the 80% range, no wider than said', short.covered, { most: 90 }),
    one('desktop short idle, median error', desktop.medianError, { most: 27 }),
  ]
}
