import type { LicenceRow } from '../../server/plan/licence.queries.ts'
import { Field, FormDone, FormKeys, TextArea, Refusal } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { licenceTexts } from '../texts/licence.texts.ts'
import type { LicenceModel } from './licence.view.tsx'

type Props = { page: PageContext; model: LicenceModel }

/** Which licences are held, by whom, until when; for those who keep it with its forms. */
export function Register({ page, model }: Props) {
  const { ui } = page
  const t = licenceTexts[ui.language]
  const { rows, total } = model.register
  const { whole } = ui.format
  return (
    <Section
      id="register"
      title={t.register.title}
      aside={total > rows.length && <span class="note">{t.register.more(whole(rows.length), whole(total))}</span>}
    >
      {model.saved && model.saved !== 'pengaturan' && <FormDone>{t.done[model.saved]}</FormDone>}
      <Refusal refused={model.refused} form="akhiri" words={t} />
      {rows.length === 0 ? (
        <Empty title={t.register.empty}>{t.register.emptyText}</Empty>
      ) : (
        <Table ui={ui} caption={t.register.title} columns={columnsOf(page, model)} rows={rows} />
      )}
      {model.unit.parentId !== null && <p class="note after">{t.register.above}</p>}
      {model.mayEdit && <AddForm page={page} model={model} />}
      {model.mayEdit && <ImportForm page={page} model={model} />}
    </Section>
  )
}

function columnsOf(page: PageContext, model: LicenceModel): Column<LicenceRow>[] {
  const { ui } = page
  const t = licenceTexts[ui.language].register
  const { day, whole } = ui.format
  const columns: Column<LicenceRow>[] = [
    {
      head: t.product,
      cell: ({ productName, document }) => (
        <>
          <span class="breaks">{productName}</span>
          <span class="sub breaks">{document}</span>
        </>
      ),
    },
    { head: t.holder, desk: true, cell: ({ name }) => shortUnitName(name) },
    { head: t.seats, num: true, cell: ({ seats }) => (seats === null ? t.unlimited : whole(seats)) },
    { head: t.from, num: true, desk: true, cell: ({ fromDay }) => day(fromDay) },
    { head: t.to, num: true, cell: ({ toDay }) => <Until ui={ui} toDay={toDay} today={model.today} /> },
  ]
  if (!model.mayEdit) return columns
  return [
    ...columns,
    { head: t.act, num: true, class: 'screen-only', cell: (row) => <EndForm page={page} model={model} row={row} /> },
  ]
}

function Until({ ui, toDay, today }: { ui: Ui; toDay: string | null; today: string }) {
  const t = licenceTexts[ui.language].register
  if (toDay === null) return <>{t.still}</>
  return (
    <>
      {ui.format.day(toDay)}
      {toDay < today && <span class="sub">{t.ended}</span>}
    </>
  )
}

function EndForm({ page, model, row }: Props & { row: LicenceRow }) {
  const t = licenceTexts[page.ui.language].register
  if (row.toDay !== null && row.toDay < model.today) return null
  return (
    <form class="end-form" method="post" action="/migrasi/lisensi/akhiri">
      <FormKeys token={page.token} unitCode={model.unit.code} />
      <input type="hidden" name="id" value={row.id} />
      <input
        class="input"
        type="date"
        name="toDay"
        value={model.today}
        aria-label={`${t.endDay}: ${row.productName}`}
        required
      />
      <button class="btn slim" type="submit">
        {t.act}
      </button>
    </form>
  )
}

function AddForm({ page, model }: Props) {
  const { ui } = page
  const t = licenceTexts[ui.language]
  const sent = model.refused?.form === 'tambah' ? model.refused.values : {}
  const known = model.findings.subjects.filter(({ kind }) => kind === 'no-licence-row' || kind === 'too-few-seats')
  return (
    <details class="fold" open={model.refused?.form === 'tambah'}>
      <summary>{t.add.title}</summary>
      <Refusal refused={model.refused} form="tambah" words={t} />
      <form class="entry" method="post" action="/migrasi/lisensi/tambah">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <p class="note wide">{t.add.unit(shortUnitName(model.unit.name))}</p>
        <Field
          name="product"
          label={t.register.product}
          value={sent['product'] ?? ''}
          hint={t.add.productHint}
          list="produk"
          maxlength={400}
        />
        <datalist id="produk">
          {known.map(({ subject, subjectName }) => (
            <option value={subject}>{subjectName}</option>
          ))}
        </datalist>
        <Field name="seats" label={t.register.seats} value={sent['seats'] ?? ''} hint={t.fields['seats'] ?? ''} />
        <Field name="document" label={t.register.document} value={sent['document'] ?? ''} maxlength={200} />
        <Field name="fromDay" label={t.register.from} type="date" value={sent['fromDay'] ?? model.today} />
        <Field
          name="toDay"
          label={t.register.to}
          type="date"
          value={sent['toDay'] ?? ''}
          hint={t.add.toHint}
          required={false}
        />
        <button class="btn main" type="submit">
          {t.add.submit}
        </button>
      </form>
    </details>
  )
}

function ImportForm({ page, model }: Props) {
  const { ui } = page
  const t = licenceTexts[ui.language]
  const refused = model.refused?.form === 'impor' ? model.refused : null
  return (
    <details class="fold" open={refused !== null}>
      <summary>{t.import.title}</summary>
      <Refusal refused={model.refused} form="impor" words={t} />
      <form class="entry" method="post" action="/migrasi/lisensi/impor">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <TextArea name="csv" label={t.import.label} value={refused?.values['csv'] ?? ''} hint={t.import.hint} code />
        <button class="btn main" type="submit">
          {t.import.submit}
        </button>
      </form>
    </details>
  )
}
