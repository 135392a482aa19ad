import { describe, expect, test } from 'vitest'
import { readReplayOptions } from './options.ts'

const read = (line: string) => readReplayOptions(line.split(' '))
const enough = '--url http://localhost:1/ocs --payload a.xml --devices 10 --concurrency 2'

describe('what a replay is asked for', () => {
  test('the rest has defaults', () => {
    expect(read(enough)).toMatchObject({
      options: { payloads: ['a.xml'], method: 'POST', compress: 'same', connections: 'kept', pids: [], stored: null },
    })
  })

  test('headers, processes and names of fields are lists', () => {
    const line = `${enough} --payload b.xml --pids 12,34 --type text/xml --header GLPI-Agent-ID:{{uuid}} --serial SN,box.tag --mac none`
    expect(read(line)).toMatchObject({
      options: {
        payloads: ['a.xml', 'b.xml'],
        pids: [12, 34],
        headers: { 'content-type': 'text/xml', 'glpi-agent-id': '{{uuid}}' },
        names: { serial: ['sn', 'box.tag'], mac: [], id: expect.arrayContaining(['deviceid']) },
      },
    })
  })

  test('every problem is told at once', () => {
    const { problems = [] } = read('--url ftp://x --devices 0 --compress brotli --pids 1,x') as {
      problems?: string[]
    }
    for (const word of ['--url', '--payload', '--devices', '--concurrency', '--compress', '--pids'])
      expect(problems.join('\n')).toContain(word)
    expect(read(`${enough} --strange`)).toMatchObject({
      problems: expect.arrayContaining([expect.stringContaining('--strange')]) as string[],
    })
    expect(readReplayOptions([...enough.split(' '), '--header', 'A: b\r\nC: d'])).toMatchObject({
      problems: [expect.stringContaining('--header')],
    })
  })

  test('TLS needs the certificate that is accepted', () => {
    expect(read(enough.replace('http:', 'https:'))).toMatchObject({ problems: [expect.stringContaining('--ca')] })
  })
})
