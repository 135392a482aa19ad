import { type FactorKind, factorKinds, type FactorRow, factorState } from '../../server/power/factor.rules.ts'
import { Choice, Field, FormDone } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { factorTexts } from '../texts/factor.texts.ts'
import { FactorFault } from './factor-fault.view.tsx'
import { factorName } from './factor-names.ts'
import type { FactorsModel } from './factors.view.tsx'

type Props = { page: PageContext; model: FactorsModel }

/** Every row by kind: what holds, what will, and what held before; then the form that adds one. */
export function FactorTables({ page, model }: Props) {
  const t = factorTexts[page.ui.language]
  return (
    <>
      {model.saved === 'nilai' && <FormDone>{t.done.nilai}</FormDone>}
      {model.maySetValues && <FactorAddForm page={page} model={model} />}
      {factorKinds.map((kind) => (
        <KindTable page={page} model={model} kind={kind} />
      ))}
    </>
  )
}

function KindTable({ page, model, kind }: Props & { kind: FactorKind }) {
  const { ui } = page
  const t = factorTexts[ui.language]
  const { title, note } = t.kinds[kind]
  const rows = model.rows
    .filter((row) => row.kind === kind)
    .toReversed()
    .toSorted((a, b) =>
      a.key === b.key ? (a.fromDay < b.fromDay ? 1 : a.fromDay > b.fromDay ? -1 : 0) : a.key < b.key ? -1 : 1,
    )
  const unit = t.units[rows[0]?.unit ?? ''] ?? rows[0]?.unit ?? ''
  const columns: Column<FactorRow>[] = [
    {
      head: t.columns.key,
      cell: (row) => (
        <>
          {factorName(ui, row)}
          <span class="sub breaks">
            <b>{t.statuses[row.status]}</b>
            {` · ${[row.document, row.source].filter(Boolean).join(' · ')}`}
          </span>
        </>
      ),
    },
    {
      head: t.columns.since,
      num: true,
      class: 'nowrap',
      cell: ({ fromDay }) => (fromDay < firstDay ? t.always : ui.format.day(fromDay)),
    },
    {
      head: `${t.columns.value}, ${unit}`,
      num: true,
      cell: ({ value, low, high }) => (
        <>
          {ui.format.exact(value)}
          {low !== null && high !== null && (
            <span class="sub nowrap">{t.range(ui.format.exact(low), ui.format.exact(high))}</span>
          )}
        </>
      ),
    },
    { head: t.columns.state, desk: true, cell: (row) => t.states[factorState(model.index, row, model.today)] },
  ]
  return (
    <Section id={kind} title={title}>
      <Table
        ui={ui}
        caption={title}
        columns={columns}
        rows={rows}
        rowClass={(row) => (factorState(model.index, row, model.today) === 'current' ? '' : 'quiet')}
      />
      <p class="note after">{note}</p>
    </Section>
  )
}

/** Rows of the program that hold for every report have a day before any of them. */
const firstDay = '2001-01-01'

function FactorAddForm({ page, model }: Props) {
  const { ui } = page
  const t = factorTexts[ui.language]
  const refused = model.refused?.form === 'nilai' ? model.refused : null
  const sent = refused?.values ?? {}
  return (
    <Section id="nilai" title={t.add}>
      <details class="fold" open={refused !== null}>
        <summary>{t.addOpen}</summary>
        <FactorFault ui={ui} refused={model.refused} form="nilai" />
        <form class="entry" method="post" action="/energi/faktor/nilai">
          <input type="hidden" name="token" value={page.token} />
          <input type="hidden" name="unit" value={model.unit.code} />
          <Choice
            name="kind"
            label={t.columns.kind}
            value={sent['kind'] ?? 'tariff'}
            options={factorKinds.map((kind) => [kind, t.kinds[kind].title] as const)}
          />
          <Field
            name="key"
            label={t.columns.key}
            value={sent['key'] ?? ''}
            hint={t.keyHint}
            list="kunci"
            maxlength={130}
          />
          <datalist id="kunci">
            {[...new Set(model.rows.map(({ key }) => key))].map((key) => (
              <option value={key}>{factorName(ui, { key })}</option>
            ))}
          </datalist>
          <Field name="value" label={t.columns.value} value={sent['value'] ?? ''} hint={t.valueHint} maxlength={24} />
          <Field name="fromDay" label={t.columns.since} type="date" value={sent['fromDay'] ?? model.today} />
          <Field name="document" label={t.columns.document} value={sent['document'] ?? ''} maxlength={200} />
          <Field name="source" label={t.columns.source} value={sent['source'] ?? ''} maxlength={300} />
          <button class="btn main" type="submit">
            {t.submit}
          </button>
        </form>
      </details>
    </Section>
  )
}
