import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../../agent/collect/collectors.ts'
import { recordedRunner } from '../../../support/recorded-runner.ts'

const raw = join(import.meta.dirname, '../../../../../shared/data/inventories/raw/upower-infos_1.txt')
if (!existsSync(raw)) console.log('linux collectors: 1 test not run, ../shared is absent')

describe('the invented Toshiba laptop', () => {
  test.runIf(existsSync(raw))('has the battery that upower described on a real one', async () => {
    const text = readFileSync(raw, 'utf8')
    const wattHours = (name: string) =>
      Number(new RegExp(`^ +${name}: +([\\d,]+) Wh`, 'm').exec(text)?.[1]?.replace(',', '.'))
    const { hardware } = await collectorsFor('linux', recordedRunner('invented-linux-laptop-toshiba')).inventory()
    const [, model, , designMwh, fullMwh] = hardware.batteries?.rows[0] ?? []
    expect(model).toBe(/model: +(\S+)/.exec(text)?.[1])
    expect(designMwh).toBe(Math.round(wattHours('energy-full-design') * 1000))
    expect(fullMwh).toBe(Math.round(wattHours('energy-full') * 1000))
  })
})
