import { moneyKinds } from '../../server/plan/money.rules.ts'
import type { MoneyLine } from '../../server/plan/money.queries.ts'
import { Choice, Field, FormDone, FormKeys, Refusal } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { rupiah } from '../parts/rupiah.ts'
import { type Column, Table } from '../parts/table.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { moneyTexts } from '../texts/money.texts.ts'
import type { MoneyModel } from './money.view.tsx'

type Props = { page: PageContext; model: MoneyModel }

/** What was entered, the newest first; for those who may with the form. */
export function Entries({ page, model }: Props) {
  const { ui } = page
  const texts = moneyTexts[ui.language]
  const t = texts.entries
  const { lines, total } = model.money
  const { whole, day } = ui.format
  const columns: Column<MoneyLine>[] = [
    {
      head: t.note,
      cell: ({ note, document }) => (
        <>
          <span class="breaks">{note}</span>
          {document && <span class="sub breaks">{document}</span>}
        </>
      ),
    },
    { head: t.unit, desk: true, cell: ({ name }) => shortUnitName(name) },
    { head: t.kind, cell: ({ kind }) => texts.kinds[kind] },
    { head: t.day, num: true, desk: true, cell: (line) => day(line.day) },
    { head: t.amount, num: true, class: 'nowrap', cell: ({ amountIdr }) => rupiah(ui.format, amountIdr) },
  ]
  return (
    <Section
      id="catatan"
      title={t.title}
      aside={total > lines.length && <span class="note">{t.more(whole(lines.length), whole(total))}</span>}
    >
      {model.saved === 'catat' && <FormDone>{texts.done.catat}</FormDone>}
      {lines.length === 0 ? (
        <Empty title={t.empty}>{t.emptyText}</Empty>
      ) : (
        <Table ui={ui} caption={t.title} columns={columns} rows={lines} />
      )}
      {model.mayEdit && <EntryForm page={page} model={model} />}
    </Section>
  )
}

function EntryForm({ page, model }: Props) {
  const { ui } = page
  const texts = moneyTexts[ui.language]
  const t = texts.entries
  const sent = model.refused?.form === 'catat' ? model.refused.values : {}
  return (
    <details class="fold" open={model.refused?.form === 'catat'}>
      <summary>{t.add}</summary>
      <Refusal refused={model.refused} form="catat" words={texts} />
      <form class="entry" method="post" action="/migrasi/biaya/catat">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <Choice
          name="kind"
          label={t.kind}
          value={sent['kind'] ?? 'spent'}
          options={moneyKinds.map((kind) => [kind, texts.kinds[kind]] as const)}
        />
        <Field name="day" label={t.day} type="date" value={sent['day'] ?? model.today} />
        <Field
          name="amountIdr"
          label={`${t.amount} (Rp)`}
          value={sent['amountIdr'] ?? ''}
          hint={t.negative}
          maxlength={24}
        />
        <Field
          name="document"
          label={t.document}
          value={sent['document'] ?? ''}
          hint={t.documentHint}
          required={false}
          maxlength={200}
        />
        <Field name="note" label={t.note} value={sent['note'] ?? ''} maxlength={500} />
        <button class="btn main" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}
