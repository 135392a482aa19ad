import { type Price, priceStatuses } from '../../server/plan/money.rules.ts'
import { productName } from '../../server/plan/product.rules.ts'
import { Choice, Field, FormDone, FormKeys, Refusal } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { rupiah } from '../parts/rupiah.ts'
import { type Column, Table } from '../parts/table.view.tsx'
import { moneyTexts } from '../texts/money.texts.ts'
import type { MoneyModel } from './money.view.tsx'

type Props = { page: PageContext; model: MoneyModel }

/** What the computed figures rest on: every price with its day, its source, and whether anybody has checked it. */
export function Prices({ page, model }: Props) {
  const { ui } = page
  const texts = moneyTexts[ui.language]
  const t = texts.prices
  const { day } = ui.format
  const columns: Column<Price>[] = [
    {
      head: t.item,
      cell: ({ item, status, source }) => (
        <>
          <span class="breaks">{texts.items[item] ?? productName(item)}</span>
          <span class="sub breaks">
            <b>{texts.statuses[status]}</b> · {source}
          </span>
        </>
      ),
    },
    { head: t.since, num: true, desk: true, cell: ({ fromDay }) => day(fromDay) },
    { head: t.amount, num: true, class: 'nowrap', cell: ({ amountIdr }) => rupiah(ui.format, amountIdr) },
  ]
  return (
    <Section id="harga" title={t.title} aside={<span class="note">{t.asOf(day(model.today))}</span>}>
      {model.saved === 'harga' && <FormDone>{texts.done.harga}</FormDone>}
      <Table ui={ui} caption={t.title} columns={columns} rows={model.prices} />
      {model.maySetPrices && <PriceForm page={page} model={model} />}
    </Section>
  )
}

function PriceForm({ page, model }: Props) {
  const { ui } = page
  const texts = moneyTexts[ui.language]
  const t = texts.prices
  const sent = model.refused?.form === 'harga' ? model.refused.values : {}
  const items = [
    ...new Set([...model.money.avoided.lines.map(({ item }) => item), ...model.prices.map(({ item }) => item)]),
  ]
  return (
    <details class="fold" open={model.refused?.form === 'harga'}>
      <summary>{t.add}</summary>
      <Refusal refused={model.refused} form="harga" words={texts} />
      <form class="entry" method="post" action="/migrasi/biaya/harga">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <Field name="item" label={t.item} value={sent['item'] ?? ''} hint={t.itemHint} list="barang" maxlength={100} />
        <datalist id="barang">
          {items.map((item) => (
            <option value={item}>{texts.items[item] ?? productName(item)}</option>
          ))}
        </datalist>
        <Field name="amountIdr" label={`${t.amount} (Rp)`} value={sent['amountIdr'] ?? ''} maxlength={24} />
        <Choice
          name="status"
          label={t.status}
          value={sent['status'] ?? 'quoted'}
          options={priceStatuses.map((status) => [status, texts.statuses[status]] as const)}
        />
        <Field name="fromDay" label={t.since} type="date" value={sent['fromDay'] ?? model.today} />
        <Field name="source" label={t.source} value={sent['source'] ?? ''} maxlength={300} />
        <button class="btn main" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}
