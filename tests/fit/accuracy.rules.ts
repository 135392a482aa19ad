/** How far predictions are off, in the words of issue 5's bars. */
import { percentile } from '../bench/figures.ts'

export type Pair = { predicted: number; truth: number; low?: number; high?: number }
/** Shares 0 to 1. */
export type Accuracy = {
  medianError: number
  within25: number
  bias: number
  covered: number | null
  totalOf30P90: number
}

const draws = 2000
const drawSize = 30

/** @param pairs at least one; `covered` null where no range is given */
export function accuracyOf(pairs: readonly Pair[]): Accuracy {
  const errors = pairs.map(({ predicted, truth }) => Math.abs(predicted / truth - 1))
  const ranged = pairs.filter(({ low, high }) => low !== undefined && high !== undefined)
  const held = ranged.filter(({ truth, low = 0, high = 0 }) => low <= truth && truth <= high)
  return {
    medianError: percentile(errors, 50),
    within25: errors.filter((error) => error <= 0.25).length / pairs.length,
    bias: total(pairs, 'predicted') / total(pairs, 'truth') - 1,
    covered: ranged.length === 0 ? null : held.length / ranged.length,
    totalOf30P90: percentile(
      Array.from({ length: draws }, (_, draw) => totalError(pairs, draw)),
      90,
    ),
  }
}

function total(pairs: readonly Pair[], what: 'predicted' | 'truth'): number {
  return pairs.reduce((sum, pair) => sum + pair[what], 0)
}

/** Error of the sum over thirty machines; which ones is drawn by number, so that two runs agree. */
function totalError(pairs: readonly Pair[], draw: number): number {
  let state = draw * 2_654_435_761 + 12_345
  const drawn = Array.from({ length: drawSize }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return pairs[Math.floor((state / 2 ** 32) * pairs.length)] as Pair
  })
  return Math.abs(total(drawn, 'predicted') / total(drawn, 'truth') - 1)
}
