import { quarterMin, quartersPerDay } from '../../agent/contract/quarters.ts'
import { utcDayOf } from '../day/local-day.rules.ts'

const quarterMs = quarterMin * 60_000

/**
 * Quarters that a span of up-time covers whole, by UTC day. A quarter in which the server was down for a while is not
 * in it: in such a quarter nobody is judged.
 *
 * @param fromMs start of the span, such as when the process began to serve
 */
export function wholeQuarters(fromMs: number, toMs: number): Map<string, number[]> {
  const result = new Map<string, number[]>()
  for (let quarter = Math.ceil(fromMs / quarterMs); (quarter + 1) * quarterMs <= toMs; quarter++) {
    const utcDay = utcDayOf(quarter * quarterMs)
    result.set(utcDay, [...(result.get(utcDay) ?? []), quarter % quartersPerDay])
  }
  return result
}
