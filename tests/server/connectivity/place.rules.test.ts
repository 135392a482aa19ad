import { describe, expect, test } from 'vitest'
import { placeDevice } from '../../../server/connectivity/place.rules.ts'
import {
  holds,
  noQuarters,
  type QuarterSet,
  quarterSpan,
  union,
  without,
} from '../../../server/connectivity/quarter-set.rules.ts'

const office = 'aaaaaaaaaaaa'
const home = 'bbbbbbbbbbbb'
const proposed = 'cccccccccccc'
const known = { office: new Set([office]), undecided: new Set([proposed]) }
const on = (network: string, from: number, to: number) => ({ network, from, to })
const day = quarterSpan(30, 66)

/** The place of each quarter of a day on which the laptop tried throughout: O office, E elsewhere, `.` not placed. */
function placed(
  networks: { network: string; from: number; to: number }[],
  {
    awake = day,
    asleep = noQuarters,
    asked = day,
    of = known,
  }: { awake?: QuarterSet; asleep?: QuarterSet; asked?: QuarterSet; of?: typeof known } = {},
): string {
  const place = placeDevice({ awake, asleep, asked, networks }, of)
  return Array.from({ length: 36 }, (_, at) => {
    if (holds(place.office, 30 + at)) return holds(place.elsewhere, 30 + at) ? '!' : 'O'
    return holds(place.elsewhere, 30 + at) ? 'E' : '.'
  }).join('')
}
const times = (text: string, count: number) => text.repeat(count)

describe('placeDevice', () => {
  test('a gateway that is named places its quarter, linked or not', () => {
    expect(placed([on(office, 30, 40), on(home, 40, 66)])).toBe(times('O', 10) + times('E', 26))
  })

  test('before a network is confirmed nothing is placed', () => {
    const nobody = { office: new Set<string>(), undecided: new Set<string>() }
    expect(placed([on(office, 30, 66)], { of: nobody })).toBe(times('.', 36))
  })

  test('on a proposed network on which nobody has decided the laptop is not placed', () => {
    expect(placed([on(proposed, 30, 40), on(office, 40, 66)])).toBe(times('.', 10) + times('O', 26))
  })

  test('a router that dies takes its gateway away, and the laptop is still at the office', () => {
    expect(placed([on(office, 30, 40)])).toBe(times('O', 36))
    expect(placed([on(office, 60, 66)])).toBe(times('O', 36))
  })

  test('between the office and home without a pause nobody can say where it was', () => {
    expect(placed([on(office, 30, 40), on(home, 50, 66)])).toBe(times('O', 10) + times('.', 10) + times('E', 16))
  })

  test('a gap between two spells on a proposed network is not placed', () => {
    expect(placed([on(proposed, 30, 40), on(proposed, 50, 60), on(office, 62, 66)])).toBe(
      `${times('.', 32)}${times('O', 4)}`,
    )
  })

  test('asleep over noon, without a gateway afterwards: one side alone does not reach over sleep', () => {
    const asleep = quarterSpan(48, 52)
    const awake = without(day, asleep)
    expect(placed([on(office, 30, 48)], { awake, asleep, asked: awake })).toBe(times('O', 18) + times('.', 18))
  })

  test('asleep over noon, and back at the office in the evening: both sides agree', () => {
    const asleep = quarterSpan(48, 50)
    const awake = without(day, union(asleep, quarterSpan(60, 62)))
    const asked = awake
    const seen = [on(office, 30, 48), on(office, 62, 66)]
    expect(placed(seen, { awake, asleep, asked })).toBe(`${times('O', 18)}..${times('O', 10)}..${times('O', 4)}`)
    const carried = [on(office, 30, 48), on(home, 62, 66)]
    expect(placed(carried, { awake, asleep, asked })).toBe(`${times('O', 18)}${times('.', 14)}${times('E', 4)}`)
  })

  test('a quarter partly asleep ends the stretch', () => {
    expect(placed([on(office, 30, 40)], { asleep: quarterSpan(45, 46) })).toBe(times('O', 15) + times('.', 21))
  })

  test('a laptop that saw no gateway all day is never placed', () => {
    expect(placed([])).toBe(times('.', 36))
  })

  test('quarters nobody asked for are placed by their own gateway only', () => {
    expect(placed([on(office, 30, 40)], { asked: quarterSpan(40, 42) })).toBe(times('O', 12) + times('.', 24))
  })
})
