import type { AvoidedLine } from '../../server/plan/money.rules.ts'
import { productName } from '../../server/plan/product.rules.ts'
import { Empty, Section } from '../parts/lists.view.tsx'
import { rupiah } from '../parts/rupiah.ts'
import { SampleMark } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { moneyTexts } from '../texts/money.texts.ts'
import type { MoneyModel } from './money.view.tsx'

/** The arithmetic of what was avoided, line by line. */
export function AvoidedLines({ ui, model }: { ui: Ui; model: MoneyModel }) {
  const texts = moneyTexts[ui.language]
  const t = texts.avoided
  const { lines, unpriced } = model.money.avoided
  const { whole, day } = ui.format
  const columns: Column<AvoidedLine>[] = [
    {
      head: t.product,
      cell: ({ item, simulated, price }) => (
        <>
          <span class="breaks">{productName(item)}</span> {simulated > 0 && <SampleMark ui={ui} />}
          <span class="sub breaks">
            {price === null ? t.noPrice : `${texts.statuses[price.status]} · ${day(price.fromDay)} · ${price.source}`}
          </span>
        </>
      ),
    },
    {
      head: t.sum,
      num: true,
      class: 'nowrap',
      cell: ({ laptops, price }) =>
        price === null ? whole(laptops) : t.arithmetic(whole(laptops), rupiah(ui.format, price.amountIdr)),
    },
    {
      head: t.amount,
      num: true,
      class: 'nowrap',
      cell: ({ amountIdr }) =>
        amountIdr === null ? <span class="quiet">{ui.words.notYet}</span> : rupiah(ui.format, amountIdr),
    },
  ]
  return (
    <Section id="dihindari" title={t.title}>
      {lines.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <Table ui={ui} caption={t.table} columns={columns} rows={lines} />
      )}
      {unpriced.length > 0 && <p class="note after">{t.unpriced(unpriced.map(productName).join(', '))}</p>}
      <p class="note after">{t.how}</p>
    </Section>
  )
}
