import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countQuarters, hasQuarter } from '../../../agent/contract/quarters.ts'
import { wholeQuarters } from '../../../server/uptime/uptime.rules.ts'
import { recordUptime } from '../../../server/uptime/uptime.store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const at = (text: string) => Date.parse(`2026-11-${text}:00Z`)

describe('wholeQuarters', () => {
  test('a quarter that was only partly served is not in it', () => {
    expect(wholeQuarters(at('23T08:01'), at('23T08:59')).get('2026-11-23')).toEqual([33, 34])
  })

  test('a span over midnight gives both days their part', () => {
    const days = wholeQuarters(at('23T23:45'), at('24T00:15'))
    expect([...days]).toEqual([
      ['2026-11-23', [95]],
      ['2026-11-24', [0]],
    ])
  })
})

describe('recordUptime', () => {
  let temp: TempStore
  beforeEach(async () => {
    temp = await tempStore()
  })
  afterEach(() => temp.cleanup())

  test('two spans with a stop between them leave the stop out', async () => {
    await recordUptime(temp.store, { fromMs: at('23T08:00'), toMs: at('23T08:30') })
    await recordUptime(temp.store, { fromMs: at('23T08:50'), toMs: at('23T09:15') })
    await recordUptime(temp.store, { fromMs: at('23T08:50'), toMs: at('23T09:15') })
    const row = await temp.store.db.selectFrom('server_day').selectAll().executeTakeFirstOrThrow()
    const up = new Uint8Array(row.up)
    expect(countQuarters(up)).toBe(3)
    expect([32, 33, 36].every((quarter) => hasQuarter(up, quarter))).toBe(true)
  })
})
