import { describe, expect, test } from 'vitest'
import { sectionSchema } from '../../../agent/contract/v1.ts'
import { journeyOf, levelOf, type Stage, turnsOf } from '../../../server/demo/fleet-journey.rules.ts'
import { planDevice } from '../../../server/demo/fleet-plan.rules.ts'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { windows11Fitness } from '../../../server/plan/windows.rules.ts'

const unit = { code: '991624', type: 'MAN', placeClass: 'kota', laptops: 300 }
const stepCount = 34
const laptops = Array.from({ length: 400 }, (_, number) => {
  const random = seededRandom(number)
  const planned = planDevice(random, unit, 60)
  return journeyOf(random.fork('journey'), planned, {
    level: levelOf(random.fork('level')),
    stepCount,
    unitType: 'MAN',
  })
})
const isProven = (stage: Stage | undefined) => stage === 'linux' || stage === 'applications'
const share = (is: (journey: (typeof laptops)[number]) => boolean) => laptops.filter(is).length / laptops.length

describe('the journeys of a simulated fleet', () => {
  test('lead to some 45% with open programs, of whom a tenth to a third came there on the way', () => {
    const proven = share(({ phases }) => isProven(phases.at(-1)?.stage))
    expect(proven).toBeGreaterThan(0.35)
    expect(proven).toBeLessThan(0.55)
    const went = share(({ phases }) => isProven(phases.at(-1)?.stage) && !isProven(phases[0]?.stage))
    expect(went / proven).toBeGreaterThan(0.1)
    expect(went / proven).toBeLessThan(0.35)
  })

  test('go back on a few laptops, and to and fro on a few that have two systems', () => {
    const back = share(({ phases }) => isProven(phases[0]?.stage) && !isProven(phases.at(-1)?.stage))
    expect(back).toBeGreaterThan(0.01)
    expect(back).toBeLessThan(0.1)
    expect(share(({ phases }) => phases.length > 5)).toBeGreaterThan(0)
  })

  test('begin with the first step and never turn twice in one', () => {
    for (const { phases } of laptops) {
      const steps = phases.map(({ fromStep }) => fromStep)
      expect(steps[0]).toBe(0)
      expect(steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0))).toBe(true)
      expect((steps.at(-1) ?? 0) < stepCount).toBe(true)
    }
  })

  test('carry sections that the intake would take, and the programs that fit their stage', () => {
    for (const { hardware, phases } of laptops) {
      expect(sectionSchema.parse(hardware)).toEqual(hardware)
      for (const { stage, system, software } of phases) {
        expect(sectionSchema.parse(system)).toEqual(system)
        if (!software) continue
        expect(sectionSchema.parse(software)).toEqual(software)
        const names = software.rows.map(([name]) => name)
        const has = (start: RegExp) => names.some((name) => start.test(name))
        expect(has(/^Microsoft Office|^WPS/)).toBe(stage === 'closed' || stage === 'mixed')
        expect(has(/^LibreOffice|^libreoffice/)).toBe(stage !== 'closed')
        expect(has(/Chrome|chrome/)).toBe(!isProven(stage))
      }
    }
  })

  test('some laptops cannot take Windows 11, carry an activator, or a program that nobody knows', () => {
    const carries = (start: RegExp) =>
      share(({ phases }) => phases.some(({ software }) => software?.rows.some(([name]) => start.test(name)) ?? false))
    expect(share(({ hardware }) => !fits(hardware))).toBeGreaterThan(0.1)
    expect(carries(/^KMS/)).toBeGreaterThan(0.005)
    expect(carries(/^Presensi/)).toBeGreaterThan(0.005)
  })
})

test('a satker far ahead has more laptops over than one that has hardly begun', () => {
  const provenAt = (level: number) =>
    Array.from({ length: 300 }, (_, seed) => turnsOf(seededRandom(seed), level, stepCount)).filter((turns) =>
      isProven(turns.at(-1)?.[1]),
    ).length
  expect(provenAt(0.9)).toBeGreaterThan(provenAt(0.07) * 3)
})

function fits({ cpu, memory, disks, firmware }: (typeof laptops)[number]['hardware']): boolean {
  const diskMb = disks?.rows[0]?.[3] ?? null
  const { mode, tpmVersion } = firmware
  const facts = { cpuModel: cpu.model, cores: cpu.cores, memoryMb: memory.totalMb, diskMb, firmware: mode, tpmVersion }
  return windows11Fitness(facts).fit !== false
}
