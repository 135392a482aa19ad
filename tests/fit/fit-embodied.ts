/**
 * `npm run -s fit:embodied -- boavizta-pcf-2023.csv`: medians of embodied carbon by class and maker, and of weight by class;
 * writes server/power/embodied.table.ts and prints what makers state of the years of use.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deviceClasses } from '../../server/power/factor.rules.ts'
import { percentile } from '../bench/figures.ts'
import { readFootprints } from './footprints.ts'

/** Fewer models than this say more about the models than about the class. */
const leastModels = 5
const bandEnds = [10, 90] as const

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: npm run -s fit:embodied -- boavizta-pcf-2023.csv')
const footprints = readFootprints(path)

type Line = { kind: 'embodied' | 'weight'; key: string; values: number[] }
const known = (values: (number | null)[]) => values.filter((value) => value !== null)
const lines = deviceClasses.flatMap((deviceClass): Line[] => {
  const ofClass = footprints.filter((row) => row.deviceClass === deviceClass)
  const byMaker = [...Map.groupBy(ofClass, ({ maker }) => maker)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [
    { kind: 'embodied', key: deviceClass, values: known(ofClass.map(({ embodiedKg }) => embodiedKg)) },
    ...byMaker.map(([maker, rows]): Line => {
      return { kind: 'embodied', key: `${deviceClass}/${maker}`, values: known(rows.map((row) => row.embodiedKg)) }
    }),
    { kind: 'weight', key: deviceClass, values: known(ofClass.map(({ weightKg }) => weightKg)) },
  ]
})
const enough = lines.filter(({ values }) => values.length >= leastModels)

const round = (value: number, kind: Line['kind']) =>
  kind === 'weight' ? Math.round(value * 100) / 100 : Math.round(value)
const texts = enough.map(({ kind, key, values }) => {
  const [low, high] = bandEnds.map((share) => round(percentile(values, share), kind))
  const median = round(percentile(values, 50), kind)
  return `  { kind: '${kind}', key: '${key}', models: ${values.length}, median: ${median}, low: ${low}, high: ${high} },`
})

const table = `/**
 * Written by \`npm run -s fit:embodied\`; do not edit. Embodied carbon is the whole life without use: gwp_total x (1 - gwp_use_ratio).
 *
 * Medians and 10% and 90% ends over models of ${basename(path)} (Boavizta/environmental-footprint-data, commit 61323eb of
 * 2023-02-23, Open Database License 1.0). These figures derive from that database and are made available under the same licence.
 * What is filed under Desktop with a screen below 18 inch counts as a laptop, with a larger one as all-in-one; at least
 * ${leastModels} models a row.
 */
export const embodiedVersion = '2026-11-24'
export const embodiedSource = 'Boavizta environmental-footprint-data 2023-02-23 (ODbL 1.0), jejak karbon menurut pembuat'
export type EmbodiedModel = {
  kind: 'embodied' | 'weight'
  /** Class, or class and maker. */
  key: string
  models: number
  /** kgCO2e or kg. */
  median: number
  low: number
  high: number
}

export const embodiedModels: readonly EmbodiedModel[] = [
${texts.join('\n')}
]
`
writeFileSync(fileURLToPath(new URL('../../server/power/embodied.table.ts', import.meta.url)), table)
for (const deviceClass of deviceClasses) {
  const years = known(footprints.filter((row) => row.deviceClass === deviceClass).map(({ lifeYears }) => lifeYears))
  process.stdout.write(`${deviceClass}: ${years.length} models state a life, median ${percentile(years, 50)} years\n`)
}
