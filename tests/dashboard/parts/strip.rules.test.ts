import { describe, expect, test } from 'vitest'
import { drawnStates, runPath, runsOf, type ShownState, signs, tickPath } from '../../../dashboard/parts/strip.rules.ts'

const day: ShownState[] = ['cut', 'cut', 'connected', 'connected', 'connected', 'outside', 'cut', null]

describe('runs', () => {
  test('a day becomes a few runs that cover every quarter of a state once', () => {
    expect(runsOf(day, (state) => state === 'cut')).toEqual([
      [0, 2],
      [6, 1],
    ])
    expect(runsOf(day, (state) => state === 'connected')).toEqual([[2, 3]])
    expect(runsOf(day, (state) => state === null)).toEqual([[7, 1]])
    expect(runsOf([], () => true)).toEqual([])
  })

  test('a path tells the state by its height', () => {
    expect(runPath([[40, 3]], 3, 12)).toBe('M40 3h3v12h-3z')
    expect(runPath([], 3, 12)).toBe('')
    expect(tickPath([[40, 2]], 6, 6)).toBe('M40.25 6h.5v6h-.5zM41.25 6h.5v6h-.5z')
  })

  test('each state has a form of its own, so that colour is never needed', () => {
    const forms = drawnStates.map((state) => signs[state].draw([[0, 1]]))
    expect(new Set(forms).size).toBe(drawnStates.length)
  })
})
