/** Prices to start with; rows of the table `plan_price` come after them (price.queries.ts). */
import type { Price } from './money.rules.ts'

/** Rupiah for a dollar in the rows below: an assumption for planning, not a rate of any day. */
const idrPerUsd = 16_500
const esuSource = `Microsoft, Windows 10 Extended Security Updates (2024): USD %, dengan asumsi Rp${idrPerUsd.toLocaleString('id-ID')} per USD`

function esu(item: string, usd: number): Price {
  const source = esuSource.replace('%', String(usd))
  return { item, fromDay: '2024-04-02', amountIdr: usd * idrPerUsd, status: 'assumed', source }
}

const assumption = (item: string, amountIdr: number, source: string): Price => ({
  item,
  fromDay: '2026-01-01',
  amountIdr,
  status: 'assumed',
  source: `asumsi awal: ${source}`,
})

export const usualPrices: readonly Price[] = [
  esu('windows-10-esu-1', 61),
  esu('windows-10-esu-2', 122),
  esu('windows-10-esu-3', 244),
  esu('windows-10-esu-education-1', 1),
  esu('windows-10-esu-education-2', 2),
  esu('windows-10-esu-education-3', 4),
  assumption('laptop', 10_000_000, 'satu laptop kerja baru; ganti dengan harga e-katalog'),
  assumption('migration', 200_000, 'dua jam pendamping per laptop; ganti dengan biaya pendampingan sebenarnya'),
  assumption(
    'upgrade',
    100_000,
    'satu jam pendamping per laptop; lisensi Windows 10 yang sah berlaku untuk Windows 11',
  ),
]
