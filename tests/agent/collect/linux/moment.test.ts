import { describe, expect, test } from 'vitest'
import { parseSupply } from '../../../../agent/collect/linux/batteries.ts'
import { parseDefaultRoute, parseNeighbour } from '../../../../agent/collect/linux/gateway.ts'
import {
  batteryMwhOf,
  drawOf,
  loadBetween,
  momentReader,
  onAcOf,
  parseBootedAtMs,
  parseCpuTimes,
} from '../../../../agent/collect/linux/moment.ts'
import { parseIdle, readBrightnessPct, readScreens } from '../../../../agent/collect/linux/screen.ts'
import { notebook } from '../../../../agent/collect/notes.ts'
import { parseRecording, runnerOf } from '../../../support/recorded-runner.ts'

const supply = (text: string) => parseSupply(text.replaceAll(/(\w+=)/g, '\nPOWER_SUPPLY_$1'))
const { note } = notebook()

describe('load', () => {
  test('is the share of time that was not idle and not waiting for a disk', () => {
    const before = parseCpuTimes('cpu  100 0 100 700 100 0 0 0 50 0\ncpu0 1 1 1 1')
    const after = parseCpuTimes('cpu  150 10 120 760 110 5 5 0 90 0\n')
    expect(before).toEqual({ busy: 200, total: 1000 })
    expect(loadBetween(before, after)).toBeCloseTo(90 / 160)
  })

  test('is unknown for the first moment, when no time passed, and when counters went back', () => {
    const times = { busy: 1, total: 10 }
    expect(loadBetween(null, times)).toBeNull()
    expect(loadBetween(times, times)).toBeNull()
    expect(loadBetween(times, { busy: 0, total: 5 })).toBeNull()
    expect(parseCpuTimes('intr 5')).toBeNull()
  })

  test('stays between 0 and 1 when single counters jitter backwards', () => {
    expect(loadBetween({ busy: 10, total: 100 }, { busy: 9, total: 110 })).toBe(0)
  })

  test('is known from the second moment of a reader on', async () => {
    const recording = parseRecording('=== text /proc/stat\ncpu  0 0 0 100 0 0 0 0\nbtime 1795400000\n')
    const read = momentReader(runnerOf(recording))
    expect((await read()).loadRatio).toBeNull()
    recording.files.set('/proc/stat', 'cpu  25 0 0 175 0 0 0 0\nbtime 1795400000\n')
    expect((await read()).loadRatio).toBe(0.25)
  })
})

describe('the start of this boot', () => {
  test('is btime in milliseconds', () => {
    expect(parseBootedAtMs('cpu 1\nbtime 1795400000\n')).toBe(1_795_400_000_000)
    expect(parseBootedAtMs('')).toBeNull()
  })
})

describe('the mains', () => {
  test.each([
    ['TYPE=Mains ONLINE=1', true],
    ['TYPE=Mains ONLINE=0', false],
    ['TYPE=USB ONLINE=1', true],
    ['TYPE=USB ONLINE=2', true],
    ['TYPE=Battery STATUS=Discharging', false],
    ['TYPE=Battery STATUS=Charging', true],
    ['TYPE=Battery STATUS=Full', true],
    ['TYPE=Battery STATUS=Unknown', null],
  ])('with %j are %j', (text, onAc) => {
    expect(onAcOf([supply(text.replaceAll(' ', '\n'))], note)).toBe(onAc)
  })

  test('are on when one of two chargers is, unknown without any supply', () => {
    expect(onAcOf([supply('TYPE=USB\nONLINE=0'), supply('TYPE=Mains\nONLINE=1')], note)).toBe(true)
    expect(onAcOf([], note)).toBeNull()
  })
})

describe('energy left', () => {
  test('is unknown as a whole when one battery does not tell', () => {
    const known = supply('TYPE=Battery\nENERGY_NOW=1000000')
    expect(batteryMwhOf([known, known], note)).toBe(2000)
    expect(batteryMwhOf([known, supply('TYPE=Battery\nSTATUS=Full')], note)).toBeNull()
    expect(batteryMwhOf([], note)).toBeNull()
  })

  test('at 250 % is misread, and one that holds a little more than its last full charge is not (V12)', () => {
    const charge = (now: number) =>
      supply(`TYPE=Battery ENERGY_FULL=40000000 ENERGY_FULL_DESIGN=50000000 ENERGY_NOW=${now}000`)
    const { problems, note: noting } = notebook()
    expect([batteryMwhOf([charge(55_000)], noting), batteryMwhOf([charge(100_000)], noting)]).toEqual([55_000, null])
    expect(problems).toEqual([{ part: 'moment.battery', reason: 'unreadable', detail: 'holds more than it can' }])
  })

  test('draws power, or current times voltage, whatever its sign; all that are discharged together', () => {
    const draining = (text: string) => supply(`TYPE=Battery STATUS=Discharging ${text}`)
    const byPower = draining('POWER_NOW=-7900000')
    const byCurrent = draining('CURRENT_NOW=-1000000 VOLTAGE_NOW=12100000')
    expect(drawOf([byPower, byCurrent])).toBe(7_900 + 12_100)
    expect(drawOf([byPower, supply('TYPE=Battery STATUS=Full POWER_NOW=0')])).toBe(7_900)
    expect(drawOf([byPower, draining('POWER_NOW=0')])).toBeNull()
    expect(drawOf([supply('TYPE=Battery STATUS=Charging POWER_NOW=9000000')])).toBeNull()
  })
})

describe('the screen', () => {
  const screen = (it: { enabled: string; dpms: string; power: number }) =>
    runnerOf(
      parseRecording(
        `=== text /sys/class/drm/card0-eDP-1/status\nconnected\n=== text /sys/class/drm/card0-eDP-1/enabled\n${it.enabled}\n` +
          `=== text /sys/class/drm/card0-eDP-1/dpms\n${it.dpms}\n=== text /sys/class/backlight/b/bl_power\n${it.power}\n`,
      ),
    )

  test.each([
    [{ enabled: 'enabled', dpms: 'On', power: 0 }, true],
    [{ enabled: 'enabled', dpms: 'Off', power: 0 }, false],
    [{ enabled: 'disabled', dpms: 'On', power: 0 }, false],
    [{ enabled: 'enabled', dpms: 'On', power: 4 }, false],
  ])('that says %j is lit: %j', async (it, isLit) => expect((await readScreens(screen(it), note)).screenOn).toBe(isLit))

  test('outside is counted apart from the panel; that of a virtual machine is none', async () => {
    const lit = (connector: string) => `=== text /sys/class/drm/${connector}/status\nconnected\n`
    const all = ['card0-eDP-1', 'card0-DP-1', 'card0-HDMI-A-2', 'card1-Virtual-1'].map(lit).join('')
    expect(await readScreens(runnerOf(parseRecording(all)), note)).toEqual({ screenOn: true, externalScreens: 2 })
    expect((await readScreens(runnerOf(parseRecording(lit('card0-LVDS-1'))), note)).externalScreens).toBe(0)
  })

  test('is unknown where nothing is plugged in', async () => {
    const runner = runnerOf(parseRecording('=== text /sys/class/drm/card0-HDMI-A-1/status\ndisconnected\n'))
    const { problems, note: noteHere } = notebook()
    expect(await readScreens(runner, noteHere)).toEqual({ screenOn: null, externalScreens: null })
    expect(problems[0]?.reason).toBe('not-present')
  })

  test.each([
    [500, 1000, 50],
    [0, 1000, 0],
    [5, 0, null],
    [-1, 100, null],
    [200, 100, null],
  ])('at brightness %i of %i is at %j percent', async (now, max, percent) => {
    const root = '/sys/class/backlight/b'
    const text = `=== text ${root}/brightness\n${now}\n=== text ${root}/max_brightness\n${max}\n`
    expect(await readBrightnessPct(runnerOf(parseRecording(text)), note)).toBe(percent)
  })
})

describe('idle time', () => {
  test.each([
    ['IdleHint=yes\nIdleSinceHintMonotonic=6000000', 4000],
    ['IdleHint=no\nIdleSinceHintMonotonic=6000000', 0],
    ['IdleHint=yes\nIdleSinceHintMonotonic=20000000', 0],
    ['IdleHint=no\nIdleSinceHintMonotonic=0', null],
    ['Failed to get seat', null],
    ['', null],
  ])('of %j is %j', (text, idleMs) => expect(parseIdle(text, 10_000)).toBe(idleMs))
})

describe('the gateway', () => {
  const head = 'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\n'

  test('is that of the default route with the lowest metric that is up', () => {
    const routes =
      'eth0\t00000000\t0100A8C0\t0003\t0\t0\t600\t00000000\nwlan0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\n' +
      'eth1\t00000000\t0102A8C0\t0002\t0\t0\t1\t00000000\neth0\t0000A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\n'
    expect(parseDefaultRoute(head + routes)).toBe('192.168.1.1')
    expect(parseDefaultRoute(head)).toBeNull()
    expect(parseDefaultRoute('')).toBeNull()
  })

  test('is named by its hardware address once it has answered', () => {
    const arp =
      'IP address HW type Flags HW address Mask Device\n192.168.1.1 0x1 0x2 02:AA:00:00:00:01 * wlan0\n' +
      '192.168.1.2 0x1 0x0 00:00:00:00:00:00 * wlan0\n'
    expect(parseNeighbour(arp, '192.168.1.1')).toBe('02:aa:00:00:00:01')
    expect(parseNeighbour(arp, '192.168.1.2')).toBeNull()
    expect(parseNeighbour(arp, '10.0.0.1')).toBeNull()
  })
})
