import { describe, expect, test } from 'vitest'
import { emptyBitmap, setQuarter } from '../../../agent/contract/quarters.ts'
import { quarterStates, runPath, runsOf } from '../../../dashboard/parts/strip.rules.ts'

const bits = (...quarters: number[]) => {
  const bitmap = emptyBitmap()
  for (const quarter of quarters) setQuarter(bitmap, quarter)
  return bitmap
}

describe('quarterStates', () => {
  test('linked wins; awake and tried in vain is cut; anything else is no evidence', () => {
    const states = quarterStates({ awake: bits(1, 2, 3), tried: bits(2, 3, 4), linked: bits(3, 9) })
    expect(states[1]).toBe('none')
    expect(states[2]).toBe('cut')
    expect(states[3]).toBe('linked')
    expect(states[4]).toBe('none')
    expect(states[9]).toBe('linked')
    expect(states).toHaveLength(96)
  })

  test('where nobody could know there is no evidence, not a cut', () => {
    expect(new Set(quarterStates({ awake: null, tried: null, linked: null }))).toEqual(new Set(['none']))
    expect(quarterStates({ awake: bits(5), tried: null, linked: null })[5]).toBe('none')
  })
})

describe('runs', () => {
  test('a day becomes a few runs that cover every quarter once', () => {
    const states = quarterStates({ awake: bits(0, 1, 95), tried: bits(0, 1, 95), linked: bits(40, 41, 42) })
    expect(runsOf(states, 'cut')).toEqual([
      [0, 2],
      [95, 1],
    ])
    expect(runsOf(states, 'linked')).toEqual([[40, 3]])
    const all = (['linked', 'cut', 'none'] as const).flatMap((state) => runsOf(states, state))
    expect(all.reduce((sum, [, length]) => sum + length, 0)).toBe(96)
  })

  test('a path tells the state by its height', () => {
    expect(runPath([[40, 3]], 3, 12)).toBe('M40 3h3v12h-3z')
    expect(runPath([], 3, 12)).toBe('')
  })
})
