/** The worked example of docs/methods/power.md, calculated from the page itself and compared with what the server says. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { HardwareFacts } from '../../agent/contract/v1.ts'
import { dayEnergy } from '../../server/power/device-energy.rules.ts'
import { machineOf } from '../../server/power/machine-of.rules.ts'
import { profileOf } from '../../server/power/power-profile.rules.ts'
import { decodeProfile, encodeProfile } from '../../server/power/profile-text.rules.ts'
import { minutesOf } from '../support/reports.ts'
import { hardwareFacts } from '../server/plan/hardware-facts.ts'

const page = readFileSync(fileURLToPath(new URL('../../docs/methods/power.md', import.meta.url)), 'utf8')
const example = page.slice(page.indexOf('### Contoh yang dihitung'), page.indexOf('## Satuan, bulan, tahun'))
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim())
const number = (text: string) => Number(text.replaceAll('**', '').replaceAll('.', '').replace(',', '.'))

const hardware: HardwareFacts = {
  ...hardwareFacts('2.0'),
  machine: { ...hardwareFacts('2.0').machine, brand: 'LENOVO', model: 'ThinkPad L14' },
  cpu: {
    ...hardwareFacts('2.0').cpu,
    model: 'Intel(R) Core(TM) i5-10210U CPU @ 1.60GHz',
    cores: 4,
    baseMhz: 1600,
  },
}
const device = { kind: 'laptop', brand: null, model: null, cpuModel: null, memoryMb: null, osFamily: 'linux' }
/** As the store keeps it: whole mW. */
const profile = decodeProfile(encodeProfile(profileOf(machineOf(device, hardware))), 'x')
const day = dayEnergy(
  {
    screen: minutesOf(300, { loadPow07: 0.15, brightnessPct: 60 }),
    dark: minutesOf(90, { loadPow07: 0.05 }),
    asleep: minutesOf(60),
    off: minutesOf(900),
  },
  profile,
)

describe('the worked example of power.md', () => {
  test('the coefficients on the page add up to the watts on the page, which are those of the profile', () => {
    const rows = example.split('\n').filter((line) => line.startsWith('| `'))
    const sums = rows.reduce(
      (total, line) => {
        const [, feature = '', ...cells] = cellsOf(line)
        const times = / x (\S+)/.exec(feature)?.[1]
        return total.map((sum, at) => sum + number(cells[at] ?? '') * (times === undefined ? 1 : number(times)))
      },
      [0, 0, 0, 0],
    )
    const said = [...example.matchAll(/\*\*(\d,\d{3}) W\*\*/g)].map(([, watts = '']) => number(watts))
    expect(rows).toHaveLength(20)
    expect(sums.map((sum) => Math.round(Math.exp(sum) * 1000) / 1000)).toEqual(said)
    const { screen, dark, asleep, off } = profile.draws
    expect([screen, dark, asleep, off].map(({ drawW }) => drawW)).toEqual(said)
    expect(profile.dynamicW.value).toBe(13.5)
    expect(profile.panelW).toBe(1.954)
  })

  test.each([
    ['layar', 'screen'],
    ['gelap', 'dark'],
    ['tidur', 'asleep'],
    ['mati', 'off'],
  ] as const)('the sum on the page for %s gives its mWh, and so does the server', (name, state) => {
    const line = example.split('\n').find((one) => one.startsWith(`| ${name} |`)) ?? ''
    const [, , sum = '', mwh = ''] = cellsOf(line)
    expect(/^[\d\s,.+x/()-]+$/.test(sum)).toBe(true)
    expect(Math.round(calculated(sum))).toBe(number(mwh))
    expect(day.byState[state]?.energyMwh).toBe(number(mwh))
  })

  test('the day is their sum, with its range, and says how much is known', () => {
    const [, total = '', low = '', high = ''] = /\*\*hari\*\* \| \| \*\*([\d.]+)\*\* \(([\d.]+) sampai ([\d.]+)\)/.exec(page) ?? []
    expect(day.total).toEqual({
      energyMwh: number(total),
      lowMwh: number(low),
      highMwh: number(high),
      basis: 'estimated',
    })
    expect(day.knownMin).toBe(1350)
  })
})

/** A sum as it stands on the page: decimal commas, `x` for times, brackets; read from left to right by rank. */
function calculated(text: string): number {
  const tokens = text.replaceAll(',', '.').match(/[\d.]+|[x/+()-]/g) ?? []
  let at = 0
  const next = () => tokens[at++]
  const value = (): number => {
    const token = next()
    if (token !== '(') return Number(token)
    const inner = sum()
    next()
    return inner
  }
  const product = (): number => {
    let result = value()
    while (tokens[at] === 'x' || tokens[at] === '/') result = next() === 'x' ? result * value() : result / value()
    return result
  }
  const sum = (): number => {
    let result = product()
    while (tokens[at] === '+' || tokens[at] === '-') result = next() === '+' ? result + product() : result - product()
    return result
  }
  return sum()
}
