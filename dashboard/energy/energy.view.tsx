import { kwhOf } from '../../server/power/cost.rules.ts'
import type { UnitEnergy } from '../../server/power/below.queries.ts'
import type { fieldErrorNow, wornBatteries } from '../../server/power/field.queries.ts'
import type { UnitPower } from '../../server/power/power.queries.ts'
import type { SleepCompliance } from '../../server/power/ranking.queries.ts'
import type { League } from '../../server/power/ranking.rules.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { ExportLink } from '../parts/unit-layout.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import type { Ui } from '../parts/ui.ts'
import { energyTexts } from '../texts/energy.texts.ts'
import { EnergyFigures } from './energy-figures.view.tsx'
import { PolicySection, RankingSection, SharesSection, TrendSection, UnitsSection } from './energy-tables.view.tsx'
import type { Worth } from './worth.rules.ts'

export type EnergyModel = {
  unit: UnitRow
  trail: UnitRow[]
  /** The last full one. */
  month: string
  /** Of the trend, old to new. */
  months: string[]
  whole: UnitPower | null
  recent: UnitPower | null
  worth: Worth
  below: UnitEnergy[]
  leagues: League[]
  sleep: SleepCompliance
  field: Awaited<ReturnType<typeof fieldErrorNow>>
  worn: Awaited<ReturnType<typeof wornBatteries>>
}

/** Energy of a unit and all below it. */
export function EnergyView({ page, model }: { page: PageContext; model: EnergyModel }) {
  const { ui } = page
  const t = energyTexts[ui.language]
  const { unit, whole, worth } = model
  const title = t.title(shortUnitName(unit.name))
  const crumbs = model.trail.map((one) => ({
    name: shortUnitName(one.name),
    href: one.id === unit.id ? null : `/energi?unit=${one.code}`,
  }))
  const versions = worth.factors.length > 0 ? worth.factors.join(', ') : t.noFactors
  return (
    <Layout
      page={page}
      title={title}
      place="energy"
      crumbs={crumbs}
      foot={<p class="breaks">{t.foot(whole?.modelVersion ?? '–', versions)}</p>}
    >
      <div class="head">
        <div class="head-main">
          <h1>
            {title} {(whole?.figure?.simulated.days ?? 0) > 0 && <SampleMark ui={ui} />}
          </h1>
        </div>
        <div class="actions">
          <ExportLink ui={ui} href={`/energi/ekspor.csv?unit=${unit.code}`} />
          <a class="btn" href={`/energi/faktor?unit=${unit.code}`}>
            {t.toFactors}
          </a>
        </div>
      </div>
      <Lead ui={ui} model={model} />
      <EnergyFigures ui={ui} model={model} />
      <SharesSection ui={ui} model={model} />
      <TrendSection ui={ui} model={model} />
      <UnitsSection ui={ui} model={model} />
      <RankingSection ui={ui} model={model} />
      <PolicySection ui={ui} model={model} />
    </Layout>
  )
}

/** How much, whether it goes down, what is wasted. */
function Lead({ ui, model }: { ui: Ui; model: EnergyModel }) {
  const t = energyTexts[ui.language]
  const figure = model.whole?.months.find(({ month }) => month === model.month)?.figure ?? model.recent?.figure ?? null
  if (figure === null) return <p class="lead quiet">{t.none}.</p>
  const isMonth = model.whole?.months.some(({ month, figure: of }) => month === model.month && of !== null) ?? false
  const kwh = (mwh: number) => ui.format.number(kwhOf(mwh))
  const { saved, waste } = figure
  const change = saved && ui.format.share(Math.abs(saved.savedMwh), saved.baselineMwh)
  const goes = saved && change ? (saved.savedMwh >= 0 ? t.down(change) : t.up(change)) : t.noBase
  const when = isMonth ? t.inMonth(ui.format.month(model.month)) : t.inRecent
  return (
    <p class="lead">
      <b>{t.lead(kwh(figure.energyMwh), kwh(figure.lowMwh), kwh(figure.highMwh), when)}.</b> {goes}{' '}
      {t.wasted(kwh(waste.outMwh), ui.format.share(waste.outMwh, figure.energyMwh) ?? '–')}
    </p>
  )
}
