import { describe, expect, test } from 'vitest'
import { modelName, nameOf, shortCode } from '../../../dashboard/parts/device-name.ts'
import { Days } from '../../../dashboard/parts/days.view.tsx'
import { countBasis, EvidenceLabel } from '../../../dashboard/parts/evidence.view.tsx'
import { Figure } from '../../../dashboard/parts/figure.view.tsx'
import { HoursChart, meanHours } from '../../../dashboard/parts/hours-chart.view.tsx'
import { spriteOf } from '../../../dashboard/parts/icon.view.tsx'
import { withQuery } from '../../../dashboard/parts/layout.view.tsx'
import { Meter } from '../../../dashboard/parts/meter.view.tsx'
import { Table } from '../../../dashboard/parts/table.view.tsx'
import { uiOf } from '../../../dashboard/parts/ui.ts'
import { shortUnitName } from '../../../dashboard/parts/unit-name.ts'

const ui = uiOf('id')
const html = (part: { toString: () => string | Promise<string> }) => part.toString() as string

describe('a figure', () => {
  const proof = { href: '#bukti', text: '52 laptop' }

  test('stands together with its unit, band and proof', () => {
    const markup = html(
      <Figure ui={ui} label="Terlihat" value="94,2" unit="%" band="49 dari 52" basis="measured" proof={proof} />,
    )
    expect(markup).toMatch(
      /figcaption>Terlihat.*94,2 <span class="unit">%.*49 dari 52.*href="#bukti".*terukur · 52 laptop/,
    )
  })

  test('without data says so, with the sign of no evidence, and shows no number', () => {
    const markup = html(<Figure ui={ui} label="Terlihat" value={null} unit="%" basis="measured" proof={proof} />)
    expect(markup).toContain('belum ada data')
    expect(markup).toContain('href="#i-none"')
    expect(markup).not.toMatch(/>0|%</)
  })
})

test('figures that rest on simulated laptops never say that they were measured', () => {
  expect(countBasis({ deviceCount: 5, simulatedCount: 0 })).toBe('measured')
  expect(countBasis({ deviceCount: 5, simulatedCount: 4 })).toBe('mixed')
  expect(countBasis({ deviceCount: 5, simulatedCount: 5 })).toBe('sample')
  expect(html(<EvidenceLabel ui={ui} basis="sample" />)).toContain('simulasi')
})

describe('a device’s name', () => {
  test('without brand and model it is called by its kind', () => {
    expect(nameOf(ui, { kind: 'virtual', brand: null, model: null })).toBe('Mesin virtual')
    expect(nameOf(ui, { kind: 'laptop', brand: null, model: ' ' })).toBe('Perangkat tanpa nama model')
  })

  test('is brand and model, the brand said once', () => {
    expect(modelName({ brand: 'Acer', model: 'TravelMate P214' })).toBe('Acer TravelMate P214')
    expect(modelName({ brand: 'HP', model: 'HP ProBook 440 G8' })).toBe('HP ProBook 440 G8')
    expect(modelName({ brand: null, model: 'ThinkPad' })).toBe('ThinkPad')
    expect(modelName({ brand: ' ', model: null })).toBeNull()
  })

  test('has a short code from its public id', () => {
    expect(shortCode('019abcde-0000-7000-8000-4450e6ef1f28')).toBe('1F28')
  })
})

test.each([
  ['Kankemenag Kabupaten Lahat', 'Kankemenag Kab. Lahat'],
  ['Kanwil Kementerian Agama Provinsi Sumatera Selatan', 'Kanwil Sumatera Selatan'],
  ['Kantor Kementerian Agama Kabupaten Lahat', 'Kankemenag Kab. Lahat'],
  ['MAN 1 Lahat', 'MAN 1 Lahat'],
])('%s is written %s in lists', (name, short) => {
  expect(shortUnitName(name)).toBe(short)
})

describe('days', () => {
  test('tell in words how many there were', () => {
    const markup = html(<Days ui={ui} days={['2026-11-22', '2026-11-23']} seen={new Set(['2026-11-23'])} />)
    expect(markup).toContain('aria-label="terlihat 1 dari 2 hari"')
    expect(markup).toContain('class="on" d="M5 1h4v10h-4z"')
  })
})

describe('hours a day', () => {
  const day = { screenMin: 300, darkMin: 60, awakeMin: 0, asleepMin: 120, offMin: 900, unknownMin: 60 }

  test('of several laptops are the mean laptop’s', () => {
    const double = Object.fromEntries(Object.entries(day).map(([name, minutes]) => [name, minutes * 2])) as typeof day
    expect(meanHours(double)).toEqual(meanHours(day))
    expect(meanHours(day)?.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(24)
  })

  test('a day without figures is a gap and is called so in the table', () => {
    const days = ['2026-11-22', '2026-11-23']
    const held = new Map([['2026-11-23', day]])
    const markup = html(<HoursChart ui={ui} id="x" days={days} held={held} finding="x" caption="y" />)
    expect(markup.match(/class="gap"/g)).toHaveLength(1)
    expect(markup).toMatch(/22 Nov<\/th><td class="num quiet" colspan="\d">belum ada data/)
    expect(markup).not.toContain('NaN')
  })

  test('no minutes at all are no mean', () => {
    expect(meanHours({ screenMin: 0, darkMin: 0, awakeMin: 0, asleepMin: 0, offMin: 0, unknownMin: 0 })).toBeNull()
  })
})

describe('a meter', () => {
  test('is as wide as its share, and empty where there is no whole', () => {
    expect(html(<Meter part={1} of={4} />)).toContain('class="part" width="25.0"')
    expect(html(<Meter part={9} of={4} />)).toContain('class="part" width="100.0"')
    expect(html(<Meter part={0} of={0} />)).not.toContain('class="part"')
  })
})

describe('a table', () => {
  test('has a row head, a caption and says how it is sorted', () => {
    const sort = { href: '?urut=-a', now: 'ascending' as const }
    const columns = [
      { head: 'A', sort, cell: (row: string) => row },
      { head: 'B', num: true, desk: true, cell: () => '1' },
    ]
    const markup = html(<Table ui={ui} caption="Uji" rows={['x']} columns={columns} />)
    expect(markup).toMatch(
      /<caption class="sr">Uji.*aria-sort="ascending"><a href="\?urut=-a">A.*<th scope="row">x.*<td class="num desk-col">1/,
    )
  })
})

test('the sprite holds only the icons that a page uses', () => {
  expect(spriteOf('<use href="#i-ok">')).toMatch(/^<svg[^>]*><symbol id="i-ok"(?:(?!<symbol).)*<\/svg>$/)
  expect(spriteOf('')).toBe('')
})

test('a switch keeps the rest of the address', () => {
  expect(withQuery('/perangkat?cari=a%26b', 'bahasa', 'en')).toBe('/perangkat?cari=a%26b&bahasa=en')
  expect(withQuery('//lain.example/x', 'bahasa', 'en')).toMatch(/^\/x/)
})
