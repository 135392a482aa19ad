import { type ThresholdRow, thresholdBounds, thresholdNames } from '../../server/connectivity/threshold.table.ts'
import { Choice, Field, FormDone, FormKeys, Refusal } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { connectivityTexts } from '../texts/connectivity.texts.ts'
import type { ConnectivityModel } from './connectivity.model.ts'

type Props = { page: PageContext; model: ConnectivityModel }

/** What counts as good enough today, why, and for the ministry the form that changes it. */
export function ThresholdSection({ page, model }: Props) {
  const { ui } = page
  const texts = connectivityTexts[ui.language]
  const t = texts.thresholds
  const columns: Column<ThresholdRow>[] = [
    { head: t.name, cell: ({ name }) => t.names[name] },
    { head: t.value, num: true, cell: ({ value, unit }) => `${ui.format.whole(value)}\u00a0${unit}` },
    { head: t.from, num: true, desk: true, cell: ({ fromDay }) => ui.format.day(fromDay) },
    { head: t.source, cell: ({ source }) => source },
  ]
  return (
    <Section id="ambang" title={t.title}>
      {model.saved === 'ambang' && <FormDone>{texts.done.ambang}</FormDone>}
      <Table ui={ui} caption={t.title} columns={columns} rows={model.thresholds} />
      {model.maySetThresholds && <ThresholdForm page={page} model={model} />}
    </Section>
  )
}

function ThresholdForm({ page, model }: Props) {
  const { ui } = page
  const texts = connectivityTexts[ui.language]
  const t = texts.thresholds
  const isRefused = model.refused?.form === 'ambang'
  const sent = isRefused ? (model.refused?.values ?? {}) : {}
  return (
    <details class="fold screen-only" open={isRefused}>
      <summary>{t.form}</summary>
      <Refusal refused={model.refused} form="ambang" words={texts} />
      <form class="entry" method="post" action="/koneksi/ambang">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <Choice
          name="name"
          label={t.name}
          value={sent['name'] ?? ''}
          options={thresholdNames.map((name) => {
            const { least, most, unit } = thresholdBounds[name]
            return [name, `${t.names[name]} (${least}–${ui.format.whole(most)} ${unit})`]
          })}
        />
        <Field name="value" label={t.value} value={sent['value'] ?? ''} inputmode="numeric" maxlength={6} />
        <Field name="fromDay" label={t.from} type="date" value={sent['fromDay'] ?? model.today} hint={t.note} />
        <Field name="source" label={t.source} value={sent['source'] ?? ''} maxlength={300} />
        <button class="btn primary" type="submit">
          {t.save}
        </button>
      </form>
    </details>
  )
}
