import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../agent/collect/collectors.ts'
import { readInventory } from '../../../agent/collect/inventory.ts'
import { linux } from '../../../agent/collect/linux/platform.ts'
import { systemRunner } from '../../../agent/collect/runner.ts'
import { cpuOf, diskOf } from '../../../agent/collect/other/by-library.ts'
import { hardwareSchema, softwareSchema, systemSchema } from '../../../agent/contract/v1.ts'
import { parseRecording, recordedRunner, runnerOf } from '../../support/recorded-runner.ts'

const runner = recordedRunner('invented-linux-laptop-toshiba')

describe('an inventory in which one reader', () => {
  test('throws keeps all the others', async () => {
    const broken = { ...linux, hardware: { ...linux.hardware, cpu: () => Promise.reject(new TypeError('a bug')) } }
    const { hardware, problems } = await readInventory(broken, runner, 'linux')
    expect(hardware.cpu.model).toBeNull()
    expect(hardware.memory.totalMb).toBe(7861)
    expect(problems).toContainEqual({ part: 'hardware.cpu', reason: 'unreadable', detail: 'TypeError' })
  })

  test('hangs is cut off at its limit and keeps all the others', async () => {
    const stuck = { ...linux, hardware: { ...linux.hardware, disks: () => new Promise<null>(() => {}) } }
    const { hardware, problems } = await readInventory(stuck, runner, 'linux', 100)
    expect(hardware.disks).toBeNull()
    expect(hardware.batteries?.rows).toHaveLength(1)
    expect(problems).toContainEqual({ part: 'hardware.disks', reason: 'timeout', detail: null })
  })
})

describe('a machine that tells nothing at all', () => {
  const nothing = runnerOf(parseRecording(''))

  test.each(['linux', 'win32', 'darwin'] as const)(
    'on %s is an inventory of unknowns with reasons',
    async (platform) => {
      const { hardware, system, software, storage, problems } = await collectorsFor(platform, nothing).inventory()
      hardwareSchema.parse(hardware)
      systemSchema.parse(system)
      softwareSchema.parse(software)
      expect(hardware).toMatchObject({ memory: { totalMb: null }, disks: null, machine: { serial: null } })
      expect([software.rows.length, storage]).toEqual([0, null])
      expect(problems.map((problem) => problem.part)).toContain('software')
      expect(problems.length).toBeGreaterThan(8)
    },
  )

  test.each(['linux', 'win32', 'darwin'] as const)(
    'on %s is a moment of unknowns, none of them zero',
    async (platform) => {
      const moment = await collectorsFor(platform, nothing).moment()
      const { screenOn, idleMs, loadRatio, brightnessPct, onAc, batteryMwh, gateway } = moment
      expect([screenOn, idleMs, loadRatio, brightnessPct, onAc, batteryMwh, gateway]).toEqual(
        Array.from({ length: 7 }, () => null),
      )
      expect(moment.problems.length).toBeGreaterThan(2)
    },
  )

  test.each(['linux', 'win32', 'darwin'] as const)('on %s has a past that says why it is empty', async (platform) => {
    expect((await collectorsFor(platform, nothing).history(0)).problems.length).toBeGreaterThan(0)
  })
})

describe('a source that throws in the middle of a moment', () => {
  test('leaves the moment unknown instead of stopping the agent', async () => {
    const broken = { ...runner, readText: () => Promise.reject(new Error('gone')) }
    const collectors = collectorsFor('linux', broken)
    expect((await collectors.moment()).problems).toEqual([{ part: 'moment', reason: 'unreadable', detail: 'Error' }])
    expect((await collectors.history(0)).problems).toEqual([{ part: 'history', reason: 'unreadable', detail: 'Error' }])
  })
})

describe('a system without readers of our own', () => {
  test('is described by the library as far as it goes, and the rest says that it is not supported', async () => {
    const collectors = collectorsFor('freebsd', systemRunner())
    const { hardware, system, problems } = await collectors.inventory()
    hardwareSchema.parse(hardware)
    expect(systemSchema.parse(system).os.family).toBe('other')
    expect(hardware.memory.totalMb).toBeGreaterThan(16)
    expect(hardware.cpu.threads).toBeGreaterThan(0)
    const unsupported = problems.filter((problem) => problem.reason === 'not-supported').map((problem) => problem.part)
    expect(unsupported).toContain('hardware.batteries')
    expect((await collectors.moment()).problems[0]?.reason).toBe('not-supported')
    expect((await collectors.history(0)).problems[0]?.reason).toBe('not-supported')
  })

  test("takes the library's '' and 0 for unknown", () => {
    const cpu = {
      manufacturer: '',
      vendor: '',
      brand: '',
      processors: 0,
      physicalCores: 0,
      cores: 0,
      speed: 0,
      speedMax: 2.6,
    }
    expect(cpuOf(cpu as Parameters<typeof cpuOf>[0])).toMatchObject({
      maker: null,
      cores: null,
      baseMhz: null,
      maxMhz: 2600,
    })
    const disk = { name: 'X', type: 'NVMe', interfaceType: '', size: 0 }
    expect(diskOf(disk as Parameters<typeof diskOf>[0])).toEqual(['X', 'ssd', null, null, null])
  })
})
