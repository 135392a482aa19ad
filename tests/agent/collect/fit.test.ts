import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, dayFromParts, dayOf, mebibytesOf, wholeOf } from '../../../agent/collect/clean.ts'
import { unknownHardware, unknownSystem } from '../../../agent/collect/empty.ts'
import { fitHardware, fitStorage, fitSystem } from '../../../agent/collect/fit.ts'
import type { HardwareRead, SystemRead } from '../../../agent/collect/fit.ts'
import { fitMoment } from '../../../agent/collect/fit-moment.ts'
import { fitSoftware } from '../../../agent/collect/fit-software.ts'
import { notebook } from '../../../agent/collect/notes.ts'
import type { SoftwareRow } from '../../../agent/collect/platform.ts'
import type { BlockerKind } from '../../../agent/contract/tables.ts'
import { hardwareSchema, mainSchema, problemSchema, softwareSchema, systemSchema } from '../../../agent/contract/v1.ts'

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 700 }), fc.string({ maxLength: 40 }))
const text = fc.option(anyText)
const number = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.integer({ min: 0, max: 300 })))
const day = fc.option(fc.oneof(fc.constantFrom('2024-02-30', '1999-01-01', '2024-02-29', '0000-00-00', ''), anyText))

const hardware: fc.Arbitrary<HardwareRead> = fc.record({
  machine: fc.record({
    brand: text,
    model: text,
    serial: text,
    uuid: text,
    boardSerial: text,
    chassis: fc.constantFrom('laptop', 'virtual', 'unknown'),
    hypervisor: text,
  }),
  firmware: fc.record({
    vendor: text,
    version: text,
    releasedDay: day,
    mode: fc.constantFrom('uefi', 'bios', null),
    secureBoot: fc.option(fc.boolean()),
    tpmVersion: text,
  }),
  cpu: fc.record({
    maker: text,
    model: text,
    sockets: number,
    cores: number,
    threads: number,
    baseMhz: number,
    maxMhz: number,
    architecture: text,
    level: fc.option(fc.integer({ min: 1, max: 4 })),
  }),
  memory: fc.record({
    totalMb: number,
    modules: fc.option(fc.array(fc.tuple(number, text, number), { maxLength: 70 })),
  }),
  disks: fc.option(fc.array(fc.tuple(text, fc.constantFrom('ssd', 'unknown'), text, number, text), { maxLength: 70 })),
  displays: fc.option(
    fc.array(fc.tuple(text, text, number, number, number, fc.option(fc.boolean())), { maxLength: 40 }),
  ),
  graphics: fc.option(fc.array(fc.tuple(text, text, text), { maxLength: 40 })),
  batteries: fc.option(fc.array(fc.tuple(text, text, text, number, number, number), { maxLength: 12 })),
  adapters: fc.option(
    fc.array(fc.tuple(fc.constantFrom('wifi', 'other'), text, text, number, fc.boolean()), { maxLength: 70 }),
  ),
  wifiIds: fc.option(fc.array(fc.oneof(anyText, fc.constantFrom('pci:8086:2723', 'USB:0BDA:C811')), { maxLength: 12 })),
})

const program = fc.constantFrom(1, 'other' as const, null)
const activation = fc.option(
  fc.record({
    state: fc.constantFrom('licensed' as const, 'unlicensed' as const, null),
    channel: fc.constantFrom('oem' as const, 'volume-kms' as const, null),
    server: text,
  }),
)

const system: fc.Arbitrary<SystemRead> = fc.record({
  os: fc.record({
    family: fc.constantFrom('linux', 'windows'),
    name: text,
    version: text,
    build: text,
    kernel: text,
    architecture: text,
    installedDay: day,
  }),
  hostName: text,
  timeZone: text,
  sleepPolicy: fc.record({
    screenOffAcMin: number,
    screenOffBatteryMin: number,
    sleepAcMin: number,
    sleepBatteryMin: number,
    source: fc.constantFrom('logind' as const, 'powercfg' as const, null),
  }),
  fileSystems: fc.option(fc.array(fc.tuple(fc.constantFrom('system', 'data'), anyText, number), { maxLength: 70 })),
  defaults: fc.option(fc.record({ documents: program, web: program, post: program, pdf: program, archives: program })),
  licences: fc.option(fc.record({ windows: activation, office: activation })),
})

const softwareRow: fc.Arbitrary<SoftwareRow> = fc.tuple(anyText, text, text, day, fc.constantFrom('dpkg', 'snap'), text)

describe('whatever a machine says', () => {
  test('its hardware fits the contract', () => {
    fc.assert(
      fc.property(hardware, (read) => {
        const { problems, note } = notebook()
        hardwareSchema.parse(fitHardware(read, note))
        problemSchema.array().max(64).parse(problems)
      }),
      { numRuns: 60 },
    )
  })

  test('its system and storage fit the contract', () => {
    fc.assert(
      fc.property(system, fc.option(fc.record({ sizeMb: fc.integer(), freeMb: fc.integer() })), (read, storage) => {
        const { note } = notebook()
        systemSchema.parse(fitSystem(read, note))
        mainSchema.shape.storage.parse(fitStorage(storage, note))
      }),
      { numRuns: 60 },
    )
  })

  test('its software fits the contract and does not depend on the order it was read in', () => {
    fc.assert(
      fc.property(fc.array(softwareRow, { maxLength: 30 }), (rows) => {
        const fitted = softwareSchema.parse(fitSoftware(rows, notebook().note))
        expect(fitSoftware(rows.toReversed(), notebook().note)).toEqual(fitted)
        expect(fitSoftware(fitted.rows, notebook().note)).toEqual(fitted)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a value outside its bounds', () => {
  test('is null with a problem, its neighbours stay', () => {
    const { problems, note } = notebook()
    const read = { ...unknownHardware, memory: { totalMb: 0, modules: null } }
    read.cpu = { ...read.cpu, cores: 4096, threads: 8 }
    const fitted = fitHardware(read, note)
    expect(fitted.memory.totalMb).toBeNull()
    expect(fitted.cpu).toMatchObject({ cores: null, threads: 8 })
    expect(problems.map((problem) => `${problem.part} ${problem.reason}`)).toEqual([
      'hardware.cpu.cores unreadable',
      'hardware.memory.totalMb unreadable',
    ])
  })

  test('of a moment is null with a problem', () => {
    const moment = {
      bootId: 'b'.repeat(90),
      bootedAtMs: null,
      awakeMs: 12.4,
      sinceBootMs: -1,
      screenOn: null,
      onAc: null,
    }
    const more = {
      idleMs: 5,
      loadRatio: 1.01,
      brightnessPct: 101,
      batteryMwh: -5,
      batteryMw: 5_000_000,
      externalScreens: 99,
      counters: [{ zone: 'package-0', energyUj: 2 ** 60, rangeUj: null }],
      blockers: ['system', 'audio', 'audio'] as BlockerKind[],
      agentCpu: null,
      gateway: null,
      running: [7, 3, 7],
      problems: [],
    }
    const fitted = fitMoment({ ...moment, ...more })
    expect(fitted).toMatchObject({ awakeMs: 12, sinceBootMs: null, idleMs: 5, loadRatio: null, brightnessPct: null })
    expect(fitted).toMatchObject({ batteryMwh: null, batteryMw: null, externalScreens: null, counters: null })
    expect(fitted.blockers).toEqual(['audio', 'system'])
    expect(fitted.running).toEqual([3, 7])
    expect(fitted.bootId).toHaveLength(64)
    expect(fitted.problems.map((problem) => problem.reason)).toEqual(Array.from({ length: 6 }, () => 'unreadable'))
  })
})

describe('a list longer than its limit', () => {
  test('is cut there and says so', () => {
    const { problems, note } = notebook()
    const rows = Array.from({ length: 5001 }, (_, index): SoftwareRow => [`p${index}`, null, null, null, 'dpkg', null])
    expect(fitSoftware(rows, note).rows).toHaveLength(5000)
    expect(problems).toEqual([{ part: 'software', reason: 'too-many', detail: '5001 entries' }])
  })

  test('of problems stops at 64, the same one is noted once', () => {
    const { problems, note } = notebook()
    for (let count = 0; count < 200; count++) note(`part.${count >> 1}`, 'timeout')
    expect(problems).toHaveLength(64)
    expect(new Set(problems.map((problem) => problem.part)).size).toBe(64)
  })
})

describe('nothing known', () => {
  test('is a valid section of nulls', () => {
    const { problems, note } = notebook()
    hardwareSchema.parse(fitHardware(unknownHardware, note))
    systemSchema.parse(fitSystem(unknownSystem('linux'), note))
    expect(fitStorage(null, note)).toBeNull()
    expect(problems).toEqual([])
  })
})

describe('cleaning', () => {
  test.each([
    ['  Dell   Inc.\t', 'Dell Inc.'],
    ['a\u0000b\u001b[31mc\r\nd', 'a b [31mc d'],
    ['\ud800x', '\ufffdx'],
    [' \u0007 ', null],
    ['', null],
    [null, null],
  ])('%j becomes %j', (value, cleaned) => expect(cleanText(value)).toBe(cleaned))

  test('counts characters, not bytes or halves of pairs', () => {
    expect(cleanText('\u{1f600}'.repeat(20), 16)).toBe('\u{1f600}'.repeat(16))
  })

  test.each([
    ['42', 42],
    [' -7\n', -7],
    ['4.2', null],
    ['0x10', null],
    ['99999999999999999999', null],
    ['', null],
    [undefined, null],
  ])('the whole number in %j is %j', (value, whole) => expect(wholeOf(value)).toBe(whole))

  test('a day outside 2000 to 2099 is unknown, and so is one that no calendar has', () => {
    expect(dayOf(0)).toBeNull()
    expect(dayOf(Number.NaN)).toBeNull()
    expect(dayOf(1_795_504_003_000)).toBe('2026-11-24')
    expect(dayFromParts(2024, 2, 29)).toBe('2024-02-29')
    expect(dayFromParts(2023, 2, 29)).toBeNull()
    expect(dayFromParts(2023, 13, 1)).toBeNull()
  })

  test('less than half a MiB is no size', () => {
    expect(mebibytesOf(500_000)).toBeNull()
    expect(mebibytesOf(null)).toBeNull()
    expect(mebibytesOf(1_048_576)).toBe(1)
  })
})
