import { describe, expect, test } from 'vitest'
import { readSteadyOptions } from './options.ts'

describe('what the steady part is asked for', () => {
  test('all phases, short enough for a few minutes', () => {
    expect(readSteadyOptions([])).toEqual({
      seconds: 20,
      burstS: 20,
      herd: 4_000,
      only: ['plain', 'tls', 'burst', 'herd'],
    })
  })

  test('five minutes of a burst, a larger herd, some phases in their order', () => {
    const line = '--burst-seconds 300 --herd 20000 --only herd,burst'
    expect(readSteadyOptions(line.split(' '))).toMatchObject({ burstS: 300, herd: 20_000, only: ['burst', 'herd'] })
  })

  test('every problem is told at once', () => {
    const read = () => readSteadyOptions('--seconds 5 --herd many --only tea'.split(' '))
    expect(read).toThrow(/--only.*\n.*--seconds|--seconds[\s\S]*--herd/)
    expect(read).toThrow('steady [--seconds 20]')
  })
})
