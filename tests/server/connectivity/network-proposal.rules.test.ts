import { describe, expect, test } from 'vitest'
import { networksOn, tallyNetworks } from '../../../server/connectivity/network-proposal.rules.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'

const today = '2026-11-27'
const days = (network: string, laptops: number, count: number, from = '2026-11-16') =>
  Array.from({ length: count }, (_, at) => ({ day: addDays(from, at), network, laptops }))

describe('tallyNetworks', () => {
  test('three laptops on five days make a proposal', () => {
    expect(tallyNetworks(days('aaa', 3, 5), today)).toEqual([
      {
        network: 'aaa',
        firstDay: '2026-11-16',
        lastDay: '2026-11-20',
        dayCount: 5,
        fullDayCount: 5,
        mostLaptops: 3,
        proposed: true,
      },
    ])
  })

  test('four days, or two laptops, do not', () => {
    expect(tallyNetworks([...days('aaa', 9, 4), ...days('bbb', 2, 12)], today).map(({ proposed }) => proposed)).toEqual(
      [false, false],
    )
  })

  test('what was seen five weeks ago does not count, and nothing from after today', () => {
    expect(tallyNetworks([...days('aaa', 5, 5, '2026-10-20'), ...days('aaa', 5, 9, '2026-11-28')], today)).toEqual([])
  })

  test('the one seen most comes first, ties by name, whatever the order of the days', () => {
    const seen = [...days('ccc', 2, 3), ...days('bbb', 3, 5), ...days('aaa', 3, 5)]
    const order = ['aaa', 'bbb', 'ccc']
    expect(tallyNetworks(seen, today).map(({ network }) => network)).toEqual(order)
    expect(tallyNetworks(seen.toReversed(), today).map(({ network }) => network)).toEqual(order)
  })
})

describe('networksOn', () => {
  const rulings = [
    { network: 'old', fromDay: '2026-11-20', isOffice: false },
    { network: 'old', fromDay: '2026-11-01', isOffice: true },
    { network: 'new', fromDay: '2026-11-18', isOffice: true },
  ]

  test('a router that was replaced is the office until its last day, and both hold in between', () => {
    expect([...networksOn('2026-11-10', rulings, []).office]).toEqual(['old'])
    expect([...networksOn('2026-11-19', rulings, []).office].toSorted()).toEqual(['new', 'old'])
    expect([...networksOn('2026-11-20', rulings, []).office]).toEqual(['new'])
  })

  test('before the first ruling there is no office network', () => {
    expect(networksOn('2026-10-31', rulings, []).office.size).toBe(0)
  })

  test('a proposal is undecided until somebody rules, and not after', () => {
    expect([...networksOn('2026-11-10', rulings, ['wait', 'new']).undecided]).toEqual(['wait'])
  })
})
