import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { stateWatts } from '../../../server/power/state-watts.rules.ts'
import { accuracyOf } from '../../fit/accuracy.rules.ts'
import { familiesApart } from '../../fit/families-apart.ts'
import { readMeasured } from '../../fit/laboratory.ts'

const path = fileURLToPath(new URL('../../../../shared/data/power/energystar-computers-2020.csv', import.meta.url))

describe.skipIf(!existsSync(path))('machines that a laboratory measured', () => {
  test('those of families not seen are estimated as well as the bars ask', { timeout: 120_000 }, () => {
    const rows = familiesApart(readMeasured(path), 5)
    const of = (type: string) => rows.filter(({ machine }) => machine.deviceType === type)
    const short = accuracyOf(of('Notebook').map(({ states }) => states.shortIdle))
    const kwh = accuracyOf(of('Notebook').map(({ kwh }) => kwh))
    expect(short.medianError).toBeLessThanOrEqual(0.16)
    expect(short.within25).toBeGreaterThanOrEqual(0.72)
    expect(short.totalOf30P90).toBeLessThanOrEqual(0.12)
    expect(Math.abs(short.bias)).toBeLessThanOrEqual(0.05)
    expect(short.covered).toBeGreaterThanOrEqual(0.75)
    expect(short.covered).toBeLessThanOrEqual(0.9)
    expect(kwh.medianError).toBeLessThanOrEqual(0.15)
    expect(kwh.within25).toBeGreaterThanOrEqual(0.75)
    expect(accuracyOf(of('Desktop').map(({ states }) => states.shortIdle)).medianError).toBeLessThanOrEqual(0.27)
  })

  test('the written table is the fit of this file: its sum over all notebooks is theirs within 5%', () => {
    const notebooks = readMeasured(path).filter(({ deviceType }) => deviceType === 'Notebook')
    const pairs = notebooks.map(({ facts, watts }) => ({
      predicted: stateWatts(facts).watts.shortIdle,
      truth: watts.shortIdle,
    }))
    expect(Math.abs(accuracyOf(pairs).bias)).toBeLessThan(0.05)
  })
})
