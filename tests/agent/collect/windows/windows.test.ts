import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../../agent/collect/collectors.ts'
import { notebook } from '../../../../agent/collect/notes.ts'
import type { Runner } from '../../../../agent/collect/runner.ts'
import { chemistryOf, parseBatteryReport } from '../../../../agent/collect/windows/batteries.ts'
import { macOf, pciIdOf } from '../../../../agent/collect/windows/devices.ts'
import { bootsOf } from '../../../../agent/collect/windows/history.ts'
import { parseArp, parseRoutes, powerOf } from '../../../../agent/collect/windows/moment.ts'
import { fullScript, historyScript, scripts } from '../../../../agent/collect/windows/scripts.ts'
import { installDay, publisherOf } from '../../../../agent/collect/windows/software.ts'
import { parsePowerSetting } from '../../../../agent/collect/windows/system.ts'
import { recordedRunner } from '../../../support/recorded-runner.ts'

const report = join(import.meta.dirname, '../../../../../shared/data/inventories/raw/powercfg-windows-10-notebook.xml')
if (!existsSync(report)) console.log('windows collectors: 1 test not run, ../shared is absent')

describe('a real battery report of Windows 10', () => {
  test.runIf(existsSync(report))('gives both batteries of the notebook', () => {
    expect(parseBatteryReport(readFileSync(report, 'utf8'))).toEqual([
      ['SMP', '00HW023', 'LiP', 23_540, 19_450, 173],
      ['SMP', '01AV406', 'LiP', 26_060, 17_860, 143],
    ])
  })
})

describe('a battery report', () => {
  test('without batteries or that is none gives none, capacities of 0 are unknown', () => {
    expect(parseBatteryReport('')).toEqual([])
    expect(parseBatteryReport('<Batteries></Batteries>')).toEqual([])
    const empty = '<Batteries><Battery><Id></Id><DesignCapacity>0</DesignCapacity></Battery></Batteries>'
    expect(parseBatteryReport(empty)).toEqual([[null, null, null, null, null, null]])
  })

  test.each([
    [0x4e4f494c, 'LION'],
    [0x0050694c, 'LiP'],
    [0, null],
    [null, null],
  ])('chemistry %j is %j', (code, name) => expect(chemistryOf(code)).toBe(name))
})

describe('what Windows tells of devices', () => {
  test.each([
    ['PCI\\VEN_8086&DEV_A7A1&SUBSYS_0C041028&REV_04\\3&1', '8086:a7a1'],
    ['USB\\VID_8087&PID_0AC9', null],
    [null, null],
  ])('PCI numbers of %j are %j', (id, pciId) => expect(pciIdOf(id)).toBe(pciId))

  test.each([
    ['0C8BFD000001', '0c:8b:fd:00:00:01'],
    ['0c-8b-fd-00-00-01', '0c:8b:fd:00:00:01'],
    ['', null],
    ['0011223344556677', null],
    [null, null],
  ])('the address %j is %j', (text, mac) => expect(macOf(text)).toBe(mac))
})

describe('installed programs', () => {
  test.each([
    ['20240131', '2024-01-31'],
    ['20240231', null],
    ['1/31/2024', null],
    ['', null],
    [null, null],
  ])('installed %j were installed on %j', (text, day) => expect(installDay(text)).toBe(day))

  test.each([
    ['CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US', 'Microsoft Corporation'],
    ['CN="Kingsoft, Inc.", C=CN', 'Kingsoft, Inc.'],
    ['CN=24803D75-212C-471A-BC57-9EF86AB91435', null],
    ['', null],
    [null, null],
  ])('signed by %j are of %j', (subject, publisher) => expect(publisherOf(subject)).toBe(publisher))
})

describe('a power setting', () => {
  test('is the last two numbers, in any language', () => {
    const text = 'Réglage minimal : 0x00000000\nIndex CA : 0x00000708\nIndex CC : 0x0000003d\n'
    expect(parsePowerSetting(text)).toEqual({ acMin: 30, batteryMin: 2 })
    expect(parsePowerSetting('nichts')).toEqual({ acMin: null, batteryMin: null })
    expect(parsePowerSetting('nur 0x00000001')).toEqual({ acMin: null, batteryMin: null })
  })
})

describe('the network of Windows', () => {
  test('has the default route with the lowest metric', () => {
    const text =
      '  0.0.0.0   0.0.0.0   10.0.0.1   10.0.0.5   281\n 0.0.0.0 0.0.0.0 192.168.1.1 192.168.1.5 35\n127.0.0.0 255.0.0.0 x y 331\n'
    expect(parseRoutes(text)).toBe('192.168.1.1')
    expect(parseRoutes('0.0.0.0 0.0.0.0 On-link 10.0.0.5 35')).toBeNull()
  })

  test('knows the neighbour by address', () => {
    expect(parseArp('Schnittstelle: 1\n  10.0.0.1   02-AA-00-00-00-01   dynamisch\n', '10.0.0.1')).toBe(
      '02:aa:00:00:00:01',
    )
    expect(parseArp('  10.0.0.12   02-aa-00-00-00-01   x\n', '10.0.0.1')).toBeNull()
  })
})

describe('power of Windows', () => {
  const { note } = notebook()
  test('of two batteries is their sum, on the mains when one of them is', () => {
    const batteries = [
      { PowerOnline: false, RemainingCapacity: 100 },
      { PowerOnline: true, RemainingCapacity: 50 },
    ]
    expect(powerOf({ batteries, brightness: [70, 30] }, note)).toEqual({
      onAc: true,
      batteryMwh: 150,
      brightnessPct: 70,
    })
  })

  test('is unknown where a battery does not tell', () => {
    const batteries = [{ PowerOnline: null, RemainingCapacity: null }]
    expect(powerOf({ batteries, brightness: null }, note)).toEqual({
      onAc: null,
      batteryMwh: null,
      brightnessPct: null,
    })
  })
})

describe('boots in the log of Windows', () => {
  test('end at their shutdown, or at an unknown time', () => {
    const events = [{ id: 12, at: 5000 }, { id: 13, at: 3000 }, { id: 12, at: 1000 }, { id: 12, at: 4000 }, { id: 12 }]
    expect(bootsOf(events)).toEqual([
      { id: 'log-1', startedAtMs: 1000, endedAtMs: 3000 },
      { id: 'log-4', startedAtMs: 4000, endedAtMs: null },
      { id: 'log-5', startedAtMs: 5000, endedAtMs: null },
    ])
  })
})

describe('the questions to Windows', () => {
  test('only read: no verb that changes, downloads or starts anything', () => {
    const all = [...Object.values(scripts), historyScript(7)].join('\n').replace('Remove-Item $f', '')
    expect(all).not.toMatch(/\b(Set|New|Remove|Invoke|Start|Stop|Add|Enable|Disable|Out-File)-\w+/)
    expect(all).not.toMatch(/https?:|DownloadString|iex\b/i)
  })

  test('never select who a setting or a program belongs to', () => {
    const all = Object.values(scripts).join('\n')
    expect(all).not.toMatch(/UserName|PSChildName|PackageUserInformation|InstallLocation|ProductKey|InstallSource/)
  })

  test('stop at the first error, so that half an answer is never taken for a whole one', () => {
    expect(fullScript('x').startsWith("$ErrorActionPreference='Stop'")).toBe(true)
  })
})

describe('an hour of moments on Windows', () => {
  test('starts PowerShell only once a quarter-hour and looks for the gateway once in five minutes', async () => {
    const recorded = recordedRunner('invented-windows-laptop-dell')
    const calls: string[] = []
    let minute = 0
    const runner: Runner = {
      ...recorded,
      nowMs: () => 1_795_504_003_000 + minute * 60_000,
      run: (command, args, options) => {
        calls.push(command)
        return recorded.run(command, args, options)
      },
    }
    const { moment } = collectorsFor('win32', runner)
    for (minute = 0; minute < 60; minute++) await moment()
    const count = (command: string) => calls.filter((call) => call === command).length
    expect([count('powershell.exe'), count('route.exe'), count('reg.exe')]).toEqual([4, 12, 1])
  })
})
