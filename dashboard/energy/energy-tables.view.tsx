import { kwhOf } from '../../server/power/cost.rules.ts'
import { basisLabels } from '../../server/power/power.types.ts'
import { Defs, Section } from '../parts/lists.view.tsx'
import { Meter } from '../parts/meter.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { energyTexts } from '../texts/energy.texts.ts'
import type { EnergyModel } from './energy.view.tsx'

type Props = { ui: Ui; model: EnergyModel }
const rankedShown = 20

/** How much of the energy is measured, how much estimated. */
export function SharesSection({ ui, model }: Props) {
  const t = energyTexts[ui.language]
  const rows = model.recent?.figure?.byBasis ?? []
  const columns: Column<(typeof rows)[number]>[] = [
    { head: t.label, cell: ({ basis }) => basisLabels[basis][ui.language] },
    { head: 'kWh', num: true, cell: ({ energyMwh }) => ui.format.number(kwhOf(energyMwh)) },
    { head: t.share, num: true, cell: ({ share }) => ui.format.share(share, 1) },
    { head: '', cell: ({ share }) => <Meter part={share} of={1} /> },
  ]
  return (
    <Section id="label" title={t.shares}>
      {rows.length > 0 ? <Table ui={ui} caption={t.shares} columns={columns} rows={rows} /> : <None ui={ui} />}
    </Section>
  )
}

/** Months with their range; one without a report is hatched, not empty. */
export function TrendSection({ ui, model }: Props) {
  const t = energyTexts[ui.language]
  const held = new Map(model.whole?.months.map(({ month, figure }) => [month, figure]))
  const most = Math.max(1, ...[...held.values()].map((figure) => figure?.highMwh ?? 0))
  const rows = model.months.map((month) => ({ month, figure: held.get(month) ?? null }))
  const kwh = (mwh: number) => ui.format.number(kwhOf(mwh))
  const columns: Column<(typeof rows)[number]>[] = [
    { head: t.monthHead, class: 'nowrap', cell: ({ month }) => ui.format.month(month) },
    { head: 'kWh', num: true, cell: ({ figure }) => (figure ? kwh(figure.energyMwh) : <None ui={ui} />) },
    {
      head: t.band,
      num: true,
      class: 'nowrap',
      cell: ({ figure }) => figure && `${kwh(figure.lowMwh)}–${kwh(figure.highMwh)}`,
    },
    {
      head: '',
      cell: ({ figure }) =>
        figure ? <Meter part={figure.energyMwh} of={most} /> : <Meter part={1} of={1} tone="unknown" />,
    },
  ]
  return (
    <Section id="tren" title={t.trend}>
      <Table ui={ui} caption={t.trend} columns={columns} rows={rows} />
    </Section>
  )
}

/** Units right below, of the last full month. */
export function UnitsSection({ ui, model }: Props) {
  const t = energyTexts[ui.language]
  if (model.below.length === 0) return null
  const kwh = (mwh: number) => ui.format.number(kwhOf(mwh))
  const columns: Column<(typeof model.below)[number]>[] = [
    { head: t.unitHead, cell: ({ unit }) => <a href={`/energi?unit=${unit.code}`}>{shortUnitName(unit.name)}</a> },
    { head: 'kWh', num: true, cell: ({ figure }) => (figure ? kwh(figure.energyMwh) : <None ui={ui} />) },
    {
      head: t.band,
      num: true,
      class: 'nowrap',
      cell: ({ figure }) => figure && `${kwh(figure.lowMwh)}–${kwh(figure.highMwh)}`,
    },
    { head: t.out, num: true, desk: true, cell: ({ figure }) => figure && kwh(figure.waste.outMwh) },
    {
      head: t.days,
      num: true,
      desk: true,
      cell: ({ figure }) => figure && ui.format.whole(figure.coverage.activeDays),
    },
  ]
  return (
    <Section id="satuan" title={`${t.units} · ${ui.format.month(model.month)}`}>
      <Table ui={ui} caption={t.units} columns={columns} rows={model.below} />
    </Section>
  )
}

/** Leagues of like places. */
export function RankingSection({ ui, model }: Props) {
  const t = energyTexts[ui.language]
  const columns: Column<(typeof model.leagues)[number]['rows'][number]>[] = [
    { head: t.unitHead, cell: ({ code, name }) => <a href={`/satker/${code}`}>{shortUnitName(name)}</a> },
    { head: t.rank, num: true, cell: ({ rank }) => (rank === null ? '–' : ui.format.whole(rank)) },
    { head: 'Wh', num: true, cell: ({ perActiveDayMwh }) => ui.format.wattHours(perActiveDayMwh) },
    {
      head: t.band,
      num: true,
      class: 'nowrap',
      cell: ({ lowMwh, highMwh }) => `${ui.format.wattHours(lowMwh)}–${ui.format.wattHours(highMwh)}`,
    },
    { head: t.days, num: true, desk: true, cell: ({ activeDays }) => ui.format.whole(activeDays) },
  ]
  return (
    <Section id="peringkat" title={t.ranking}>
      <p class="note">{t.rankingNote}</p>
      {model.leagues.length === 0 && <None ui={ui} />}
      {model.leagues.map(({ placeClass, rows }) => (
        <>
          <h3>{placeClass ?? t.noClass}</h3>
          <Table ui={ui} caption={placeClass ?? t.noClass} columns={columns} rows={rows.slice(0, rankedShown)} />
        </>
      ))}
    </Section>
  )
}

/** Policy as set and as lived, batteries, and what meters say of the model. */
export function PolicySection({ ui, model }: Props) {
  const t = energyTexts[ui.language]
  const { whole, share } = ui.format
  const { configured, observed } = model.sleep
  const { field, worn } = model
  const count = whole(worn.rows.length)
  return (
    <Section id="kebijakan" title={t.policy}>
      <Defs
        rows={[
          [
            t.configured,
            t.configuredText(
              whole(configured.compliant),
              whole(configured.deviceCount - configured.unknown),
              whole(configured.unknown),
            ),
          ],
          [
            t.observed,
            observed.calmShare === null ? (
              <None ui={ui} />
            ) : (
              t.observedText(share(observed.calmShare, 1) ?? '', whole(observed.activeDays))
            ),
          ],
          [t.worn, worn.nextId === null ? count : t.atLeast(count)],
          [
            t.field,
            field.proven
              ? t.proven(share(field.medianError, 1) ?? '', share(field.bias, 1) ?? '', whole(field.laptops))
              : t.unproven(whole(field.laptops), whole(field.needed)),
          ],
        ]}
      />
    </Section>
  )
}

function None({ ui }: { ui: Ui }) {
  return <span class="quiet">{energyTexts[ui.language].notReported}</span>
}
