import { describe, expect, test } from 'vitest'
import { BlockedSets, type CountedDevice, countDevice, isDue, noCounts } from '../../../server/plan/count-plan.rules.ts'
import { countBlockers } from '../../../server/plan/blocker-count.rules.ts'
import { fitnessOf, fromMask, noParts, partsOf, toMask } from '../../../server/plan/fitness.rules.ts'
import { leastForLinux, linuxFit } from '../../../server/plan/linux-fit.rules.ts'
import { catalogueProduct, productName, productOf } from '../../../server/plan/product.rules.ts'
import { fitnessParts } from '../../../server/plan/windows.rules.ts'
import { windows10EndDay } from '../../../server/plan/windows.table.ts'

const today = '2026-11-23'

describe('whether a laptop takes the open system', () => {
  const facts = { architecture: 'x86_64', processorFit: null, ...leastForLinux }

  test.each([
    [{}, true],
    [{ architecture: 'AMD64' }, true],
    [{ architecture: 'arm64' }, true],
    [{ architecture: 'i686' }, false],
    [{ architecture: 'x86_64h' }, false],
    [{ architecture: 'linux-x64' }, false],
    [{ architecture: null }, null],
    [{ architecture: null, processorFit: true }, true],
    [{ architecture: null, processorFit: false }, null],
    [{ memoryMb: leastForLinux.memoryMb - 1 }, false],
    [{ memoryMb: null }, null],
    [{ diskMb: leastForLinux.diskMb - 1 }, false],
    [{ diskMb: null }, null],
    [{ memoryMb: null, diskMb: 1 }, false],
  ])('with %j it is %s', (changes, fit) => {
    expect(linuxFit({ ...facts, ...changes })).toBe(fit)
  })
})

describe('what the plan keeps of a laptop', () => {
  const device = {
    osFamily: 'windows',
    osName: 'Windows 10 Pro',
    osVersion: '22H2',
    cpuModel: 'Intel Core i5-8250U',
    memoryMb: 8_000,
    diskMb: 256_000,
  }
  const parts = { cores: 4, firmware: 'uefi' as const, tpmVersion: '2.0', architecture: 'x86_64' }

  test('is until when it has updates, and what it takes instead', () => {
    expect(fitnessOf(device, parts)).toEqual({
      supportEndDay: windows10EndDay,
      windows11: true,
      misses: [],
      unknown: [],
      linux: true,
    })
    expect(fitnessOf({ ...device, osFamily: 'linux' }, parts).supportEndDay).toBeNull()
    const unknown = fitnessOf(device, noParts)
    expect(unknown.windows11).toBeNull()
    expect(unknown.unknown).toEqual(expect.arrayContaining(['cores', 'uefi', 'tpm']))
    expect(unknown.linux).toBe(true) // a processor of the eighth generation is a 64-bit one
  })

  test('comes from the hardware section', () => {
    const cpu = { cores: 2, architecture: 'x86_64' }
    const firmware = { mode: 'bios', tpmVersion: null }
    expect(partsOf({ cpu, firmware } as unknown as Parameters<typeof partsOf>[0])).toEqual({
      cores: 2,
      firmware: 'bios',
      tpmVersion: null,
      architecture: 'x86_64',
    })
  })

  test('parts are kept as one number', () => {
    expect(toMask([])).toBe(0)
    expect(toMask([...fitnessParts])).toBe(2 ** fitnessParts.length - 1)
    for (const part of fitnessParts) expect(fromMask(toMask([part]))).toEqual([part])
    expect(fromMask(toMask(['tpm', 'cpu']))).toEqual(['cpu', 'tpm'])
  })
})

describe('counts of a unit', () => {
  const plain: CountedDevice = {
    simulated: false,
    windows: true,
    fitness: { supportEndDay: windows10EndDay, windows11: true, misses: [], unknown: [], linux: true },
    products: [],
  }
  const countOf = (changes: Partial<CountedDevice>, fitness: Partial<CountedDevice['fitness']> = {}) => {
    const counts = noCounts()
    const device = { ...plain, ...changes, fitness: { ...plain.fitness, ...fitness } }
    countDevice(counts, device, { today, isAccepted: (product) => product === 7 })
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
  }
  const due = { deviceCount: 1, windowsCount: 1, pastCount: 1 }

  test('a Windows past its support, with every way out', () => {
    expect(countOf({})).toEqual({ ...due, upgradeFit: 1, switchFit: 1, extendCount: 1 })
    expect(countOf({}, { windows11: null, linux: null })).toEqual({
      ...due,
      linuxUnknown: 1,
      upgradeUnknown: 1,
      switchUnknown: 1,
      extendCount: 1,
    })
    expect(countOf({}, { windows11: false, linux: false })).toEqual({ ...due, linuxUnfit: 1, extendCount: 1 })
    expect(countOf({}, { supportEndDay: '2025-01-01' })).toEqual({ ...due, upgradeFit: 1, switchFit: 1 })
  })

  test('soon is what ends today or within the time, later and unknown are not due', () => {
    expect(countOf({}, { supportEndDay: today })).toMatchObject({ soonCount: 1 })
    expect(countOf({}, { supportEndDay: '2031-01-01' })).toEqual({ deviceCount: 1, windowsCount: 1 })
    expect(countOf({}, { supportEndDay: null })).toEqual({ deviceCount: 1, windowsCount: 1, releaseUnknown: 1 })
    expect([null, '2020-01-01', today, '2031-01-01'].map((endDay) => isDue(endDay, today))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('held is who has a product without an accepted replacement; another system is in no count of Windows', () => {
    expect(countOf({ windows: false, products: [3, 7], simulated: true })).toEqual({
      deviceCount: 1,
      simulatedCount: 1,
      heldCount: 1,
    })
    expect(countOf({ windows: false, products: [7] })).toEqual({ deviceCount: 1 })
  })
})

describe('laptops by the products that hold them', () => {
  test('are kept as text and added up again', () => {
    const sets = new BlockedSets()
    sets.add([])
    sets.add([5, 3, 5])
    sets.add([3, 5], 4)
    sets.add([9])
    expect(sets.sets()).toEqual([
      { titleIds: [3, 5], devices: 5 },
      { titleIds: [9], devices: 1 },
    ])
    const again = new BlockedSets()
    again.addText(sets.text())
    again.addText(sets.text())
    expect(again.sets().map(({ devices }) => devices)).toEqual([10, 2])
    expect(() => again.addText('x')).toThrow(SyntaxError)
  })

  test('units are added up with the order of solving', () => {
    const unit = (blockedSets: [number, number[]][], countedAtMs: number) => ({
      blocked_sets: JSON.stringify(blockedSets),
      device_count: 10,
      simulated_count: 1,
      counted_at_ms: countedAtMs,
    })
    const count = countBlockers([unit([[2, [1]], [1, [1, 2]]], 5), unit([[1, [2]]], 9)]) // prettier-ignore
    expect(count).toEqual({
      rows: [
        { number: 1, alone: 2, together: 1, step: { place: 1, unlocks: 2, unlockedSoFar: 2 } },
        { number: 2, alone: 1, together: 1, step: { place: 2, unlocks: 2, unlockedSoFar: 4 } },
      ],
      blockedCount: 4,
      deviceCount: 20,
      simulatedCount: 2,
      countedAtMs: 9,
    })
    expect(countBlockers([])).toMatchObject({ rows: [], blockedCount: 0, countedAtMs: null })
  })
})

describe('a product', () => {
  test('is the row of the catalogue, or the key of a title that it does not have', () => {
    expect(productOf({ rule: 'catalogue:winrar', titleKey: 'winrar|win rar|windows' })).toBe('winrar')
    expect(productOf({ rule: 'decision:4', titleKey: 'zahir|zahir|windows' })).toBe('zahir|zahir|windows')
    expect(productName('winrar')).toBe('WinRAR')
    expect(productName('zahir|zahir|windows')).toBe('zahir')
    expect(productName('|x')).toBe('|x')
    expect([' WINRAR ', 'Winrar', 'no such thing'].map(catalogueProduct)).toEqual(['winrar', 'winrar', null])
  })
})
