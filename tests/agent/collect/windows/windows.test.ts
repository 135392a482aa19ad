import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../../agent/collect/collectors.ts'
import { notebook } from '../../../../agent/collect/notes.ts'
import type { Runner } from '../../../../agent/collect/runner.ts'
import { capacityMwh, chemistryOf, parseBatteryReport } from '../../../../agent/collect/windows/batteries.ts'
import { macOf, pciIdOf } from '../../../../agent/collect/windows/devices.ts'
import { bootsOf, sleepsBetween } from '../../../../agent/collect/windows/history.ts'
import { parseArp, parseRoutes, powerOf } from '../../../../agent/collect/windows/moment.ts'
import { parseRequests } from '../../../../agent/collect/windows/requests.ts'
import { fullScript, historyScript, scripts } from '../../../../agent/collect/windows/scripts.ts'
import { installDay, publisherOf } from '../../../../agent/collect/windows/software.ts'
import { parsePowerSetting, readSleepPolicy } from '../../../../agent/collect/windows/system.ts'
import { parseRecording, recordedRunner, runnerOf } from '../../../support/recorded-runner.ts'

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

const { note } = notebook()

describe('power of Windows', () => {
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

describe('a battery of Windows', () => {
  test('that counts in units of its own is refused, and so is a capacity that is not known', () => {
    const battery = { RemainingCapacity: 90, capabilities: 0x40000000 }
    const { problems, note: noting } = notebook()
    expect(powerOf({ batteries: [battery] }, noting).batteryMwh).toBeNull()
    expect(problems).toContainEqual({ part: 'moment.battery', reason: 'unreadable', detail: 'relative units' })
    expect(capacityMwh({ design: 4_294_967_295 }, 'design')).toBeNull()
    expect(capacityMwh({ design: 54_000, capabilities: 0x80000000 }, 'design')).toBe(54_000)
  })

  test('that holds two and a half times its full charge is misread (V12)', () => {
    const left = (RemainingCapacity: number) =>
      powerOf({ batteries: [{ RemainingCapacity, full: 40_000 }] }, note).batteryMwh
    expect([left(41_000), left(100_000)]).toEqual([41_000, null])
  })
})

describe('requests that hold off sleep on Windows', () => {
  test('about the screen alone do not count; of the others only the kind is kept, in any language', () => {
    const text = `DISPLAY:\r\n[PROCESS] \\Device\\a.exe\r\nSYSTEM:\r\nAucun.\r\n[DRIVER] \\FileSystem\\srvnet\r\n[SERVICE] \\Device\\svchost.exe (wuauserv)\r\n
AWAYMODE:\r\n[SERVICE] \\Device\\svchost.exe (rahasia)\r\nEXECUTION:\r\n[PROCESS] \\Device\\PowerToys.Awake.exe\r\n[PROCESS] \\Device\\rahasia.exe\r\n`
    expect(parseRequests(text)).toEqual(['update', 'sharing', 'keep-awake', 'program', 'system'])
    expect(parseRequests('SYSTEM:\nNone.\n')).toEqual([])
  })
})

describe('sleeps told by Kernel-Power', () => {
  test('end at their waking, also with the radio on; one that ended in a start, or has no time, is left out', () => {
    const events = [
      { id: 506, at: 1000 },
      { id: 507, at: 2000 },
      { id: 42, at: 3000 },
      { id: 42, at: 3500 },
      { id: 107, at: 4000 },
      { id: 42, at: 5000 },
      { id: 12, at: 6000 },
      { id: 107, at: 6500 },
      { id: 107 },
    ]
    expect(sleepsBetween(events.toReversed())).toEqual([
      { fromMs: 1000, toMs: 2000 },
      { fromMs: 3000, toMs: 4000 },
    ])
  })
})

describe('the sleep policy of Windows', () => {
  test('is asked for by GUID, and hibernation counts where the machine never sleeps', async () => {
    const value = (ac: string, dc: string) => `x: 0x${ac}\ny: 0x${dc}\n`
    const recording = parseRecording(
      `=== run 0 powercfg VIDEOIDLE\n${value('0000012c', '0000003c')}=== run 0 powercfg STANDBYIDLE\n${value('00000000', '00000384')}=== run 0 powercfg HIBERNATEIDLE\n${value('00000e10', '00002a30')}`,
    )
    const runner = runnerOf(recording)
    const asked: string[] = []
    const watching: Runner = {
      ...runner,
      run: (command, args, options) => (asked.push(...args), runner.run(command, args, options)),
    }
    expect(await readSleepPolicy(watching, note)).toEqual({
      screenOffAcMin: 5,
      screenOffBatteryMin: 1,
      sleepAcMin: 60,
      sleepBatteryMin: 15,
      source: 'powercfg',
    })
    expect(
      asked
        .filter((arg) => !arg.startsWith('/') && arg !== 'SCHEME_CURRENT')
        .every((arg) => /^[0-9a-f-]{36}$/.test(arg)),
    ).toBe(true)
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
    expect(count('powercfg.exe')).toBe(4)
  })
})
