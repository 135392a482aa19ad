import { gridSystems } from '../../server/power/grid-system.table.ts'
import {
  type Assigned,
  ministrySettings,
  settingChoices,
  type SettingName,
  type SettingRow,
  unitSettings,
} from '../../server/power/unit-factor.rules.ts'
import { Choice, Field, FormDone } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Defs, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { factorTexts } from '../texts/factor.texts.ts'
import { FactorFault } from './factor-fault.view.tsx'
import type { FactorsModel } from './factors.view.tsx'

type Props = { page: PageContext; model: FactorsModel }

/** Which class, system and choices hold for this unit, where they were set, and the form that sets them. */
export function UnitFactorsSection({ page, model }: Props) {
  const { ui } = page
  const t = factorTexts[ui.language]
  const { tariffClass, gridSystem, gridMethod } = model.factors
  const rows: [SettingName, Assigned][] = [
    ['tariff-class', tariffClass],
    ['grid-system', gridSystem],
    ['grid-method', gridMethod],
    ['embodied-detail', model.embodiedDetail],
  ]
  return (
    <Section id="satuan" title={t.unit.title} aside={<span class="note">{t.asOf(ui.format.day(model.today))}</span>}>
      {model.saved === 'satuan' && <FormDone>{t.done.satuan}</FormDone>}
      <Defs
        rows={rows.map(([name, assigned]) => [t.settings[name], <Held ui={ui} model={model} assigned={assigned} />])}
      />
      {model.factors.gridFallback !== 'none' && <p class="note after">{t.fallback[model.factors.gridFallback]}</p>}
      {model.ownSettings.length > 0 && <OwnSettings ui={ui} rows={model.ownSettings} />}
      {model.maySetUnit && <SettingForm page={page} model={model} />}
    </Section>
  )
}

function Held({ ui, model, assigned }: { ui: Ui; model: FactorsModel; assigned: Assigned }) {
  const t = factorTexts[ui.language]
  const { value, status, unitId, fromDay, source, document } = assigned
  const from = unitId === null || unitId === model.unit.id ? null : shortUnitName(model.names.get(unitId) ?? '')
  const facts = [
    t.assigned[status],
    from && t.unit.setAt(from),
    fromDay && t.since(ui.format.day(fromDay)),
    document,
    source,
  ]
  return (
    <>
      {value === null ? <span class="quiet">{t.unit.none}</span> : <b>{settingText(ui, value)}</b>}
      <span class="sub breaks">{facts.filter(Boolean).join(' · ')}</span>
    </>
  )
}

function settingText(ui: Ui, value: string): string {
  const choices: Record<string, string> = factorTexts[ui.language].choices
  return choices[value] ?? value
}

function OwnSettings({ ui, rows }: { ui: Ui; rows: SettingRow[] }) {
  const t = factorTexts[ui.language]
  const columns: Column<SettingRow>[] = [
    {
      head: t.unit.setting,
      cell: ({ name, source, document }) => (
        <>
          {t.settings[name]}
          <span class="sub breaks">{`${document} · ${source}`}</span>
        </>
      ),
    },
    {
      head: t.columns.value,
      cell: ({ value }) => (value === null ? <span class="quiet">{t.unit.withdrawn}</span> : settingText(ui, value)),
    },
    { head: t.columns.since, num: true, class: 'nowrap', cell: ({ fromDay }) => ui.format.day(fromDay) },
  ]
  return <Table ui={ui} caption={t.unit.own} columns={columns} rows={rows.toReversed()} />
}

function SettingForm({ page, model }: Props) {
  const { ui } = page
  const t = factorTexts[ui.language]
  const refused = model.refused?.form === 'satuan' ? model.refused : null
  const sent = refused?.values ?? {}
  const mayChoose = model.maySetValues && model.isRoot
  const names: readonly SettingName[] = mayChoose ? [...unitSettings, ...ministrySettings] : unitSettings
  const classes = model.rows.flatMap(({ kind, key }) => (kind === 'tariff' ? [key] : []))
  const systems = gridSystems.flatMap(({ system }) => system ?? [])
  const choices = mayChoose ? Object.values(settingChoices).flat() : []
  return (
    <details class="fold" open={refused !== null}>
      <summary>{t.unit.set}</summary>
      <FactorFault ui={ui} refused={model.refused} form="satuan" />
      <form class="entry" method="post" action="/energi/faktor/satuan">
        <input type="hidden" name="token" value={page.token} />
        <input type="hidden" name="unit" value={model.unit.code} />
        <Choice
          name="name"
          label={t.unit.setting}
          value={sent['name'] ?? 'tariff-class'}
          options={names.map((name) => [name, t.settings[name]] as const)}
        />
        <Field
          name="value"
          label={t.columns.value}
          value={sent['value'] ?? ''}
          hint={t.unit.valueHint}
          list="pilihan"
          required={false}
          maxlength={40}
        />
        <datalist id="pilihan">
          {[...new Set<string>([...classes, ...systems, ...choices])].map((value) => (
            <option value={value}>{settingText(ui, value)}</option>
          ))}
        </datalist>
        <Field name="fromDay" label={t.columns.since} type="date" value={sent['fromDay'] ?? model.today} />
        <Field name="document" label={t.columns.document} value={sent['document'] ?? ''} maxlength={200} />
        <Field name="source" label={t.columns.source} value={sent['source'] ?? ''} maxlength={300} />
        <button class="btn main" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}
