/** Fits the draw of idle states: ridge regression of log watts that a few odd machines cannot bend. */
import { groupOf, type FeatureGroup } from './machine-features.rules.ts'

/** `group`: machines of one family, of which none may stand on both sides of a check. */
export type FitRow = { features: ReadonlyMap<string, number>; logWatts: number; group: string }

/** How strongly each kind of feature is held near zero. Chosen by cross-validation over families, see docs/methods/power.md. */
const penaltyOf: Record<FeatureGroup, number> = { number: 0.3, group: 1.8, word: 7 }
/** A feature that fewer families share says something about them, not about machines. */
const leastGroups = 3
const rounds = 10
const sweeps = 40
/** Errors below this, in log watts, count by their square; larger ones by their size. */
const smallError = 0.08
const usualError = 0.15

/**
 * Coefficients by feature; `base` is the draw of a middling machine.
 *
 * Each family weighs the root of its number of rows, so that a family with thirty certificates does not decide alone.
 */
export function fitStates(rows: readonly FitRow[]): Map<string, number> {
  const familySize = Map.groupBy(rows, ({ group }) => group)
  const familyWeights = rows.map(({ group }) => 1 / Math.sqrt(familySize.get(group)?.length ?? 1))
  const columns = columnsOf(rows)
  const coefficients = new Map([...columns.keys()].map((name) => [name, 0]))
  const left = rows.map(({ logWatts }) => logWatts)
  let weights = familyWeights
  for (let round = 0; round < rounds; round++) {
    descend(columns, coefficients, left, weights)
    weights = familyWeights.map((weight, row) => (weight * usualError) / Math.max(Math.abs(left[row] ?? 0), smallError))
  }
  return coefficients
}

type Column = { rows: number[]; values: number[] }

function columnsOf(rows: readonly FitRow[]): Map<string, Column> {
  const columns = new Map<string, Column>()
  const groups = new Map<string, Set<string>>()
  for (const [row, { features, group }] of rows.entries())
    for (const [name, value] of features) {
      const column = columns.get(name) ?? { rows: [], values: [] }
      column.rows.push(row)
      column.values.push(value)
      columns.set(name, column)
      groups.set(name, (groups.get(name) ?? new Set()).add(group))
    }
  return new Map([...columns].filter(([name]) => (groups.get(name)?.size ?? 0) >= leastGroups))
}

/** Coordinate descent: each coefficient in turn takes its best value while the others stand. */
function descend(
  columns: ReadonlyMap<string, Column>,
  coefficients: Map<string, number>,
  left: number[],
  weights: readonly number[],
): void {
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const [name, { rows, values }] of columns) {
      const old = coefficients.get(name) ?? 0
      let fit = 0
      let scale = name === 'base' ? 0 : penaltyOf[groupOf(name)]
      for (const [at, row] of rows.entries()) {
        const value = values[at] ?? 0
        const weighed = (weights[row] ?? 0) * value
        fit += weighed * ((left[row] ?? 0) + old * value)
        scale += weighed * value
      }
      const next = fit / scale
      if (next === old) continue
      coefficients.set(name, next)
      for (const [at, row] of rows.entries()) left[row] = (left[row] ?? 0) - (next - old) * (values[at] ?? 0)
    }
}

/** Log watts that coefficients give for a machine; unknown features add nothing. */
export function predict(coefficients: ReadonlyMap<string, number>, features: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, value] of features) sum += (coefficients.get(name) ?? 0) * value
  return sum
}

/** Every row predicted by a fit that saw no machine of its family; families are dealt into `folds` in a fixed order. */
export function crossPredict(rows: readonly FitRow[], folds = 10): number[] {
  const families = [...new Set(rows.map(({ group }) => group))].toSorted()
  const foldOf = new Map(families.map((family, index) => [family, index % folds]))
  const predicted = rows.map(() => 0)
  for (let fold = 0; fold < folds; fold++) {
    const coefficients = fitStates(rows.filter(({ group }) => foldOf.get(group) !== fold))
    for (const [index, row] of rows.entries())
      if (foldOf.get(row.group) === fold) predicted[index] = predict(coefficients, row.features)
  }
  return predicted
}
