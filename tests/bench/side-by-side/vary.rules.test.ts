import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formOf, knownNames } from './fields.rules.ts'
import { planOf, told } from './vary.rules.ts'

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<REQUEST><!-- <SSN>no</SSN> --><CONTENT><HARDWARE><NAME>PC-01</NAME><UUID>4C4C4544-0037-4D10-8052-B4C04F4E3332</UUID></HARDWARE>
<BIOS><SSN>7M2NT32</SSN><BDATE/></BIOS><NETWORKS><MACADDR>A4:BB:6D:11:22:33</MACADDR><NAME>eth0</NAME></NETWORKS>
<NETWORKS><MACADDR>a4bb6d112234</MACADDR></NETWORKS><NETWORKS><MACADDR>00:00:00:00:00:00</MACADDR></NETWORKS>
<SOFTWARES><NAME>Firefox &amp; lain</NAME><VERSION>115</VERSION></SOFTWARES></CONTENT>
<DEVICEID>PC-01-2026-01-02-03-04-05</DEVICEID></REQUEST>`

const json = `{"deviceid": "pc-2026", "tags": ["a:", ": "], "note": "\\"serial\\": \\"x\\"", "content": {
  "bios": {"ssn": "ABC", "year": 2020}, "hardware": {"name": "pc", "memory": 8}, "networks": [{"mac": "aa:bb:cc:dd:ee:ff"}, {"mac": ""}],
  "softwares": [{"name": "one", "version": "1"}, {"name": "two", "version": "2"}]}}`

const tell = (text: string, number: number, seed = 1) => told(planOf(text, knownNames), { seed, number })

describe('the form of a document', () => {
  test.each([
    [xml, 'xml'],
    [`\u00EF\u00BB\u00BF\n${xml}`, 'xml'],
    [json, 'json'],
    ['{not json', 'text'],
    ['a line', 'text'],
    ['', 'text'],
  ] as const)('is told by its content', (text, form) => expect(formOf(text)).toBe(form))
})

describe('a document told by many devices', () => {
  test('of an OCS inventory the known fields vary, and nothing else', () => {
    const plan = planOf(xml, knownNames)
    expect(plan.counts).toEqual({ id: 1, serial: 1, mac: 2, uuid: 1, host: 1, program: 1, version: 1 })
    const text = told(plan, { seed: 1, number: 5 })
    expect(text).toContain('<DEVICEID>PC-01-1-5-2026-01-02-03-04-05</DEVICEID>')
    expect(text).toContain('<SSN>7M2NT32-1-5</SSN>')
    expect(text).toContain('<MACADDR>02:01:00:00:05:00</MACADDR><NAME>eth0</NAME>')
    expect(text).toContain('<MACADDR>020100000501</MACADDR>')
    expect(text).toContain('<MACADDR>00:00:00:00:00:00</MACADDR>')
    expect(text).toContain('<!-- <SSN>no</SSN> -->')
    expect(text).toMatch(/<UUID>[\dA-F]{8}-[\dA-F]{4}-4[\dA-F]{3}-8[\dA-F]{3}-000000000005<\/UUID>/)
  })

  test('of a GLPI inventory the known fields vary, and it stays JSON', () => {
    const plan = planOf(json, knownNames)
    expect(plan.counts).toEqual({ id: 1, serial: 1, mac: 1, uuid: 0, host: 1, program: 2, version: 2 })
    expect(JSON.parse(told(plan, { seed: 1, number: 2 }))).toMatchObject({
      deviceid: 'pc-2026-1-2',
      tags: ['a:', ': '],
      note: '"serial": "x"',
      content: { bios: { ssn: 'ABC-1-2', year: 2020 }, hardware: { name: 'pc-1-2', memory: 8 } },
    })
  })

  test('a device is always the same one, and no two devices share an id, a serial or an address', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(16_383), (a, b, seed) => {
        expect(tell(xml, a, seed)).toBe(tell(xml, a, seed))
        if (a === b) return
        const bare = xml.replace(/<!--.*?-->/, '')
        for (const name of ['DEVICEID', 'SSN', 'MACADDR', 'UUID']) {
          const value = (number: number) => new RegExp(`<${name}>([^<]+)`).exec(tell(bare, number, seed))?.[1]
          expect(value(a)).not.toBe(value(b))
        }
      }),
      { numRuns: 50 },
    )
  })

  test('most devices have the popular program, some a rare one', () => {
    const names = Array.from({ length: 400 }, (_, number) => /<NAME>(Firefox[^<]*)/.exec(tell(xml, number))?.[1])
    const popular = names.filter((name) => name === 'Firefox &amp; lain').length
    expect(popular).toBeGreaterThan(300)
    expect(new Set(names).size).toBeGreaterThan(30)
  })

  test('one address in two documents varies alike', () => {
    const macs: string[] = []
    const plans = [
      '<A><MAC>11:22:33:44:55:66</MAC><MAC>11:22:33:44:55:77</MAC></A>',
      '<A><MAC>11:22:33:44:55:77</MAC></A>',
    ].map((text) => planOf(text, knownNames, macs))
    const [first = '', second = ''] = plans.map((plan) => told(plan, { seed: 3, number: 9 }))
    expect(first).toContain(/<MAC>[^<]+<\/MAC>/.exec(second)?.[0])
  })

  test('fields may be named otherwise, and placeholders stand anywhere', () => {
    const names = { ...knownNames, serial: ['box.tag'], id: [] }
    const text = '<R><BOX><TAG>T</TAG></BOX><DEVICEID>{{id}}</DEVICEID><SSN>S</SSN></R>'
    expect(told(planOf(text, names), { seed: 1, number: 0 })).toBe(
      '<R><BOX><TAG>T-1-0</TAG></BOX><DEVICEID>DEVICE-1-0</DEVICEID><SSN>S</SSN></R>',
    )
    expect(told(planOf('host={{host}};{{mac}}', names), { seed: 1, number: 1 })).toBe(
      'host=laptop-1-1;02:01:00:00:01:00',
    )
  })
})
