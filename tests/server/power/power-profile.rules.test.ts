import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ratedHeatW } from '../../../server/power/cpu-heat.rules.ts'
import { machineOf } from '../../../server/power/machine-of.rules.ts'
import { isPlausibleDraw, profileOf } from '../../../server/power/power-profile.rules.ts'
import { stateWatts } from '../../../server/power/state-watts.rules.ts'
import { hardwareFacts } from '../plan/hardware-facts.ts'
import { unknownMachine } from './machines.ts'

const laptop = {
  ...unknownMachine,
  deviceType: 'Notebook',
  brand: 'Acer',
  cpuName: 'Intel Core i5-10210U',
  cpuCores: 4,
}

describe('the profile of a machine', () => {
  test('without anything measured it is the fitted model, and says so', () => {
    const { draws, dynamicW, panelW, referenceBrightnessPct } = profileOf(laptop)
    const { watts, low, high } = stateWatts(laptop)
    expect(draws.screen).toEqual({
      drawW: watts.shortIdle,
      lowW: low.shortIdle,
      highW: high.shortIdle,
      basis: 'estimated',
    })
    expect(draws.dark.drawW).toBe(watts.longIdle)
    expect(draws.asleep.drawW).toBe(watts.sleep)
    expect(draws.off.drawW).toBe(watts.off)
    expect(dynamicW).toEqual({ value: 13.5, low: 9, high: 18 })
    expect(panelW).toBeCloseTo(watts.shortIdle - watts.longIdle, 10)
    expect(referenceBrightnessPct).toBe(36)
  })

  test('awake with the screen unknown lies between dark and lit', () => {
    const { screen, dark, awake } = profileOf(laptop).draws
    expect(awake).toEqual({
      drawW: (screen.drawW + dark.drawW) / 2,
      lowW: dark.lowW,
      highW: screen.highW,
      basis: 'estimated',
    })
  })

  test('the strongest basis of each state holds, state by state', () => {
    const { draws } = profileOf(laptop, {
      battery: { screen: 8 },
      calibrated: { screen: 7, dark: 4 },
      catalogue: { screen: 6, dark: 5, asleep: 1, off: 0.5 },
    })
    expect(draws.screen).toEqual({ drawW: 8, lowW: 8 * 0.88, highW: 8 * 1.14, basis: 'battery' })
    expect(draws.dark).toEqual({ drawW: 4, lowW: 4 * 0.8, highW: 5, basis: 'calibrated' })
    expect(draws.asleep).toMatchObject({ drawW: 1, basis: 'catalogue' })
    expect(draws.off).toMatchObject({ drawW: 0.5, basis: 'catalogue' })
    expect(draws.awake.basis).toBe('calibrated')
  })

  test.each([-5, 0, 5_000])('V12: a measured draw of %d W is refused, and the model holds', (drawW) => {
    expect(profileOf(laptop, { battery: { screen: drawW } })).toEqual(profileOf(laptop))
    expect(isPlausibleDraw('screen', drawW)).toBe(false)
  })

  test('a screen measured by the battery has the brightness of that time as its own', () => {
    expect(profileOf(laptop, { battery: { screen: 8 }, brightnessPct: 60 }).referenceBrightnessPct).toBe(60)
    expect(profileOf(laptop, { battery: { screen: 8 }, brightnessPct: null }).referenceBrightnessPct).toBe(36)
    expect(profileOf(laptop, { battery: { dark: 4 }, brightnessPct: 60 }).referenceBrightnessPct).toBe(36)
  })

  test('a desktop has no panel of its own, hangs on mains, and its processor may give off more', () => {
    const desktop = profileOf({ ...unknownMachine, deviceType: 'Desktop' })
    expect(desktop).toMatchObject({ panelW: 0, pluggedOff: { value: 1 }, draws: { screen: { basis: 'standard' } } })
    expect(desktop.dynamicW.value).toBeCloseTo(58.5, 10)
  })
})

describe('rated heat by name', () => {
  test.each([
    ['Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz', 15],
    ['11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz', 28],
    ['Intel(R) Core(TM) i3-1005G1 CPU @ 1.20GHz', 15],
    ['Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz', 45],
    ['Intel(R) Core(TM) i5-3210M CPU @ 2.50GHz', 37],
    ['Intel(R) Core(TM) i5-9500T CPU @ 2.20GHz', 35],
    ['Intel(R) Core(TM) i5-9500 CPU @ 3.00GHz', 65],
    ['Intel(R) Celeron(R) N4020 CPU @ 1.10GHz', 6],
    ['Intel(R) Celeron(R) CPU 3867U @ 1.80GHz', 15],
    ['Intel(R) Core(TM) m3-7Y30 CPU @ 1.00GHz', 5],
    ['AMD Ryzen 5 5500U with Radeon Graphics', 15],
    ['AMD Ryzen 7 5800HS', 35],
    ['Intel(R) Core(TM) Ultra 5 125U', 15],
    ['Kirin 990', null],
  ])('%s', (name, heatW) => {
    expect(ratedHeatW(name)).toBe(heatW)
  })

  test('nothing is known without a name', () => {
    expect(ratedHeatW(null)).toBeNull()
  })

  const list = fileURLToPath(new URL('../../../../shared/data/power/cpu-tdp.csv', import.meta.url))
  test.skipIf(!existsSync(list))(
    'four of five laptop processors of a public list are within 30% of their rating',
    () => {
      const rows = readFileSync(list, 'utf8').trim().split('\n').slice(1)
      const pairs = rows.flatMap((row) => {
        const [name = '', rated = ''] = row.replaceAll('"', '').split(/,(?=[^,]*$)/)
        const heatW = /i[3579]-\d+(U|H|HQ|M|G\d)$|Ryzen \d \d+(U|H)$|Celeron N\d+$/.test(name) ? ratedHeatW(name) : null
        return heatW === null ? [] : [{ heatW, rated: Number(rated) }]
      })
      expect(pairs.length).toBeGreaterThan(300)
      const near = pairs.filter(({ heatW, rated }) => Math.abs(heatW / rated - 1) <= 0.3)
      expect(near.length / pairs.length).toBeGreaterThan(0.8)
    },
  )
})

describe('facts of a laptop', () => {
  const device = { kind: 'laptop', brand: 'Acer', model: 'X', cpuModel: 'i3', memoryMb: 3_900, osFamily: 'linux' }

  test('come from its hardware section, in the words of the fitted list', () => {
    expect(machineOf(device, hardwareFacts('2.0'))).toEqual({
      deviceType: 'Notebook',
      brand: 'Acer',
      modelName: 'TravelMate P214',
      modelNumber: 'TravelMate P214',
      cpuBrand: 'Intel',
      cpuName: 'Intel Core i3-8130U',
      baseGhz: 2.2,
      cpuCores: 2,
      ramGb: 8,
      graphicsCategory: null,
      os: 'Windows',
      availableDay: null,
      touch: null,
    })
  })

  test('or, while that has not come, from the columns of its row', () => {
    expect(machineOf(device, null)).toMatchObject({
      modelName: 'X',
      cpuName: 'i3',
      ramGb: 4,
      baseGhz: null,
      cpuBrand: null,
    })
    expect(machineOf({ ...device, kind: 'unknown', memoryMb: null }, null)).toMatchObject({
      deviceType: null,
      ramGb: null,
    })
  })

  test.each([
    ['Hewlett-Packard', 'HP'],
    ['HP', 'HP'],
    ['ASUSTeK COMPUTER INC.', 'Asus'],
    ['Dell Inc.', 'Dell'],
    ['LENOVO', 'Lenovo'],
    [' Axioo ', 'Axioo'],
  ])('brand %s is %s', (brand, known) => {
    expect(machineOf({ ...device, brand }, null).brand).toBe(known)
  })

  test('moving from Windows to Linux changes no draw', () => {
    const draws = (osFamily: string) => profileOf(machineOf({ ...device, osFamily }, hardwareFacts('2.0'))).draws
    expect(draws('linux')).toEqual(draws('windows'))
  })
})
