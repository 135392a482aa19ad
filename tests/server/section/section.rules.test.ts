import { describe, expect, test } from 'vitest'
import { cleanOrNull, cleanText } from '../../../server/section/clean-text.rules.ts'
import {
  applyFacts,
  type DeviceFacts,
  hardwareColumns,
  searchTextOf,
  systemColumns,
} from '../../../server/section/device-facts.rules.ts'
import { isSuspectSoftware, placeSection, type SectionPeriod } from '../../../server/section/period.rules.ts'
import { usableSerial } from '../../../server/section/serial.rules.ts'
import { hardwareOf, systemOf } from '../../support/sections.ts'

describe('cleanText', () => {
  test.each([
    ['a\u001b[31mred\u001b[0m b', 'ared b'],
    ['line\r\nbreak\ttab', 'line break tab'],
    ['e\u0301', 'é'],
    ['  two   spaces ', 'two spaces'],
    ['bell\u0007 \u0085 \u2028', 'bell'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['ꦄꦏ꧀ꦱꦫ 😀', 'ꦄꦏ꧀ꦱꦫ 😀'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  test('nothing left is nothing known', () => {
    expect([null, '', ' \n'].map(cleanOrNull)).toEqual([null, null, null])
  })
})

test.each([
  ['NXVYSSN001', 'NXVYSSN001'],
  ['To be filled by O.E.M.', null],
  ['Default string', null],
  ['System Serial Number', null],
  ['None', null],
  ['0', null],
  ['00000000', null],
  ['123456789', null],
  ['........', null],
  [null, null],
])('I01: the serial %j is used as %j', (serial, expected) => {
  expect(usableSerial(serial)).toBe(expected)
})

const period = (id: number, sectionId: number, more: Partial<SectionPeriod> = {}): SectionPeriod => ({
  id,
  kind: 'hardware',
  sectionId,
  state: 'ok',
  fromUtcDay: '2026-11-20',
  ...more,
})
const nothing = { closes: [], opens: null, beginsEarlier: null }

describe('placeSection', () => {
  const announce = (open: SectionPeriod[], sectionId: number, utcDay: string, suspect = false) =>
    placeSection(open, { sectionId, utcDay, suspect })

  test('the first section of a kind opens a period', () => {
    expect(announce([], 7, '2026-11-20')).toEqual({ ...nothing, opens: 'ok' })
  })

  test('the section in force changes nothing; an earlier day of it moves its beginning', () => {
    expect(announce([period(1, 7)], 7, '2026-11-21')).toEqual(nothing)
    expect(announce([period(1, 7)], 7, '2026-11-19')).toEqual({ ...nothing, beginsEarlier: 1 })
  })

  test('another section closes it, on the same day too', () => {
    expect(announce([period(1, 7)], 8, '2026-11-21')).toEqual({ ...nothing, closes: [1], opens: 'ok' })
    expect(announce([period(1, 7)], 8, '2026-11-20')).toEqual({ ...nothing, closes: [1], opens: 'ok' })
  })

  test('a late report of an earlier day rewrites nothing', () => {
    expect(announce([period(1, 7)], 8, '2026-11-19')).toEqual(nothing)
  })

  test('a suspect section stands beside the one in force until a sound one comes', () => {
    expect(announce([period(1, 7)], 8, '2026-11-21', true)).toEqual({ ...nothing, opens: 'quarantined' })
    const both = [period(1, 7), period(2, 8, { state: 'quarantined', fromUtcDay: '2026-11-21' })]
    expect(announce(both, 8, '2026-11-22')).toEqual(nothing)
    expect(announce(both, 7, '2026-11-22')).toEqual({ ...nothing, closes: [2] })
    expect(announce(both, 9, '2026-11-22')).toEqual({ ...nothing, closes: [1, 2], opens: 'ok' })
  })
})

test('S17: only an empty list after many programs is suspect', () => {
  expect(isSuspectSoftware(0, 800)).toBe(true)
  expect([isSuspectSoftware(0, 19), isSuspectSoftware(1, 800), isSuspectSoftware(0, null)]).toEqual([
    false,
    false,
    false,
  ])
})

const unknown: DeviceFacts = {
  kind: 'unknown',
  brand: null,
  model: null,
  serial: null,
  cpuModel: null,
  memoryMb: null,
  diskMb: null,
  osFamily: null,
  osName: null,
  osVersion: null,
  hostName: null,
  softwareCount: null,
}

describe('facts of a section', () => {
  test('a hypervisor makes a virtual machine whatever the case says; removable disks are not counted', () => {
    expect(hardwareColumns(hardwareOf({ hypervisor: 'kvm' })).kind).toBe('virtual')
    expect(hardwareColumns(hardwareOf())).toMatchObject({ kind: 'laptop', diskMb: 476_940, memoryMb: 8192 })
    expect(hardwareColumns({ ...hardwareOf(), disks: null }).diskMb).toBeNull()
  })

  test('the first facts are no change, later ones are', () => {
    const first = applyFacts(unknown, hardwareColumns(hardwareOf()))
    expect(first.events).toEqual([])
    const upgrade = applyFacts(first.device, hardwareColumns(hardwareOf({ memoryMb: 16_384, serial: 'OTHER9' })))
    expect(upgrade.events.map((event) => event.kind)).toEqual(['memory-changed', 'board-changed'])
  })

  test('a few MB less of usable memory are no change, and neither is a fact that became unknown', () => {
    const { device } = applyFacts(unknown, hardwareColumns(hardwareOf()))
    expect(applyFacts(device, hardwareColumns(hardwareOf({ memoryMb: 8100 }))).events).toEqual([])
    expect(applyFacts(device, hardwareColumns(hardwareOf({ memoryMb: null }))).events).toEqual([])
  })

  test('a new system and a large change of programs are events', () => {
    const { device } = applyFacts({ ...unknown, softwareCount: 400 }, systemColumns(systemOf()))
    const moved = applyFacts(device, {
      ...systemColumns(systemOf({ name: 'Ubuntu 24.04', version: '24.04' })),
      softwareCount: 100,
    })
    expect(moved.events.map((event) => event.kind)).toEqual(['os-changed', 'software-large'])
    expect(applyFacts(device, { softwareCount: 380 }).events).toEqual([])
  })

  test('the search text is lower case, leaves out what is unknown, and never holds the host name', () => {
    const { device } = applyFacts(unknown, { brand: 'Acer', hostName: 'LAB-01' })
    expect(searchTextOf(device, '01900000-0000-7000-8000-0000000000ff')).toBe('acer 01900000 000000ff')
  })
})
