import { expect, test } from 'vitest'
import type { Cell } from '../../../server/csv/csv-out.rules.ts'
import { csvResponse } from '../../../server/csv/csv-stream.ts'
import { exportGate } from '../../../server/http/export-gate.ts'

type Page = Cell[][]
/** A table whose pages are counted as they are read. */
function table(pages: (Page | Error)[]) {
  const seen = { read: 0, ended: 0, stopped: false }
  async function* rows() {
    try {
      for (const page of pages) {
        seen.read++
        if (page instanceof Error) throw page
        yield page
      }
    } finally {
      seen.stopped = true
    }
  }
  const response = () =>
    csvResponse({ fileName: 'x.csv', header: ['a', 'b'], rows: rows(), ended: () => void seen.ended++ })
  return { seen, response }
}

test('the file begins with a mark that Excel knows, then its header, then every row; empty pages are none', async () => {
  const { seen, response } = table([[['1', 2]], [], [], [['x;y', null]]])
  const answer = await response()
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="x.csv"')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(bytes.subarray(3).toString()).toBe('a;b\r\n1;2\r\n"x;y";\r\n')
  expect([seen.ended, seen.stopped]).toEqual([1, true])
})

test('a table without rows is a header', async () => {
  expect(await (await table([]).response()).text()).toBe('a;b\r\n')
})

test('X04: pages are read only as fast as the client takes them', async () => {
  const { seen, response } = table(Array.from({ length: 1_000 }, (): Page => [['x', 1]]))
  const reader = (await response()).body?.getReader()
  for (let taken = 0; taken < 5; taken++) await reader?.read()
  expect(seen.read).toBeLessThan(12)
  await reader?.cancel()
})

test('when the client leaves, nothing more is read and the place in the gate is free (X07)', async () => {
  const { seen, response } = table(Array.from({ length: 1_000 }, (): Page => [['x', 1]]))
  const reader = (await response()).body?.getReader()
  await reader?.read()
  await reader?.cancel()
  const before = seen.read
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([seen.read, seen.stopped]).toEqual([before, true])
  expect(seen.ended).toBeGreaterThan(0)
})

test('what fails at once is an error, what fails later breaks off: no half file looks whole', async () => {
  await expect(table([new Error('at once')]).response()).rejects.toThrow('at once')
  const late = table([[['x', 1]], [['y', 2]], new Error('later')])
  await expect((await late.response()).text()).rejects.toThrow('later')
  expect(late.seen.ended).toBeGreaterThan(0)
})

test('the gate lets few in at once and each viewer so often a minute; one that ended twice frees one place', () => {
  const gate = exportGate({ atOnce: 2, perViewer: 3, windowMs: 60_000, retryAfterS: 5 })
  const one = gate.enter({ actor: 'account:1' }, 0)
  gate.enter({ actor: 'account:2' }, 0)
  expect(() => gate.enter({ actor: 'account:3' }, 0)).toThrow('export.busy')
  one()
  one()
  gate.enter({ actor: 'account:1' }, 0)()
  gate.enter({ actor: 'account:1' }, 0)()
  expect(() => gate.enter({ actor: 'account:1' }, 1_000)).toThrow('export.too_many')
  expect(() => gate.enter({ actor: 'account:1' }, 60_000)).not.toThrow()
})
