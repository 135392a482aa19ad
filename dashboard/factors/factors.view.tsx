import type { FactorIndex, FactorRow } from '../../server/power/factor.rules.ts'
import type { Assigned, SettingRow, UnitFactors } from '../../server/power/unit-factor.rules.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import type { RefusedForm } from '../form-post.ts'
import type { Basis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { factorTexts } from '../texts/factor.texts.ts'
import { factorName } from './factor-names.ts'
import { FactorTables } from './factor-tables.view.tsx'
import type { FactorForm } from './factors.page.tsx'
import { UnitFactorsSection } from './unit-factors.view.tsx'

export type FactorsModel = {
  unit: UnitRow
  trail: UnitRow[]
  today: string
  index: FactorIndex
  /** Every row, those that gave way too. */
  rows: readonly FactorRow[]
  factors: UnitFactors
  embodiedDetail: Assigned
  /** What was set for this very unit, in the order of entry. */
  ownSettings: SettingRow[]
  /** Names of the units for which what holds here was set. */
  names: ReadonlyMap<number, string>
  maySetUnit: boolean
  maySetValues: boolean
  isRoot: boolean
  saved: FactorForm | null
  refused: RefusedForm | null
}

/** What a kilowatt-hour costs and emits here, why, and every factor with its source. */
export function FactorsView({ page, model }: { page: PageContext; model: FactorsModel }) {
  const { ui } = page
  const t = factorTexts[ui.language]
  const { unit } = model
  const title = t.title(shortUnitName(unit.name))
  return (
    <Layout
      page={page}
      title={title}
      place="energy"
      crumbs={model.trail.map((one) => ({
        name: shortUnitName(one.name),
        href: one.id === unit.id ? null : `/energi/faktor?unit=${one.code}`,
      }))}
      foot={<p>{t.foot}</p>}
    >
      <div class="head">
        <div class="head-main">
          <h1>{title}</h1>
        </div>
        <div class="actions">
          <a class="btn" href="/energi/faktor/ekspor.csv">
            {ui.words.exportTable}
          </a>
        </div>
      </div>
      <Lead ui={ui} model={model} />
      <div class="goals">
        <TariffFigure ui={ui} model={model} />
        <GridFigure ui={ui} model={model} />
      </div>
      <UnitFactorsSection page={page} model={model} />
      <FactorTables page={page} model={model} />
    </Layout>
  )
}

function Lead({ ui, model }: { ui: Ui; model: FactorsModel }) {
  const t = factorTexts[ui.language]
  const { tariff, grid, tariffClass } = model.factors
  const rp = tariff && t.rupiahPerKwh(ui.format.exact(tariff.value))
  const kg = grid && t.kgPerKwh(ui.format.exact(grid.value))
  const guessed = tariffClass.status === 'unconfirmed'
  return (
    <p class="lead">
      <b>{t.lead(rp ?? t.rupiahUnknown, kg ?? t.kgUnknown)}.</b> {guessed && <span class="quiet">{t.leadGuess}</span>}
    </p>
  )
}

/** What a person set is manual; what is only guessed by kind of unit is standard. */
function basisOf({ status }: Assigned): Basis {
  return status === 'entered' ? 'manual' : 'standard'
}

function TariffFigure({ ui, model }: { ui: Ui; model: FactorsModel }) {
  const t = factorTexts[ui.language]
  const { tariff, tariffClass } = model.factors
  return (
    <div class="goal">
      <Figure
        ui={ui}
        label={t.figures.tariff}
        value={tariff && ui.format.exact(tariff.value)}
        unit="Rp/kWh"
        band={`${tariffClass.value ?? '–'}, ${t.assigned[tariffClass.status]}`}
        basis={basisOf(tariffClass)}
        proof={{
          href: tariff ? '#tariff' : '#satuan',
          text: tariff ? t.since(ui.format.day(tariff.fromDay)) : t.noTariff,
        }}
      />
    </div>
  )
}

function GridFigure({ ui, model }: { ui: Ui; model: FactorsModel }) {
  const t = factorTexts[ui.language]
  const { grid, gridSystem, gridFallback } = model.factors
  const band = grid && `${factorName(ui, grid)}, ${t.methods[grid.kind === 'grid-margin' ? 'margin' : 'average']}`
  return (
    <div class="goal">
      <Figure
        ui={ui}
        label={t.figures.grid}
        value={grid && ui.format.exact(grid.value)}
        unit="kg CO₂e/kWh"
        band={band}
        basis={gridFallback === 'none' ? basisOf(gridSystem) : 'standard'}
        proof={{ href: `#${grid?.kind ?? 'satuan'}`, text: grid ? t.since(ui.format.day(grid.fromDay)) : t.noGrid }}
      />
    </div>
  )
}
