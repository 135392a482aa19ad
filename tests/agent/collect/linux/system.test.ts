import { describe, expect, test } from 'vitest'
import { realMounts, roleOf } from '../../../../agent/collect/linux/file-systems.ts'
import {
  parseListBoots,
  parseSleeps,
  parseWtmp,
  runningSince,
  withCurrent,
} from '../../../../agent/collect/linux/history.ts'
import { parseOsRelease, zoneOf } from '../../../../agent/collect/linux/os.ts'
import { logindSleepMin, policyOf, schemaDefault } from '../../../../agent/collect/linux/sleep-policy.ts'

describe('os-release', () => {
  test('gives values without quotes and backslashes, comments and blanks left out', () => {
    const fields = parseOsRelease('# x\nNAME="Pop!_OS"\nID=pop\nPRETTY_NAME=\'A \\"B\\"\'\nEMPTY=\nodd line\n')
    expect(Object.fromEntries(fields)).toEqual({ NAME: 'Pop!_OS', ID: 'pop', PRETTY_NAME: 'A "B"' })
  })

  test('an invented distribution is kept as it calls itself', () => {
    expect(parseOsRelease('PRETTY_NAME="GARUDA-7"').get('PRETTY_NAME')).toBe('GARUDA-7')
  })
})

describe('the time zone', () => {
  test.each([
    ['/usr/share/zoneinfo/Asia/Jakarta', 'Asia/Jakarta'],
    ['../usr/share/zoneinfo/posix/Asia/Makassar', 'Asia/Makassar'],
    ['/etc/other', null],
  ])('that %j leads to is %j', (link, zone) => expect(zoneOf(link)).toBe(zone))
})

describe('mounts', () => {
  test('count each real device once and keep no memory, loop, disc or network', () => {
    const text = [
      '/dev/sda2 / ext4 rw 0 0',
      '/dev/sda2 /home ext4 rw 0 0',
      '/dev/loop3 /snap/core squashfs ro 0 0',
      '/dev/sr0 /media/disc iso9660 ro 0 0',
      'tmpfs /run tmpfs rw 0 0',
      'server:/data /mnt nfs rw 0 0',
      '/dev/sdb1 /media/budi/USB\\040KU vfat rw 0 0',
      'broken',
    ].join('\n')
    expect(realMounts(text)).toEqual([
      { device: '/dev/sda2', folder: '/', type: 'ext4' },
      { device: '/dev/sdb1', folder: '/media/budi/USB KU', type: 'vfat' },
    ])
  })

  test.each([
    ['/', 'system'],
    ['/boot', 'boot'],
    ['/boot/efi', 'boot'],
    ['/bootleg', 'data'],
    ['/home', 'data'],
    ['/run/media/budi/USB', 'removable'],
  ])('at %s are for %s', (folder, role) => expect(roleOf(folder)).toBe(role))
})

describe('the sleep policy', () => {
  test.each([
    ['IdleAction=suspend\nIdleActionSec=20min', 20],
    ['IdleAction=suspend', 30],
    ['IdleAction=hibernate\nIdleActionSec=90', 2],
    ['IdleAction=suspend\nIdleActionSec=2h', 120],
    ['IdleAction=suspend\nIdleAction=ignore', null],
    ['#IdleAction=suspend', null],
    ['IdleAction=lock', null],
    ['IdleAction=suspend\nIdleActionSec=soon', null],
    ['', null],
  ])('of logind with %j is %j minutes', (config, minutes) => expect(logindSleepMin(config)).toBe(minutes))

  test('of the desktop wins over that of logind, and "nothing" is never', () => {
    const desktop = new Map([
      ['idle-delay', '300'],
      ['sleep-inactive-ac-type', 'nothing'],
      ['sleep-inactive-ac-timeout', '900'],
    ])
    expect(policyOf({ values: desktop, source: 'desktop-default' }, 20)).toEqual({
      screenOffAcMin: 5,
      screenOffBatteryMin: 5,
      sleepAcMin: 0,
      sleepBatteryMin: 20,
      source: 'desktop-default',
    })
    expect(policyOf({ values: new Map(), source: null }, 20)).toMatchObject({ sleepAcMin: 20, source: 'logind' })
    expect(policyOf({ values: new Map(), source: null }, null)).toMatchObject({ sleepAcMin: null, source: null })
  })

  test("is read from the default of a key's own schema entry", () => {
    const xml = '<key name="other"><default>1</default></key><key name="idle-delay" type="u">\n <default>300</default>'
    expect(schemaDefault(xml, 'idle-delay')).toBe('300')
    expect(schemaDefault("<key name='x'><default>'suspend'</default>", 'x')).toBe('suspend')
    expect(schemaDefault(xml, 'none')).toBeNull()
  })
})

describe('boots in the journal', () => {
  test('come oldest first, in milliseconds; the column form of old versions and nonsense are no boots', () => {
    const json =
      '[{"boot_id":"b","first_entry":3000,"last_entry":4000},{"boot_id":"a","first_entry":1000,"last_entry":2000},7,{}]'
    expect(parseListBoots(json)).toEqual([
      { id: 'a', startedAtMs: 1, endedAtMs: 2 },
      { id: 'b', startedAtMs: 3, endedAtMs: 4 },
    ])
    expect(parseListBoots(' 0 5c4f… Mon 2026-11-23 07:00:00 WIB—Mon 2026-11-23 16:00:00 WIB')).toEqual([])
    expect(parseListBoots('[broken')).toEqual([])
  })

  test('the running one is open whatever the journal says of its last line, and later ones are not believed', () => {
    const current = { id: 'now', startedAtMs: 5_000_000, endedAtMs: null }
    const past = [
      { id: 'a', startedAtMs: 1_000_000, endedAtMs: 2_000_000 },
      { id: 'now', startedAtMs: 5_001_000, endedAtMs: 6_000_000 },
      { id: 'wtmp-5', startedAtMs: 5_002_000, endedAtMs: null },
      { id: 'future', startedAtMs: 9_000_000, endedAtMs: 9_100_000 },
    ]
    expect(withCurrent(past, current)).toEqual([past[0], current])
    expect(withCurrent(past, null)).toEqual(past)
  })

  test('that ended before the time of interest are left out, also those of unknown end', () => {
    const boots = [
      { id: 'a', startedAtMs: 1, endedAtMs: null },
      { id: 'b', startedAtMs: 10, endedAtMs: 20 },
      { id: 'c', startedAtMs: 30, endedAtMs: null },
    ]
    expect(runningSince(boots, 15).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(runningSince(boots, 5).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(runningSince(boots, 1000).map(({ id }) => id)).toEqual(['c'])
  })
})

describe('wtmp', () => {
  test('that is empty or cut off gives what is whole', () => {
    const record = new Uint8Array(384)
    new DataView(record.buffer).setInt16(0, 2, true)
    new DataView(record.buffer).setUint32(340, 1000, true)
    expect(parseWtmp(new Uint8Array())).toEqual([])
    expect(parseWtmp(Buffer.concat([record, record.subarray(0, 100)]))).toEqual([
      { id: 'wtmp-1000', startedAtMs: 1_000_000, endedAtMs: null },
    ])
  })
})

describe('sleeps in the journal', () => {
  const start = '6bbd95ee977941e497c48be27c254128'
  const stop = '8811e6df2a8e40f58a94cea26f8ebf14'
  const line = (id: string, atS: number) => JSON.stringify({ MESSAGE_ID: id, __REALTIME_TIMESTAMP: `${atS}000000` })

  test('are pairs; a wake alone, a sleep without end and a clock that went back are left out', () => {
    const log = [
      line(stop, 1),
      line(start, 10),
      line(start, 11),
      line(stop, 20),
      line(start, 30),
      line(stop, 25),
      line(start, 40),
      'x',
    ]
    expect(parseSleeps(log.join('\n'))).toEqual([{ fromMs: 11_000, toMs: 20_000 }])
  })
})
