import { describe, expect, test } from 'vitest'
import { estimateRows } from '../../../server/power/estimate-file.rules.ts'

const header =
  'es_id,model_number,short_idle_w,short_idle_low_w,short_idle_high_w,long_idle_w,sleep_w,off_w,tec_kwh,basis'

describe('a file of machines', () => {
  test('comes back in its order, other columns left out, whatever columns there are', () => {
    const { lines, faults } = estimateRows('secret,es_id,base_ghz,model_number\n1,b,1.6,"X, Y"\n2,a,,\n')
    expect(faults).toEqual([])
    expect(lines[0]).toBe(header)
    expect(lines[1]).toMatch(/^b,"X, Y",\d/)
    expect(lines[1]).toMatch(/,estimated$/)
    expect(lines[2]).toMatch(/^a,,5\.400,/)
    expect(lines[2]).toMatch(/,standard$/)
  })

  test('a truth in the file changes no estimate', () => {
    const plain = estimateRows('es_id,cpu_name,base_ghz\nx,i5-8250U,1.6\n').lines[1]
    expect(estimateRows('es_id,cpu_name,base_ghz,short_idle_w\nx,i5-8250U,1.6,999\n').lines[1]).toBe(plain)
  })

  test('the yearly sum can be computed again from the printed states', () => {
    const cells = estimateRows('es_id,cpu_name\nx,i5-8250U\n').lines[1]?.split(',').map(Number) ?? []
    const [, , short = 0, , , long = 0, sleep = 0, off = 0, kwh = 0] = cells
    expect(Math.abs(8.76 * (0.25 * off + 0.35 * sleep + 0.1 * long + 0.3 * short) - kwh)).toBeLessThan(0.03 * kwh)
  })

  test('a bad row is named with its line and field, the others are there', () => {
    const { lines, faults } = estimateRows(
      'es_id,base_ghz,ram_gb,available_date\na,fast,8,\nb,-1,8,\nc,2,1e9,\nd,2,8,yesterday\ne,2\nf,2,8,2019-01-01\n',
    )
    expect(lines).toHaveLength(2)
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6])
    expect(faults.map(({ message }) => message.split(':')[0])).toEqual([
      'base_ghz',
      'base_ghz',
      'ram_gb',
      'available_date',
      '2 kolom, bukan 4 / columns, not 4',
    ])
  })

  test('without any column that it knows there is nothing to print', () => {
    expect(estimateRows('a,b\n1,2\n')).toMatchObject({ lines: [], faults: [{ line: 1 }] })
    expect(estimateRows('')).toMatchObject({ lines: [], faults: [{ line: 1 }] })
  })
})
