import { describe, expect, test } from 'vitest'
import { createQueryTimes, withoutValues } from '../../../server/store/query-times.rules.ts'

describe('withoutValues', () => {
  test.each([
    ['a text', "select * from x where name = 'O''Brien' and n > 12.5", 'select * from x where name = ? and n > ?'],
    ['a parameter of PostgreSQL', 'select "a" from "b" where "c" = $12', 'select "a" from "b" where "c" = ?'],
    ['a list of any length', 'delete from x where id in (?, ?,\n ?)', 'delete from x where id in (?, ...)'],
    ['a list of one', 'delete from x where id in ($1)', 'delete from x where id in (?, ...)'],
    ['rows of values', 'insert into x values (?, ?), (?, ?), (?, ?)', 'insert into x values (?, ...), ...'],
    ['names with digits', 'select "sha256", `q96`, t1.x2 from t1', 'select "sha256", `q96`, t1.x2 from t1'],
  ])('takes %s out and leaves the rest', (_what, sql, short) => {
    expect(withoutValues(sql)).toBe(short)
  })

  test('cuts what is too long to read', () => {
    expect(withoutValues(`select ${'a, '.repeat(500)} b`)).toHaveLength(300)
  })
})

describe('createQueryTimes', () => {
  test('counts statements that differ only in their values as one, slowest first', () => {
    const times = createQueryTimes()
    times.note('select a from b where c in (?, ?)', 4)
    times.note('select a from b where c in (?, ?, ?)', 10)
    times.note('select 1', 7)
    expect(times.slowest(10)).toEqual([
      { text: 'select a from b where c in (?, ...)', count: 2, totalMs: 14, maxMs: 10 },
      { text: 'select ?', count: 1, totalMs: 7, maxMs: 7 },
    ])
    expect(times.slowest(1)).toHaveLength(1)
  })

  test('stays small whatever it is told, and keeps the slow ones', () => {
    const times = createQueryTimes()
    times.note('select slow', 1_000)
    for (let index = 0; index < 5_000; index++) times.note(`select a${index}`, index % 7)
    expect(times.slowest(10_000).length).toBeLessThanOrEqual(200)
    expect(times.slowest(1)[0]?.text).toBe('select slow')
  })
})
