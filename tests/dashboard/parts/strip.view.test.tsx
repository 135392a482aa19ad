import { describe, expect, test } from 'vitest'
import { emptyBitmap, setQuarter } from '../../../agent/contract/quarters.ts'
import type { StripDay } from '../../../dashboard/parts/strip.rules.ts'
import { Strip } from '../../../dashboard/parts/strip.view.tsx'
import { uiOf } from '../../../dashboard/parts/ui.ts'

const bits = (...quarters: number[]) => {
  const bitmap = emptyBitmap()
  for (const quarter of quarters) setQuarter(bitmap, quarter)
  return bitmap
}
const html = (part: { toString: () => string | Promise<string> }) => part.toString() as string
const none = { awake: null, tried: null, linked: null, judged: new Uint8Array(12).fill(255) }
const day = '2026-11-23'

/** The one row of a strip of one day. */
function rowOf(held: (StripDay & { seenCount: number }) | null): string {
  const markup = html(<Strip ui={uiOf('id')} days={[day]} held={new Map(held ? [[day, held]] : [])} />)
  return /<tbody>(.*)<\/tbody>/.exec(markup)?.[1] ?? ''
}

describe('a day of the strip', () => {
  test.each([1, 4])('with %i laptops seen is their number only: no picture, no share', (seenCount) => {
    const row = rowOf({ ...none, seenCount })
    expect(row).toContain(`${seenCount} laptop terlihat; kuarter jam tidak ditampilkan`)
    expect(row).not.toMatch(/<svg|<path|%/)
  })

  test('with five seen is drawn, and told in words', () => {
    const row = rowOf({ seenCount: 5, awake: bits(1, 2), tried: bits(1, 2), linked: bits(2), judged: none.judged })
    expect(row).toContain('aria-label="Tersambung 1, terputus 1, tidak ada bukti 94')
    expect(row).toMatch(/>50\s%</)
  })

  test('in which our server was down has a sign and a word of its own, and no red', () => {
    const row = rowOf({ seenCount: 5, awake: bits(1, 2), tried: bits(1, 2), linked: bits(3), judged: bits(0, 4) })
    expect(row).toContain('Tersambung 1, terputus 0, tidak ada bukti 2, tidak dinilai 93 kuarter jam')
    expect(row).toContain('class="u"')
    expect(row).not.toContain('class="x"')
    expect(row).toMatch(/>100\s%</)
    expect(rowOf({ ...none, seenCount: 5, judged: bits() })).toContain('<td class="num">tidak dinilai</td>')
  })

  test('is explained below: four signs, four words', () => {
    const legend = html(<Strip ui={uiOf('id')} days={[day]} held={new Map()} />).split('class="legend"')[1] ?? ''
    expect(legend.match(/<path class="[cxnu]"/g)).toHaveLength(4)
    expect(legend).toContain('tidak dinilai: server sendiri sedang mati')
  })

  test('on which nobody was seen is without evidence, one not counted is called so', () => {
    expect(rowOf({ ...none, seenCount: 0 })).toContain('tanpa bukti')
    expect(rowOf(null)).toContain('Hari ini belum dihitung')
  })
})
