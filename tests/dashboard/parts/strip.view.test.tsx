import { describe, expect, test } from 'vitest'
import { Strip, StripDays } from '../../../dashboard/parts/strip.view.tsx'
import type { ShownState } from '../../../dashboard/parts/strip.rules.ts'
import { uiOf } from '../../../dashboard/parts/ui.ts'
import type { StripDay } from '../../../server/connectivity/connectivity.queries.ts'
import { type DaySums, noSums } from '../../../server/connectivity/unit-day.rules.ts'

const html = (part: { toString: () => string | Promise<string> }) => part.toString() as string
const day = '2026-11-23'
const ui = uiOf('id')
const heldOf = (sums: Partial<DaySums>, states: ShownState[] | null = null): StripDay => ({
  day,
  sums: { ...noSums, work_q: 34, placed_units: 1, ...sums },
  states,
  told: null,
})
const mapOf = (held: StripDay | null) => new Map(held ? [[day, held]] : [])

/** The one row of a strip of one day. */
function rowOf(held: StripDay | null): string {
  return /<tbody>(.*)<\/tbody>/s.exec(html(<Strip ui={ui} days={[day]} held={mapOf(held)} />))?.[1] ?? ''
}

describe('a day of the strip', () => {
  test.each([1, 4])('with %i laptops seen is their number and its share: no picture', (seen_day_count) => {
    const row = rowOf(heldOf({ seen_day_count, connected_q: 30, cut_q: 4 }))
    expect(row).toContain(`${seen_day_count} laptop terlihat; kuarter jam tidak ditampilkan`)
    expect(row).not.toMatch(/<svg|<path/)
    expect(row).toMatch(/88,2\s%/)
  })

  test('with its quarter-hours is drawn, and told in words', () => {
    const row = rowOf(heldOf({ seen_day_count: 5, connected_q: 1, cut_q: 1 }, ['outside', 'connected', 'cut', null]))
    expect(row).toContain('aria-label="Tersambung 1, dari jaringan lain 0, terputus 1,')
    expect(row).toMatch(/>50\s%</)
    expect(row).toContain('<path class="hours" d="M1 2h2v14h-2z"')
  })

  test('in which our server was down has a sign and a word of its own, and no red', () => {
    const row = rowOf(heldOf({ seen_day_count: 5, down_q: 34 }, ['down', 'down']))
    expect(row).toContain('tidak dinilai 2 kuarter jam')
    expect(row).not.toContain('class="x"')
    expect(row).toContain('<td class="num">tidak dinilai</td>')
  })

  test('before a network is confirmed is ticked and called not yet known, neither green nor red', () => {
    const row = rowOf(heldOf({ seen_day_count: 5, unplaced_q: 34, placed_units: 0 }, ['unplaced']))
    expect(row).toContain('class="u"')
    expect(row).not.toMatch(/class="[cx]"/)
    expect(row).toContain('<td class="num">belum</td>')
  })

  test('is explained below: a sign and a word for each state', () => {
    const legend = html(<Strip ui={ui} days={[day]} held={new Map()} />).split('class="legend"')[1] ?? ''
    expect(legend.match(/<path class="[cxnue]"/g)).toHaveLength(7)
    expect(legend).toContain('tidak dinilai: server sendiri sedang mati')
  })

  test('on which nobody was seen, which is off, and which is not counted are called so', () => {
    expect(rowOf(heldOf({ no_evidence_q: 34 }))).toContain('tanpa bukti')
    expect(rowOf(heldOf({ work_q: 0 }))).toContain('libur')
    expect(rowOf(null)).toContain('Hari ini belum dihitung')
  })

  test('that late evidence changed is named below', () => {
    const markup = html(<Strip ui={ui} days={[day]} held={mapOf(heldOf({ repaired_q: 26 }))} />)
    expect(markup).toContain('Diperbaiki oleh bukti yang terlambat: 23 Nov (26 kuarter).')
  })
})

test('a satker with fewer than five laptops is told by days, without a quarter-hour', () => {
  const markup = html(<StripDays ui={ui} days={[day]} held={mapOf(heldOf({ connected_q: 30, cut_q: 4 }))} />)
  expect(markup).not.toContain('<svg')
  expect(markup).toMatch(/88,2\s%.*1 jam/s)
})
