import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../agent/collect/collectors.ts'
import type { Inventory } from '../../../agent/collect/facts.ts'
import {
  enrolRequestSchema,
  hardwareSchema,
  mainSchema,
  problemSchema,
  softwareSchema,
  systemSchema,
} from '../../../agent/contract/v1.ts'
import { platformOf, recordedRunner, recordingNames } from '../../support/recorded-runner.ts'

const names = recordingNames()
const invented = names.filter((name) => name.startsWith('invented-'))
console.log(
  `recordings: ${names.length} in all, ${invented.length} of them invented-* (prove nothing about real systems)`,
)

const collectorsOf = (name: string) => collectorsFor(platformOf(name), recordedRunner(name))

/** Every string anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

function expectToFit(inventory: Inventory): void {
  expect(hardwareSchema.parse(inventory.hardware)).toEqual(inventory.hardware)
  expect(systemSchema.parse(inventory.system)).toEqual(inventory.system)
  expect(softwareSchema.parse(inventory.software)).toEqual(inventory.software)
  expect(mainSchema.shape.storage.parse(inventory.storage)).toEqual(inventory.storage)
  expect(enrolRequestSchema.shape.hints.parse(inventory.hints)).toEqual(inventory.hints)
  expect(problemSchema.array().max(64).parse(inventory.problems)).toEqual(inventory.problems)
}

describe.each(names)('the recording %s', (name) => {
  test('gives an inventory, a moment and a history that fit the contract', async () => {
    const collectors = collectorsOf(name)
    expectToFit(await collectors.inventory())
    const moment = await collectors.moment()
    const history = await collectors.history(0)
    expect(problemSchema.array().parse([...moment.problems, ...history.problems])).toHaveLength(
      moment.problems.length + history.problems.length,
    )
    expect(moment.bootId).toMatch(/^[\w-]{1,64}$/)
    expect(history.boots.at(-1)).toMatchObject({ id: moment.bootId, endedAtMs: null })
  })

  test('gives strings that are trimmed, without control characters, paths or names of people', async () => {
    const collectors = collectorsOf(name)
    const strings = stringsIn([await collectors.inventory(), await collectors.moment(), await collectors.history(0)])
    expect(strings.filter((text) => text !== text.trim() || /\p{Cc}/u.test(text))).toEqual([])
    expect(strings.filter((text) => /\/home\/|\/Users\/|\\Users\\|\bS-1-5-|rahasia/i.test(text))).toEqual([])
  })

  test('gives the same inventory twice', async () => {
    const first = await collectorsOf(name).inventory()
    expect(await collectorsOf(name).inventory()).toEqual(first)
  })

  test('names a reason for every group of hardware that is unknown or absent', async () => {
    const { hardware, problems } = await collectorsOf(name).inventory()
    for (const part of ['disks', 'displays', 'graphics', 'batteries'] as const) {
      if (hardware[part] !== null && hardware[part].rows.length > 0) continue
      expect(problems.map((problem) => problem.part)).toContain(`hardware.${part}`)
    }
  })
})

describe('a virtual machine without SMBIOS, battery and screen', () => {
  const collectors = collectorsOf('debian12-vm')

  test('is called virtual, and each missing source says why', async () => {
    const { hardware, problems } = await collectors.inventory()
    expect(hardware.machine).toMatchObject({ chassis: 'virtual', hypervisor: 'kvm', serial: null })
    expect(hardware.disks?.rows).toEqual([[null, 'virtual', 'virtio', 262_144, null]])
    expect(hardware.adapters?.rows).toEqual([['ethernet', null, '02:00:00:00:00:01', null, true]])
    const reasons = Object.fromEntries(problems.map((problem) => [problem.part, problem.reason]))
    expect(reasons).toMatchObject({
      'hardware.machine': 'no-source',
      'hardware.firmware.tpmVersion': 'not-present',
      'hardware.displays': 'no-source',
      'hardware.batteries': 'not-present',
      'hardware.memory.modules': 'no-source',
    })
  })

  test('lists its 710 packages with maintainer, date and, where the package states it, licence', async () => {
    const { software } = await collectors.inventory()
    expect(software.rows).toHaveLength(710)
    const adduser = ['adduser', '3.134', 'Debian Adduser Developers', '2025-05-20', 'dpkg', 'GPL-2+']
    expect(software.rows).toContainEqual(adduser)
    expect(software.rows.filter(([, , , , , licence]) => licence !== null).length).toBeGreaterThan(400)
  })

  test('knows nothing of screen, input and power, and does not call that zero', async () => {
    const moment = await collectors.moment()
    expect(moment).toMatchObject({ screenOn: null, idleMs: null, brightnessPct: null, onAc: null, batteryMwh: null })
    expect(moment.problems.map((problem) => problem.part)).toContain('moment.idle')
  })
})

describe('a Linux laptop on battery', () => {
  const collectors = collectorsOf('invented-linux-laptop-toshiba')

  test('shows its hardware', async () => {
    const { hardware } = await collectors.inventory()
    expect(hardware.machine).toMatchObject({ brand: 'TOSHIBA', model: 'PORTEGE Z30-A', chassis: 'laptop' })
    expect(hardware.firmware).toMatchObject({
      mode: 'uefi',
      secureBoot: true,
      tpmVersion: '1.2',
      releasedDay: '2014-07-25',
    })
    expect(hardware.cpu).toMatchObject({
      maker: 'Intel',
      sockets: 1,
      cores: 2,
      threads: 4,
      baseMhz: 2000,
      maxMhz: 3000,
    })
    expect(hardware.memory.modules?.rows).toEqual([
      [4096, 'DDR3', 1600],
      [4096, 'DDR3', 1600],
    ])
    expect(hardware.displays?.rows).toEqual([['LG Display', 'LP133WH2-SPB1', 1366, 768, 13.2, true]])
    expect(hardware.batteries?.rows).toEqual([['TOSHIBA', 'G71C000G7210', 'Li-ion', 51_504, 39_264, null]])
  })

  test('lists disks without memory disks and empty card readers, adapters by the address they were built with', async () => {
    const { hardware } = await collectors.inventory()
    expect(hardware.disks?.rows.map(([model, kind]) => [model, kind])).toEqual([
      ['TOSHIBA THNSFJ25', 'ssd'],
      ['SanDisk Cruzer Blade', 'removable'],
    ])
    expect(hardware.adapters?.rows).toEqual([
      ['ethernet', 'Intel Corporation Ethernet Connection I218-V', '02:00:00:00:00:01', 1000, false],
      ['wifi', 'Intel Corporation Wireless 7260', '02:00:00:00:00:02', null, false],
      ['cellular', 'Sierra Wireless EM7305', '02:00:00:00:00:03', null, false],
    ])
  })

  test('merges rpm packages and flatpak applications, keys of repositories left out', async () => {
    const { software } = await collectors.inventory()
    expect(software.rows.map(([name, , , , source]) => `${source} ${name}`)).toEqual([
      'flatpak Inkscape',
      'rpm bash',
      'rpm epson-inkjet-printer-escpr',
      'rpm firefox',
      'rpm google-chrome-stable',
      'rpm libreoffice-core',
    ])
  })

  test('is lit at half brightness, idle for five minutes, and runs on its battery, not on that of the mouse', async () => {
    expect(await collectors.moment()).toMatchObject({
      screenOn: true,
      brightnessPct: 49.9,
      idleMs: 300_000,
      onAc: false,
      batteryMwh: 31_000,
      batteryMw: 7_900,
      externalScreens: 0,
      blockers: ['update'],
      agentCpu: { ms: 1000, programs: false },
      gateway: '02:00:00:00:00:fe',
    })
  })

  test('reads the counters of package and platform, neither its parts nor the same ones twice', async () => {
    const rangeUj = 262_143_328_850
    expect((await collectors.moment()).counters).toEqual([
      { zone: 'package-0', energyUj: 262_143_000_000, rangeUj },
      { zone: 'psys', energyUj: 5_000_000, rangeUj },
    ])
  })

  test('remembers an earlier boot and one finished sleep', async () => {
    const history = await collectors.history(0)
    expect(history.boots).toHaveLength(2)
    expect(history.sleeps).toEqual([{ fromMs: 1_795_420_000_000, toMs: 1_795_423_600_000 }])
  })
})

describe('a Linux laptop whose agent is not root', () => {
  const collectors = collectorsOf('invented-linux-laptop-lenovo')

  test('marks what it may not read and shows the rest (P18)', async () => {
    const { hardware, problems } = await collectors.inventory()
    expect(hardware.machine).toMatchObject({ model: 'ThinkPad T470s (20HGS0001P)', serial: null, chassis: 'laptop' })
    const forbidden = problems.filter((problem) => problem.reason === 'no-permission').map((problem) => problem.part)
    expect(forbidden).toEqual([
      'hardware.machine.serial',
      'hardware.machine.uuid',
      'hardware.machine.boardSerial',
      'hardware.firmware.secureBoot',
      'hardware.memory.modules',
    ])
  })

  test('adds up two batteries, one of which counts charge instead of energy', async () => {
    const { hardware } = await collectors.inventory()
    expect(hardware.batteries?.rows.map(([, , , designMwh, fullMwh]) => [designMwh, fullMwh])).toEqual([
      [23_540, 19_450],
      [26_049, 17_852],
    ])
    expect((await collectors.moment()).batteryMwh).toBe(9000 + 17_100)
  })

  test('with the lid closed is lit through the monitor outside', async () => {
    const moment = await collectors.moment()
    expect(moment).toMatchObject({ screenOn: true, onAc: true, idleMs: null, gateway: '192.168.0.1' })
    expect(moment).toMatchObject({ externalScreens: 1, batteryMw: null })
  })

  test('says that the counters of the processor are for root, and that no list of blockers is there', async () => {
    const { counters, blockers, problems } = await collectors.moment()
    expect([counters, blockers]).toEqual([null, null])
    const reasons = problems
      .filter(({ part }) => part.startsWith('power.'))
      .map(({ part, reason }) => `${part} ${reason}`)
    expect(reasons).toEqual(['power.rapl no-permission', 'power.blockers no-source'])
  })

  test('falls back to wtmp for its boots, where nobody who logged in is read', async () => {
    const { boots, sleeps, problems } = await collectors.history(0)
    expect(boots.map(({ startedAtMs, endedAtMs }) => [startedAtMs, endedAtMs])).toEqual([
      [1_795_300_000_000, 1_795_320_000_000],
      [1_795_350_000_000, null],
      [1_795_400_000_000, null],
    ])
    expect(sleeps).toEqual([])
    expect(problems.map((problem) => [problem.part, problem.reason])).toEqual([
      ['history.boots', 'unreadable'],
      ['history.sleeps', 'timeout'],
    ])
  })
})

describe('a Windows laptop', () => {
  const collectors = collectorsOf('invented-windows-laptop-dell')

  test('shows its hardware', async () => {
    const { hardware } = await collectors.inventory()
    expect(hardware.machine).toMatchObject({ brand: 'Dell Inc.', model: 'Latitude 5340', chassis: 'laptop' })
    expect(hardware.firmware).toMatchObject({ mode: 'uefi', secureBoot: true, tpmVersion: '2.0' })
    expect(hardware.cpu).toMatchObject({
      maker: 'Intel',
      cores: 10,
      threads: 12,
      baseMhz: 1600,
      architecture: 'x86_64',
    })
    expect(hardware.memory).toMatchObject({
      totalMb: 16_036,
      modules: {
        rows: [
          [8192, 'LPDDR5', 4800],
          [8192, 'LPDDR5', 4800],
        ],
      },
    })
    expect(hardware.displays?.rows).toEqual([
      ['AU Optronics', 'D0A1', 1920, 1200, 13.4, true],
      ['Dell', 'DELL P2422H', 1920, 1080, 24, false],
    ])
    expect(hardware.graphics?.rows).toEqual([['Intel Corporation', 'Intel(R) Iris(R) Xe Graphics', '8086:a7a1']])
    expect(hardware.batteries?.rows).toEqual([['SMP', 'DELL 5P9YY4', 'Lio', 54_000, 51_234, 87]])
  })

  test('says its edition as people do, with release, build and revision', async () => {
    const { system } = await collectors.inventory()
    expect(system.os).toEqual({
      family: 'windows',
      name: 'Windows 11 Enterprise',
      version: '25H2',
      build: '26200.9106',
      kernel: '10.0.26200',
      architecture: 'x86_64',
      installedDay: '2025-04-03',
    })
    expect(system.sleepPolicy).toEqual({
      screenOffAcMin: 10,
      screenOffBatteryMin: 5,
      sleepAcMin: 0,
      sleepBatteryMin: 15,
      source: 'powercfg',
    })
    expect(system.fileSystems?.rows.map(([role]) => role)).toEqual(['system', 'data', 'removable'])
  })

  test('lists a program of two people once, and no program without a name', async () => {
    const { software } = await collectors.inventory()
    expect(software.rows.filter(([name]) => name.startsWith('LibreOffice'))).toHaveLength(1)
    expect(software.rows).toHaveLength(6)
  })

  test('reads its power and gateway, and says that a service sees neither screen nor input', async () => {
    const moment = await collectors.moment()
    expect(moment).toMatchObject({ onAc: false, batteryMwh: 40_120, brightnessPct: 60, gateway: '02:00:00:00:00:fe' })
    expect(moment).toMatchObject({ screenOn: null, idleMs: null, bootId: 'boot-47', blockers: ['audio', 'program'] })
    expect(moment.awakeMs).toBe(7_200_000)
    expect(moment.sinceBootMs).toBe(10_800_000)
  })
})

describe('the past of a Windows laptop', () => {
  test('holds sleeps that only Kernel-Power told, and none that ended in a start', async () => {
    expect((await collectorsOf('invented-windows-laptop-dell').history(0)).sleeps).toEqual([
      { fromMs: 1_795_420_000_000, toMs: 1_795_423_600_000 },
      { fromMs: 1_795_432_000_000, toMs: 1_795_434_000_000 },
    ])
  })
})

describe('a Windows laptop whose agent is no administrator and whose tools answer oddly', () => {
  const collectors = collectorsOf('invented-windows-laptop-tanpa-admin')

  test('keeps what could be read and gives each failure its own reason (P11) (P18)', async () => {
    const { hardware, system, software, problems } = await collectors.inventory()
    expect(hardware.machine.model).toBe('ThinkPad T470s (20HGS0001P)')
    expect(hardware.batteries?.rows).toEqual([['SMP', '00HW023', 'LiP', 23_540, 19_450, 173]])
    expect(system.sleepPolicy).toMatchObject({ screenOffAcMin: 10, screenOffBatteryMin: 5, sleepAcMin: null })
    expect(software.rows).toEqual([['WPS Office', '11.2.0', 'Kingsoft Corp.', null, 'uninstall-key', null]])
    const reasons = problems.map((problem) => `${problem.part} ${problem.reason}`)
    expect(reasons).toContain('hardware.disks unreadable')
    expect(reasons).toContain('hardware.displays unreadable')
    expect(reasons).toContain('software.store timeout')
  })

  test('says that what holds off sleep is told to administrators only', async () => {
    const { blockers, problems } = await collectors.moment()
    expect(blockers).toBeNull()
    expect(problems).toContainEqual({ part: 'power.blockers', reason: 'no-permission', detail: 'exit code 1' })
  })

  test('sends a placeholder serial as it is, for the server to know it', async () => {
    const { hints } = await collectors.inventory()
    expect(hints.serial).toBe('To be filled by O.E.M.')
  })
})

describe('a MacBook', () => {
  const collectors = collectorsOf('invented-macos-macbook-air')

  test('shows its hardware and system', async () => {
    const { hardware, system } = await collectors.inventory()
    expect(hardware.machine).toMatchObject({ brand: 'Apple', model: 'MacBook Air (MacBookAir10,1)', chassis: 'laptop' })
    expect(hardware.cpu).toMatchObject({ maker: 'Apple', model: 'Apple M1', cores: 8, architecture: 'arm64' })
    expect(hardware.disks?.rows).toEqual([['APPLE SSD AP0256Q', 'ssd', 'nvme', 239_372, 'Verified']])
    expect(hardware.batteries?.rows).toEqual([[null, 'bq20z451', null, 49_955, 46_387, 125]])
    expect(system.os).toMatchObject({ name: 'macOS 14.4.1', build: '23E224', installedDay: '2024-03-21' })
    expect(system.timeZone).toBe('Asia/Jayapura')
    expect(system.sleepPolicy).toEqual({
      screenOffAcMin: 10,
      screenOffBatteryMin: 2,
      sleepAcMin: 0,
      sleepBatteryMin: 1,
      source: 'pmset',
    })
  })

  test("lists applications with their signer, none from a person's own folder", async () => {
    const { software } = await collectors.inventory()
    expect(software.rows.map(([name, , publisher]) => [name, publisher])).toEqual([
      ['Calculator', 'Apple'],
      ['Google Chrome', 'Google LLC'],
      ['Unsigned Tool', null],
    ])
  })

  test('gives the idle time and what is in its battery only when they were read just now', async () => {
    expect(await collectors.moment()).toMatchObject({
      idleMs: 61_235,
      batteryMwh: 43_297,
      blockers: ['audio', 'program'],
      onAc: true,
      gateway: '02:00:00:00:00:fe',
    })
    expect(await collectors.moment()).toMatchObject({ idleMs: null, batteryMwh: null, onAc: true })
  })

  test('counts a dark wake as sleep', async () => {
    expect((await collectors.history(0)).sleeps).toEqual([{ fromMs: 1_795_151_401_000, toMs: 1_795_155_001_000 }])
  })
})
