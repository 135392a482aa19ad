import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseIoreg, parseSysctl } from '../../../../agent/collect/macos/ask.ts'
import { parseHardwarePorts } from '../../../../agent/collect/macos/devices.ts'
import { parsePmsetLog } from '../../../../agent/collect/macos/history.ts'
import { macChassis } from '../../../../agent/collect/macos/machine.ts'
import { parseArp } from '../../../../agent/collect/macos/moment.ts'
import {
  chargeMwh,
  parseAssertions,
  parseCustom,
  parseProfile,
  policyOf,
  readBatteries,
  reportedBattery,
} from '../../../../agent/collect/macos/power.ts'
import { signerOf } from '../../../../agent/collect/macos/system.ts'
import { notebook } from '../../../../agent/collect/notes.ts'
import { parseRecording, runnerOf } from '../../../support/recorded-runner.ts'

const raw = join(import.meta.dirname, '../../../../../shared/data/inventories/raw/macos-SPPowerDataType-charging.txt')
if (!existsSync(raw)) console.log('macOS collectors: 2 tests not run, ../shared is absent')

describe.runIf(existsSync(raw))('a real power report of a MacBook', () => {
  const text = existsSync(raw) ? readFileSync(raw, 'utf8') : ''
  const report = parseProfile(text)

  test('gives its battery, energy at the nominal voltage of three cells', () => {
    expect(reportedBattery(report)).toEqual(['SMP', 'bq20z451', null, null, Math.round(4069 * 11.4), 125])
  })

  test('gives its sleep policy on the mains and on battery', () => {
    expect(policyOf(report)).toEqual({
      screenOffAcMin: 10,
      screenOffBatteryMin: 2,
      sleepAcMin: 1,
      sleepBatteryMin: 1,
      source: 'pmset',
    })
  })
})

describe("a Mac's settings and blockers", () => {
  test('are read by supply; where pmset says nothing of them the power report stands in', () => {
    const text =
      'Battery Power:\n sleep                1\n displaysleep         2\nAC Power:\n sleep 0\n displaysleep 10\n'
    const minutes = { screenOffAcMin: 10, screenOffBatteryMin: 2, sleepAcMin: 0, sleepBatteryMin: 1 }
    expect(parseCustom(text)).toEqual({ ...minutes, source: 'pmset' })
    expect(parseCustom('Usage: pmset\n')).toBeNull()
  })

  test('are named by kind only, without what only keeps the screen on', () => {
    const line = (name: string, what: string) => `   pid 1(${name}): [0x01] 00:00:01 ${what} named: "Rahasia"\n`
    const text = line('backupd', 'PreventSystemSleep') + line('caffeinate', 'PreventUserIdleSystemSleep')
    expect(parseAssertions(text + line('WindowServer', 'PreventUserIdleDisplaySleep'))).toEqual([
      'backup',
      'keep-awake',
    ])
    expect(parseAssertions('No assertions.')).toEqual([])
  })
})

describe('a Mac without the battery chip in its registry', () => {
  test('is described by its power report; without a battery there it has none', async () => {
    const { problems, note } = notebook()
    const report =
      '=== run 0 system_profiler SPPowerDataType\nPower:\n    Hardware Configuration:\n      UPS Installed: No\n'
    expect(await readBatteries(runnerOf(parseRecording(report)), note)).toEqual([])
    expect(await readBatteries(runnerOf(parseRecording('')), note)).toBeNull()
    expect(problems.map((problem) => problem.reason)).toEqual(['not-present', 'no-tool'])
  })
})

describe('the charge of a battery', () => {
  test.each([
    [4000, 12_997, 45_600],
    [4000, 11_000, 45_600],
    [4000, 7600, 30_400],
    [4000, 16_800, 60_800],
    [0, 12_000, null],
    [4000, null, null],
    [null, 12_000, null],
  ])('%j mAh at %j mV are %j mWh', (charge, voltage, energy) => expect(chargeMwh(charge, voltage)).toBe(energy))
})

describe('what the tools of macOS print', () => {
  test('sysctl gives names and values, colons inside values stay', () => {
    expect(Object.fromEntries(parseSysctl('a.b: 1\nkern.x: y: z\nno value\n'))).toEqual({
      'a.b': '1',
      'kern.x': 'y: z',
    })
  })

  test('ioreg gives the outermost value of a name', () => {
    const values = parseIoreg(
      '| {\n|   "Voltage" = 12997\n|   "DeviceName" = "bq"\n|   "Inner" = {"Voltage"=1}\n|   "Voltage" = 3\n',
    )
    expect([values.get('Voltage'), values.get('DeviceName')]).toEqual(['12997', 'bq'])
  })

  test('hardware ports without an address keep their place', () => {
    const text = 'Hardware Port: Ethernet\nDevice: en1\nEthernet Address: 02:AA:00:00:00:01\n\nVLAN Configurations\n'
    expect(parseHardwarePorts(text)).toEqual([['ethernet', 'Ethernet', '02:aa:00:00:00:01', null, false]])
    expect(parseHardwarePorts('')).toEqual([])
  })

  test('arp leaves out leading zeros, which are put back', () => {
    expect(parseArp('? (10.0.0.1) at 2:a:0:0:0:fe on en0')).toBe('02:0a:00:00:00:fe')
    expect(parseArp('? (10.0.0.1) at (incomplete) on en0')).toBeNull()
  })

  test('the log of pmset gives sleeps with both ends', () => {
    const log =
      '2026-11-20 08:00:00 +0900 Wake    \tx\n2026-11-20 12:00:00 +0900 Sleep   \tx\n2026-11-20 13:00:00 +0900 Wake    \tx\n' +
      '2026-11-20 14:00:00 +0900 Sleep   \tx\n2026-11-20 14:30:00 +0900 Assertions\tWake x\n'
    const at = (text: string) => Date.parse(text)
    expect(parsePmsetLog(log)).toEqual([{ fromMs: at('2026-11-20T03:00:00Z'), toMs: at('2026-11-20T04:00:00Z') }])
  })
})

describe('the kind of a Mac', () => {
  test.each([
    ['MacBook Pro', 'laptop'],
    ['iMac', 'all-in-one'],
    ['Mac mini', 'desktop'],
    ['Mac Studio', 'desktop'],
    ['MacPro7,1', 'desktop'],
    ['Apple Vision', 'unknown'],
    [null, 'unknown'],
  ])('called %j is %s', (name, kind) => expect(macChassis(name)).toBe(kind))
})

describe('the signer of an application', () => {
  test('is the organisation of its developer certificate, Apple for its own, else unknown', () => {
    const signed = { signed_by: ['Developer ID Application: PT Contoh (A1B2C3D4E5)', 'Apple Root CA'] }
    expect(signerOf(signed)).toBe('PT Contoh')
    expect(signerOf({ obtained_from: 'apple', ...signed })).toBe('Apple')
    expect(signerOf({ signed_by: ['Apple Mac OS Application Signing'] })).toBeNull()
    expect(signerOf({ signed_by: 'text' })).toBeNull()
  })
})
