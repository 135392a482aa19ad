import { describe, expect, test } from 'vitest'
import { parseOwnTicks, raplReader, readAgentCpu } from '../../../../agent/collect/linux/energy.ts'
import { inhibitorKind, readBlockers } from '../../../../agent/collect/linux/inhibitors.ts'
import { parseGroups, plasma5, plasma6 } from '../../../../agent/collect/linux/kde-policy.ts'
import { readSleepPolicy } from '../../../../agent/collect/linux/sleep-policy.ts'
import { notebook } from '../../../../agent/collect/notes.ts'
import { parseRecording, runnerOf } from '../../../support/recorded-runner.ts'

const runnerFrom = (text: string) => runnerOf(parseRecording(text))

describe('counters of the processor', () => {
  test.each([
    ['', 'no-source'],
    ['=== have /sys/class/powercap/dtpm\n', 'not-present'],
    [
      '=== text /sys/class/powercap/intel-rapl:0/name\npackage-0\n=== fail no-permission /sys/class/powercap/intel-rapl:0/energy_uj\n',
      'no-permission',
    ],
  ])('that cannot be read are unknown, with the reason (%#)', async (text, reason) => {
    const { problems, note } = notebook()
    expect(await raplReader(runnerFrom(text))(note)).toBeNull()
    expect(problems).toEqual([{ part: 'power.rapl', reason, detail: null }])
  })

  test('without a range are read, and one that holds no number is left out', async () => {
    const zone = (at: number, name: string, value: string) =>
      `=== text /sys/class/powercap/intel-rapl:${at}/name\n${name}\n=== text /sys/class/powercap/intel-rapl:${at}/energy_uj\n${value}\n`
    const read = raplReader(runnerFrom(zone(0, 'package-0', '77') + zone(1, 'psys', 'x') + zone(2, 'dram', '5')))
    expect(await read(notebook().note)).toEqual([{ zone: 'package-0', energyUj: 77, rangeUj: null }])
  })
})

describe("the agent's own processor time", () => {
  test('is that of the process and of the programs it asked, whatever the process is called', () => {
    const stat = '42 (satker) agent) S 1 42 42 0 -1 4194560 9 0 0 0 120 30 7 3 20 0 11 0 100 0 0'
    expect(parseOwnTicks(stat)).toBe(160)
    expect([parseOwnTicks(''), parseOwnTicks('42 (x) S 1 2')]).toEqual([null, null])
  })

  test('is its own alone where /proc says nothing', async () => {
    expect(await readAgentCpu(runnerFrom(''))).toEqual({ ms: 1000, programs: false })
    const stat = '=== text /proc/self/stat\n7 (node) R 1 1 1 0 -1 0 0 0 0 0 10 5 1 0 20 0\n'
    expect(await readAgentCpu(runnerFrom(stat))).toEqual({ ms: 160, programs: true })
  })
})

describe('what holds off sleep', () => {
  const inhibitor = (what: string, mode: string, who: string) =>
    inhibitorKind(`WHAT=${what}\nWHO=${who}\nWHY=Rahasia\nMODE=${mode}\n`)

  test.each([
    ['sleep:idle', 'block', 'Unattended Upgrades', 'update'],
    ['idle', 'block', 'vlc', 'program'],
    ['idle', 'block-weak', 'caffeine-ng', 'keep-awake'],
    ['sleep', 'block', 'Deja Dup', 'backup'],
    ['sleep', 'delay', 'NetworkManager', null],
    ['handle-lid-switch', 'block', 'gsd-power', null],
    ['shutdown', 'block', 'dnf', null],
  ])('%s, %s by %s is %s', (what, mode, who, kind) => expect(inhibitor(what, mode, who)).toBe(kind))

  test('is an empty list where logind holds none, and unknown where there is no logind', async () => {
    const { problems, note } = notebook()
    expect(await readBlockers(runnerFrom('=== have /run/systemd/inhibit\n'), note)).toEqual([])
    expect(await readBlockers(runnerFrom(''), note)).toBeNull()
    expect(problems).toEqual([{ part: 'power.blockers', reason: 'no-source', detail: null }])
  })

  test('is never looked for in the pipe beside it', async () => {
    const runner = runnerFrom(
      '=== text /run/systemd/inhibit/1\nWHAT=idle\nMODE=block\nWHO=x\n=== have /run/systemd/inhibit/1.ref\n',
    )
    const opened: string[] = []
    const watching = { ...runner, readText: (path: string) => (opened.push(path), runner.readText(path)) }
    expect(await readBlockers(watching, notebook().note)).toEqual(['program'])
    expect(opened).toEqual(['/run/systemd/inhibit/1'])
  })
})

describe("KDE's settings for everyone", () => {
  const six = `[AC][Display]
TurnOffDisplayIdleTimeoutSec[$i]=300
[AC][SuspendAndShutdown][$i]
AutoSuspendAction=0
[Battery][Display]
TurnOffDisplayWhenIdle=false
[Battery][SuspendAndShutdown]
AutoSuspendIdleTimeoutSec=601
`
  test('are seconds in Plasma 6, where no action and no switching off are "never"', () => {
    const minutes = { screenOffAcMin: 5, screenOffBatteryMin: 0, sleepAcMin: 0, sleepBatteryMin: 11 }
    expect(plasma6(parseGroups(six))).toEqual(minutes)
  })

  test('are seconds for the screen and milliseconds for sleep in Plasma 5', () => {
    const five =
      '[AC][DPMSControl]\nidleTime=600\n[AC][SuspendSession]\nidleTime=1800000\nsuspendType=1\n[Battery][SuspendSession]\nsuspendType=0\n'
    const minutes = { screenOffAcMin: 10, screenOffBatteryMin: null, sleepAcMin: 30, sleepBatteryMin: 0 }
    expect(plasma5(parseGroups(five))).toEqual(minutes)
  })

  test('hold where Plasma is the one desktop, and are passed over beside GNOME', async () => {
    const plasma = `=== text /etc/xdg/powerdevilrc\n${six}=== have /usr/bin/plasmashell\n`
    const policy = await readSleepPolicy(runnerFrom(plasma), notebook().note)
    expect(policy).toMatchObject({ sleepAcMin: 0, sleepBatteryMin: 11, source: 'kde' })
    const both = `${plasma}=== have /usr/bin/gnome-shell\n`
    expect(await readSleepPolicy(runnerFrom(both), notebook().note)).toMatchObject({ sleepAcMin: null, source: null })
  })
})
