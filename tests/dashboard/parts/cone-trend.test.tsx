import { describe, expect, test } from 'vitest'
import { Bullet } from '../../../dashboard/parts/bullet.view.tsx'
import { coneFrame, coneShape, within } from '../../../dashboard/parts/cone-trend.rules.ts'
import { ConeLegend, ConeTrend } from '../../../dashboard/parts/cone-trend.view.tsx'
import { uiOf } from '../../../dashboard/parts/ui.ts'

const html = (part: { toString: () => string | Promise<string> }) => part.toString() as string
const past = [
  { day: '2026-11-09', value: 10 },
  { day: '2026-11-16', value: 20 },
  { day: '2026-11-23', value: 30 },
]
const cone = [
  { day: '2026-11-30', low: 31, median: 35, high: 40 },
  { day: '2026-12-07', low: 32, median: 40, high: 50 },
]
const target = [
  { day: '2026-11-09', value: 10 },
  { day: '2026-12-07', value: 60 },
]
const input = { past, cone, target, fromDay: '2026-11-09', toDay: '2026-12-07' }
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))

describe('the shape of a trend', () => {
  test('stays inside its frame and begins at 0, so that a slow rise looks slow', () => {
    const shape = coneShape(input)
    for (const path of [shape.past, shape.cone, shape.median, shape.target])
      for (const [index, value] of numbersIn(path).entries()) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(index % 2 === 0 ? coneFrame.width : coneFrame.height)
      }
    // 60 is the top and 0 the base: 30 lies half way.
    expect(shape.dot?.y).toBeCloseTo((shape.baseY + shape.topY) / 2, 0)
  })

  test('the cone begins where the past ends', () => {
    const { median, dot, nowX } = coneShape(input)
    expect(median.startsWith(`M${dot?.x},${dot?.y}`)).toBe(true)
    expect(nowX).toBe(dot?.x)
  })

  test('a day that nobody knows is a gap, not a straight line over it and not a zero', () => {
    const gap = [past[0], { day: '2026-11-16', value: null }, past[2]].flatMap((one) => one ?? [])
    expect(coneShape({ ...input, past: [...past.slice(0, 2), ...gap.slice(1)] }).past.match(/M/g)).toHaveLength(2)
  })

  test('nothing known draws nothing', () => {
    const shape = coneShape({ past: [], cone: [], target: [], fromDay: '2026-11-09', toDay: '2026-11-09' })
    expect(shape).toMatchObject({ past: '', cone: '', median: '', target: '', dot: null, first: null })
  })

  test('a target line is cut at the frame where it crosses it, and is level outside its ends', () => {
    const line = [
      { day: '2026-11-01', value: 0 },
      { day: '2026-11-21', value: 20 },
    ]
    expect(within(line, '2026-11-11', '2026-12-01')).toEqual([
      { day: '2026-11-11', value: 10 },
      { day: '2026-11-21', value: 20 },
      { day: '2026-12-01', value: 20 },
    ])
    expect(within(line, '2026-10-01', '2026-10-02').map(({ value }) => value)).toEqual([0, 0])
    expect(within([], '2026-10-01', '2026-10-02')).toEqual([])
  })
})

test('the chart says its finding, its first value and its days, in both languages', () => {
  const draw = (language: string) =>
    html(<ConeTrend ui={uiOf(language)} {...input} finding="10 % menjadi 30 %" write={uiOf(language).format.number} />)
  expect(draw('id')).toMatch(/role="img" aria-label="10 % menjadi 30 %".*>10<.*9 Nov.*23 Nov.*7 Des 2026/s)
  expect(draw('en')).toContain('7 Dec 2026')
  expect(draw('id')).not.toMatch(/NaN|undefined|style=/)
})

test('the key names what is drawn in gold and dashed', () => {
  expect(html(<ConeLegend words={{ median: 'P50', cone: 'antara', target: 'target' }} />)).toMatch(
    /p50.*P50.*cone.*antara.*tgt.*target/s,
  )
})

describe('a bullet', () => {
  test('draws value, band and target in percent, without an inline style', () => {
    const markup = html(<Bullet at={41.73} low={41.73} high={52.3} target={60} />)
    expect(markup).toContain('width="41.7%"')
    expect(markup).toContain('class="range" x="41.7%" width="10.6%"')
    expect(markup).toContain('class="target" x="60%"')
    expect(markup).not.toContain('style=')
  })

  test('has no target that nobody set, no band where all is known, and never leaves its bar', () => {
    const markup = html(<Bullet at={120} low={-5} high={-5} target={null} slim />)
    expect(markup).not.toMatch(/class="(target|range)"/)
    expect(markup).toContain('width="100%"')
    expect(markup).not.toMatch(/"(1[1-9]\d|-[\d.]+)%"/)
  })
})
