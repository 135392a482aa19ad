import { describe, expect, test } from 'vitest'
import { diagonalOf, makerOfCode, parseEdid } from '../../../../agent/collect/shared/edid.ts'
import {
  booleanAt,
  codesAt,
  numberIn,
  objectsAt,
  parseJsonObject,
  stringAt,
} from '../../../../agent/collect/shared/json.ts'
import {
  architectureOf,
  baseMhzIn,
  chassisOf,
  cpuMakerOf,
  hypervisorOf,
  modelName,
  tpmVersionOf,
} from '../../../../agent/collect/shared/machine.ts'
import { processorClock } from '../../../../agent/collect/shared/processor-clock.ts'
import { slowLane } from '../../../../agent/collect/shared/slow-lane.ts'
import { memoryTypeOf, parseMemoryModules, structuresOf } from '../../../../agent/collect/shared/smbios.ts'
import { parseRecording, recordedRunner, runnerOf } from '../../../support/recorded-runner.ts'

describe('the kind of machine', () => {
  test.each([
    [9, 'laptop'],
    [10, 'laptop'],
    [31, 'laptop'],
    [0x80 | 10, 'laptop'],
    [3, 'desktop'],
    [35, 'desktop'],
    [13, 'all-in-one'],
    [30, 'tablet'],
    [17, 'server'],
    [1, 'unknown'],
    [null, 'unknown'],
  ])('of chassis type %j is %s', (type, kind) => expect(chassisOf(type)).toBe(kind))

  test.each([
    ['QEMU Standard PC (Q35 + ICH9, 2009)', 'KVM'],
    ['VMware, Inc. VMware Virtual Platform', 'VMware'],
    ['innotek GmbH VirtualBox', 'VirtualBox'],
    ['Microsoft Corporation Virtual Machine', 'Hyper-V'],
    ['Microsoft Corporation Surface Laptop 4', null],
    ['Xen HVM domU', 'Xen'],
    ['Parallels International', 'Parallels'],
    ['Amazon EC2 t3.micro', 'cloud'],
    ['Dell Inc. Latitude 5340', null],
  ])('that calls itself %j is virtual by %j', (strings, name) => expect(hypervisorOf(strings)).toBe(name))
})

describe('the model', () => {
  test.each([
    [{ brand: 'Dell Inc.', name: 'Latitude 5340', version: 'ThinkPad' }, 'Latitude 5340'],
    [{ brand: 'LENOVO', name: '20HGS0001P', version: 'ThinkPad T470s' }, 'ThinkPad T470s (20HGS0001P)'],
    [{ brand: 'LENOVO', name: '82KU', version: 'Not Available' }, '82KU'],
    [{ brand: 'LENOVO', name: '82KU', version: null }, '82KU'],
    [{ brand: 'Lenovo', name: null, version: 'IdeaPad 3' }, 'IdeaPad 3'],
    [{ brand: 'LENOVO', name: 'IdeaPad 3', version: 'IdeaPad 3 14' }, 'IdeaPad 3 14'],
    [{ brand: null, name: null, version: null }, null],
  ])('of %j is %j', (strings, model) => expect(modelName(strings)).toBe(model))
})

describe('names in one spelling', () => {
  test.each([
    ['AMD64', 'x86_64'],
    ['x86_64\n', 'x86_64'],
    ['64-bit', 'x86_64'],
    ['aarch64', 'arm64'],
    ['i686', 'x86'],
    ['riscv64', 'riscv64'],
    ['', null],
    [null, null],
  ])('architecture %j is %j', (name, spelled) => expect(architectureOf(name)).toBe(spelled))

  test.each([
    ['GenuineIntel', 'Intel'],
    ['AuthenticAMD', 'AMD'],
    ['Advanced Micro Devices, Inc.', 'AMD'],
    ['Apple', 'Apple'],
    ['CentaurHauls', 'CentaurHauls'],
    [null, null],
  ])('maker %j is %j', (vendor, maker) => expect(cpuMakerOf(vendor)).toBe(maker))

  test.each([
    ['Intel(R) Core(TM) i5-4310U CPU @ 2.00GHz', 2000],
    ['Pentium @ 900MHz', 900],
    ['AMD Ryzen 5 5500U', null],
    [null, null],
  ])('clock in %j is %j', (model, mhz) => expect(baseMhzIn(model)).toBe(mhz))

  test.each([
    ['2.0, 0, 1.59', '2.0'],
    ['2', '2.0'],
    ['1.2, 2, 3', '1.2'],
    ['', null],
    [null, null],
  ])('TPM %j is %j', (text, version) => expect(tpmVersionOf(text)).toBe(version))
})

describe('an EDID', () => {
  const read = async (name: string, connector: string) => {
    const bytes = await recordedRunner(name).readBytes(`/sys/class/drm/${connector}/edid`)
    if (!bytes.ok) throw new Error('not in the recording')
    return Uint8Array.from(bytes.value)
  }

  test('tells maker, model, own resolution and size', async () => {
    const panel = await read('invented-linux-laptop-toshiba', 'card0-eDP-1')
    expect(parseEdid(panel)).toMatchObject({ maker: 'LG Display', widthPx: 1366, heightPx: 768, diagonalIn: 13.2 })
  })

  test('with a wrong checksum, another start or too few bytes is none', async () => {
    const panel = await read('invented-linux-laptop-toshiba', 'card0-eDP-1')
    expect(parseEdid(panel.with(20, 0))).toBeNull()
    expect(parseEdid(panel.with(0, 1))).toBeNull()
    expect(parseEdid(panel.subarray(0, 100))).toBeNull()
  })

  test('without names and timing falls back to its product code and size in centimetres', () => {
    const block = new Uint8Array(128)
    block.set([0, 255, 255, 255, 255, 255, 255, 0, 0x10, 0xac, 0xf0, 0xd0])
    block.set([60, 34], 21)
    block[127] = (256 - (block.reduce((sum, byte) => sum + byte, 0) % 256)) % 256
    expect(parseEdid(block)).toEqual({ maker: 'Dell', model: 'd0f0', widthPx: null, heightPx: null, diagonalIn: 27.2 })
  })

  test('of a projector has no size, and a rare maker keeps its code', () => {
    expect(diagonalOf(0, 0)).toBeNull()
    expect(makerOfCode('XYZ')).toBe('XYZ')
    expect(makerOfCode(null)).toBeNull()
  })
})

describe('memory modules in SMBIOS', () => {
  function module(it: {
    size: number
    type?: number
    speed?: number
    extendedMb?: number
    length?: number
  }): Uint8Array {
    const bytes = new DataView(new ArrayBuffer(it.length ?? 0x28))
    bytes.setUint8(0, 17)
    bytes.setUint8(1, bytes.byteLength)
    bytes.setUint16(0x0c, it.size, true)
    bytes.setUint8(0x12, it.type ?? 0x1a)
    if (bytes.byteLength >= 0x17) bytes.setUint16(0x15, it.speed ?? 0, true)
    if (bytes.byteLength >= 0x20) bytes.setUint32(0x1c, it.extendedMb ?? 0, true)
    return Buffer.concat([new Uint8Array(bytes.buffer), Buffer.from('DIMM 0\0SERIAL\0\0')])
  }

  test('are listed with size, type and speed; empty slots are not', () => {
    const table = Buffer.concat([
      module({ size: 8192, speed: 3200 }),
      module({ size: 0 }),
      module({ size: 0x7fff, extendedMb: 32_768, type: 0x22 }),
      module({ size: 0xffff, type: 0x99 }),
      module({ size: 0x8000 | 2048, length: 0x15 }),
    ])
    expect(parseMemoryModules(table)).toEqual([
      [8192, 'DDR4', 3200],
      [32_768, 'DDR5', null],
      [null, null, null],
      [2, 'DDR4', null],
    ])
  })

  test('in a table that is cut off or nonsense are those before the damage', () => {
    const whole = module({ size: 4096 })
    expect(parseMemoryModules(Buffer.concat([whole, whole.subarray(0, 10)]))).toHaveLength(1)
    expect(structuresOf(Uint8Array.of(17, 2, 0, 0, 0, 0))).toEqual([])
    expect(parseMemoryModules(new Uint8Array())).toEqual([])
    expect(memoryTypeOf(null)).toBeNull()
  })
})

describe("another program's JSON", () => {
  test('is an object or nothing', () => {
    expect(parseJsonObject('\uFEFF{"a":1}')).toEqual({ a: 1 })
    for (const text of ['', '[]', 'null', '7', '{"a":']) expect(parseJsonObject(text)).toBeNull()
  })

  test('is narrowed at once, wrong types are unknown', () => {
    const it = { text: ' a ', number: 5, digits: '7.5', yes: true, one: 1, list: [{ a: 1 }, 7, null], single: { b: 2 } }
    expect([stringAt(it, 'text'), stringAt(it, 'number'), stringAt(it, 'list')]).toEqual(['a', '5', null])
    expect([numberIn(it, 'digits'), numberIn(it, 'text'), numberIn(it, 'none')]).toEqual([7.5, null, null])
    expect([booleanAt(it, 'yes'), booleanAt(it, 'one'), booleanAt(it, 'number')]).toEqual([true, true, null])
    expect(objectsAt(it, 'list')).toEqual([{ a: 1 }])
    expect(objectsAt(it, 'single')).toEqual([{ b: 2 }])
    expect(objectsAt(null, 'list')).toEqual([])
    expect(codesAt({ name: [68, 69, 76, 0, 0, 88] }, 'name')).toBe('DEL')
    expect(codesAt({ name: null }, 'name')).toBeNull()
  })
})

describe('a slow lane', () => {
  test('reads again after its time, after a gap and after the clock went back, and says what is fresh', async () => {
    const recording = parseRecording('')
    let reads = 0
    const lane = slowLane(runnerOf(recording), 300_000, () => Promise.resolve(++reads))
    const at = async (minutes: number) => {
      recording.nowMs = 1_795_504_003_000 + minutes * 60_000
      return lane()
    }
    const seen: (string | number)[] = []
    for (const minutes of [0, 1, 2, 3, 4, 5, 6, 30, 31, 20]) {
      const { value, isFresh } = await at(minutes)
      seen.push(isFresh ? `read ${value}` : value)
    }
    expect(seen).toEqual(['read 1', 1, 1, 1, 1, 'read 2', 2, 'read 3', 3, 'read 4'])
  })
})

describe('the clock of the processors', () => {
  test('counts time awake only, and load between two readings', () => {
    const recording = parseRecording('=== clock 1795504003000 1\n=== processors 4 1000 40000 60000\n')
    const clock = processorClock(runnerOf(recording))
    expect(clock()).toEqual({ awakeMs: 10_000, sinceBootMs: 60_000, loadRatio: null, bootedAtMs: 1_795_503_943_000 })
    recording.processors = { count: 4, busyMs: 3000, totalMs: 48_000, uptimeMs: 62_000, ownCpuMs: 1 }
    expect(clock()).toMatchObject({ awakeMs: 12_000, loadRatio: 0.25 })
    expect(clock().loadRatio).toBeNull()
  })
})
