/**
 * `npm run -s fit -- energystar-computers-2020.csv`: fits the draw of idle states on laboratory measurements and writes
 * server/power/state-model.table.ts; prints how far off machines of families not seen are.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { featuresOf, kindOf } from '../../server/power/machine-features.rules.ts'
import { type IdleState, idleStates, type MachineKind, machineKinds } from '../../server/power/machine.types.ts'
import { crossPredict, type FitRow, fitStates } from '../../server/power/state-fit.rules.ts'
import { type Measured, readMeasured } from './laboratory.ts'
import { percentile } from '../bench/figures.ts'

/** Ends of the range that holds four of five, percent. */
const bandEnds = [10, 90] as const
/** A coefficient smaller than this changes a draw by less than a thousandth. */
const leastCoefficient = 0.001

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: npm run -s fit -- energystar-computers-2020.csv')
const measured = readMeasured(path)
const fitted = idleStates.map((state) => fitState(state, measured))

function fitState(state: IdleState, rows: readonly Measured[]) {
  const fitRows = rows.map(({ facts, watts, group }): FitRow => ({
    features: featuresOf(facts),
    logWatts: Math.log(watts[state]),
    group,
  }))
  const crossed = crossPredict(fitRows)
  const coefficients = fitStates(fitRows)
  // The fit follows the middle machine; a fleet's sum needs the mean. The same factor for every machine of a kind.
  for (const kind of machineKinds) {
    const ofKind = rows.flatMap((row, index) => (kindOf(row.facts.deviceType) === kind ? [index] : []))
    const sum = (read: (index: number) => number) => ofKind.reduce((total, index) => total + read(index), 0)
    const shift = Math.log(
      sum((index) => rows[index]?.watts[state] ?? 0) / sum((index) => Math.exp(crossed[index] ?? 0)),
    )
    const name = `${kind}/base`
    coefficients.set(name, (coefficients.get(name) ?? 0) + shift)
    for (const index of ofKind) crossed[index] = (crossed[index] ?? 0) + shift
  }
  return { state, coefficients, crossed }
}

type Band = Record<IdleState, [number, number]>

/** Truth over prediction, by kind and state, for machines of families that the fit had not seen. */
function estimatedBand(kind: MachineKind): Band {
  return bandOf((state) => {
    const { crossed = [] } = fitted.find((one) => one.state === state) ?? {}
    return measured.flatMap((row, index) =>
      kindOf(row.facts.deviceType) === kind ? [row.watts[state] / Math.exp(crossed[index] ?? 0)] : [],
    )
  })
}

function bandOf(ratiosOf: (state: IdleState) => number[]): Band {
  return Object.fromEntries(
    idleStates.map((state) => [state, bandEnds.map((share) => round(percentile(ratiosOf(state), share)))]),
  ) as Band
}

const ofKind = (kind: MachineKind, state: IdleState) =>
  measured.filter((row) => kindOf(row.facts.deviceType) === kind).map((row) => row.watts[state])
const standard = (kind: MachineKind) =>
  Object.fromEntries(idleStates.map((state) => [state, round(percentile(ofKind(kind, state), 50))])) as Record<
    IdleState,
    number
  >
const standardBand = (kind: MachineKind) =>
  bandOf((state) => ofKind(kind, state).map((watts) => watts / standard(kind)[state]))

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function tableText(): string {
  const names = [...(fitted[0]?.coefficients.keys() ?? [])].toSorted()
  const lines = names.flatMap((name) => {
    const values = fitted.map(({ coefficients }) => round(coefficients.get(name) ?? 0))
    return values.every((value) => Math.abs(value) < leastCoefficient) ? [] : [`    '${name}': [${values.join(', ')}],`]
  })
  const byKind = (read: (kind: MachineKind) => unknown) =>
    machineKinds.map((kind) => `    '${kind}': ${JSON.stringify(read(kind))},`).join('\n')
  const counts = machineKinds.map((kind) => `${ofKind(kind, 'off').length} ${kind}`).join(', ')
  return `/**
 * Written by \`npm run -s fit\`; do not edit. Natural logarithm of watts at the wall, by state (${idleStates.join(', ')}).
 *
 * Fitted on ${measured.length} configurations (${counts}) of ${basename(path ?? '')}: laboratory measurements of the US EPA
 * ENERGY STAR list of 2020-05-12. Bands: truth over prediction, 10% and 90%, families not seen.
 */
import type { StateModel } from './machine.types.ts'

export const stateModel: StateModel = {
  version: '2026-11-24',
  standard: {
${byKind(standard)}
  },
  standardBands: {
${byKind(standardBand)}
  },
  estimatedBands: {
${byKind(estimatedBand)}
  },
  coefficients: {
${lines.join('\n')}
  },
}
`
}

writeFileSync(fileURLToPath(new URL('../../server/power/state-model.table.ts', import.meta.url)), tableText())
