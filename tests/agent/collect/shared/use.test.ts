import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../../agent/collect/collectors.ts'
import { parseHandlers, parseNames } from '../../../../agent/collect/macos/use.ts'
import { licenceServer } from '../../../../agent/collect/shared/activation.ts'
import { levelOf } from '../../../../agent/collect/shared/machine.ts'
import { wifiIdOf } from '../../../../agent/collect/windows/devices.ts'
import { channelOf, parseTasks } from '../../../../agent/collect/windows/use.ts'
import { handlerProgram, runningProgram } from '../../../../agent/contract/watch-list.ts'
import { recordedRunner } from '../../../support/recorded-runner.ts'

const idOf = (name: string) => runningProgram(name) ?? handlerProgram(name)
const idsOf = (...names: string[]) => names.map(idOf).toSorted((a, b) => (a ?? 0) - (b ?? 0))

describe('an activation server', () => {
  test.each([
    ['KMS.Kemenag.go.id', 'kms.kemenag.go.id'],
    ['kms.contoh.id:1688', 'kms.contoh.id'],
    ['srv-kms.', 'srv-kms'],
    ['127.0.0.2', '(loopback)'],
    ['127.0.0.1:1688', '(loopback)'],
    ['localhost', '(loopback)'],
    ['[::1]:1688', '(loopback)'],
    ['10.1.2.3', '(address)'],
    ['fe80::1', '(address)'],
    ['not a host', null],
    ['', null],
    [null, null],
  ])('%j is told of as %j', (text, told) => expect(licenceServer(text)).toBe(told))
})

describe('a processor level', () => {
  const level2 = 'lm cx16 lahf_lm popcnt sse4_1 sse4_2 ssse3'
  const level3 = `${level2} avx avx2 bmi1 bmi2 f16c fma movbe xsave abm`
  test.each([
    ['lm', 1],
    [level2, 2],
    [level3, 3],
    [level3.replace('abm', 'lzcnt'), 3],
    [level3.replace(' abm', ''), 2],
    [`${level3} avx512f avx512bw avx512cd avx512dq avx512vl`, 4],
    ['fpu vme', null],
    [null, null],
  ])('of the flags %j is %j', (flags, level) => expect(levelOf(flags)).toBe(level))
})

describe('Windows', () => {
  const collectors = collectorsFor('win32', recordedRunner('invented-windows-laptop-dell'))

  test('tells which watched programs run, once in ten minutes, and names no other', async () => {
    expect((await collectors.moment()).running).toEqual(idsOf('winword.exe', 'soffice.bin', 'chrome.exe'))
    expect((await collectors.moment()).running).toBeNull()
  })

  test('tells default programs where people agree, and nothing where they differ', async () => {
    const { system, problems } = await collectors.inventory()
    expect(system.defaults).toEqual({
      documents: idOf('winword.exe'),
      web: null,
      post: idOf('olk.exe'),
      pdf: null,
      archives: idOf('CompressedFolder'),
    })
    expect(problems).toContainEqual({ part: 'system.defaults.web', reason: 'unreadable', detail: 'accounts differ' })
  })

  test('tells the state of activation: of several parts of Office the best', async () => {
    const { system } = await collectors.inventory()
    expect(system.licences).toEqual({
      windows: { state: 'licensed', channel: 'oem', server: null },
      office: { state: 'grace', channel: 'volume-kms', server: '(loopback)' },
    })
  })

  test.each([
    ['Windows(R) Operating System, OEM_DM channel', 'oem'],
    ['Office 16, VOLUME_KMSCLIENT channel', 'volume-kms'],
    ['Windows(R) Operating System, VOLUME_MAK channel', 'volume-mak'],
    ['Office 21, RETAIL(Grace) channel', 'retail'],
    ['Windows(R) Operating System, TIMEBASED_EVAL channel', 'other'],
    [null, null],
  ])('%j was licensed by %j', (text, channel) => expect(channelOf(text)).toBe(channel))

  test('a list of tasks that is none names no program', () => expect(parseTasks('ERROR: Access denied')).toEqual([]))

  test.each([
    ['PCI\\VEN_8086&DEV_2723&SUBSYS_00848086', 'pci:8086:2723'],
    ['USB\\VID_0BDA&PID_C811\\00E04C000001', 'usb:0bda:c811'],
    ['ROOT\\NET\\0000', null],
    [null, null],
  ])('the radio %j is %j', (device, wifiId) => expect(wifiIdOf(device)).toBe(wifiId))
})

describe('macOS', () => {
  const collectors = collectorsFor('darwin', recordedRunner('invented-macos-macbook-air'))

  test('tells what runs, and the defaults that a person chose before those that it came with', async () => {
    expect((await collectors.moment()).running).toEqual(idsOf('Google Chrome', 'Microsoft Word', 'soffice'))
    expect((await collectors.inventory()).system.defaults).toEqual({
      documents: idOf('org.libreoffice.script'),
      web: idOf('com.google.chrome'),
      post: idOf('com.apple.mail'),
      pdf: 'other',
      archives: idOf('com.apple.archiveutility'),
    })
  })

  test('a list that is none holds nothing', () => {
    expect(parseHandlers('<plist>')).toEqual(new Map())
    expect(parseNames('')).toEqual([])
  })
})
