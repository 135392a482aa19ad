import { describe, expect, test } from 'vitest'
import { emptyBitmap, setQuarter } from '../../../agent/contract/quarters.ts'
import { quarterStates, runPath, runsOf, tickPath } from '../../../dashboard/parts/strip.rules.ts'

const bits = (...quarters: number[]) => {
  const bitmap = emptyBitmap()
  for (const quarter of quarters) setQuarter(bitmap, quarter)
  return bitmap
}

const all = new Uint8Array(12).fill(255)

describe('quarterStates', () => {
  test('linked wins; awake and tried in vain is cut; anything else is no evidence', () => {
    const states = quarterStates({ awake: bits(1, 2, 3), tried: bits(2, 3, 4), linked: bits(3, 9), judged: all })
    expect(states[1]).toBe('none')
    expect(states[2]).toBe('cut')
    expect(states[3]).toBe('linked')
    expect(states[4]).toBe('none')
    expect(states[9]).toBe('linked')
    expect(states).toHaveLength(96)
  })

  test('where nobody could know there is no evidence, not a cut', () => {
    expect(new Set(quarterStates({ awake: null, tried: null, linked: null, judged: all }))).toEqual(new Set(['none']))
    expect(quarterStates({ awake: bits(5), tried: null, linked: null, judged: all })[5]).toBe('none')
  })

  test('while our own server was down nobody is cut off and nothing is proven; who was linked stays linked', () => {
    const judged = all.slice()
    judged[0] = 0b11110001 // quarters 1 to 3 were not served throughout
    const states = quarterStates({ awake: bits(1, 2, 5), tried: bits(1, 2, 5), linked: bits(2), judged })
    expect(states.slice(0, 6)).toEqual(['none', 'unjudged', 'linked', 'unjudged', 'none', 'cut'])
  })
})

describe('runs', () => {
  test('a day becomes a few runs that cover every quarter once', () => {
    const states = quarterStates({
      awake: bits(0, 1, 95),
      tried: bits(0, 1, 95),
      linked: bits(40, 41, 42),
      judged: all,
    })
    expect(runsOf(states, 'cut')).toEqual([
      [0, 2],
      [95, 1],
    ])
    expect(runsOf(states, 'linked')).toEqual([[40, 3]])
    const runs = (['linked', 'cut', 'none'] as const).flatMap((state) => runsOf(states, state))
    expect(runs.reduce((sum, [, length]) => sum + length, 0)).toBe(96)
  })

  test('a path tells the state by its height', () => {
    expect(runPath([[40, 3]], 3, 12)).toBe('M40 3h3v12h-3z')
    expect(runPath([], 3, 12)).toBe('')
    expect(tickPath([[40, 2]], 6, 6)).toBe('M40.25 6h.5v6h-.5zM41.25 6h.5v6h-.5z')
  })
})
