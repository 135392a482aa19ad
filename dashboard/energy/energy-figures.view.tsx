import { kwhOf } from '../../server/power/cost.rules.ts'
import type { EnergyFigure } from '../../server/power/figure.rules.ts'
import type { PowerBasis } from '../../server/power/power.types.ts'
import type { Basis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import { rupiahShort } from '../parts/rupiah.ts'
import type { Ui } from '../parts/ui.ts'
import { energyTexts } from '../texts/energy.texts.ts'
import type { EnergyModel } from './energy.view.tsx'

/** What a figure rests on as one label: simulated first, several ways are mixed. */
export function basisOf(figure: EnergyFigure | null): Basis {
  if (figure === null) return 'none'
  if (figure.simulated.days > 0) return figure.simulated.days >= figure.coverage.reportedDays ? 'sample' : 'mixed'
  const bases = new Set(figure.byBasis.map(({ basis }) => wordOf(basis)))
  return bases.size === 1 ? ([...bases][0] ?? 'none') : 'mixed'
}

function wordOf(basis: PowerBasis): Basis {
  return basis === 'meter' || basis === 'battery' ? 'measured' : basis
}

/** The figures of the last full month and of the last thirty days. */
export function EnergyFigures({ ui, model }: { ui: Ui; model: EnergyModel }) {
  const t = energyTexts[ui.language]
  const { unit, worth } = model
  const month = model.whole?.months.find((one) => one.month === model.month)?.figure ?? null
  const recent = model.recent?.figure ?? null
  const kwh = (mwh: number) => ui.format.number(kwhOf(mwh))
  const range = (of: EnergyFigure | null) => of && t.range(kwh(of.lowMwh), kwh(of.highMwh))
  const toUnit = { href: `/satker/${unit.code}`, text: t.toUnit }
  const toDevices = { href: `/perangkat?satker=${unit.code}`, text: t.toDevices }
  const toFactors = { href: `/energi/faktor?unit=${unit.code}`, text: t.toFactors }
  const { cost, waste, carbon } = worth
  const method = carbon.average === null ? 'margin' : 'average'
  const grams = carbon[method]
  const unknown = (count: number) => (count > 0 ? t.unknownUnits(ui.format.whole(count)) : null)
  const rows = [
    {
      label: t.month(ui.format.month(model.month)),
      of: month,
      value: month && kwh(month.energyMwh),
      unit: 'kWh',
      band: range(month),
      proof: toUnit,
    },
    {
      label: t.recent,
      of: recent,
      value: recent && kwh(recent.energyMwh),
      unit: 'kWh',
      band: range(recent),
      proof: toUnit,
    },
    {
      label: t.perDay,
      of: recent,
      value: recent?.perActiveDayMwh == null ? null : ui.format.wattHours(recent.perActiveDayMwh),
      unit: 'Wh',
      band:
        recent && recent.coverage.activeDays > 0
          ? t.range(
              ui.format.wattHours(recent.lowMwh / recent.coverage.activeDays),
              ui.format.wattHours(recent.highMwh / recent.coverage.activeDays),
            )
          : null,
      proof: toDevices,
    },
    {
      label: t.out,
      of: month,
      value: month && kwh(month.waste.outMwh),
      unit: 'kWh',
      band:
        month &&
        t.outBand(
          ui.format.duration(month.waste.outMin),
          waste.rp === null ? t.rupiahUnknown : rupiahShort(ui.format, waste.rp),
        ),
      proof: toDevices,
    },
    {
      label: t.saved,
      of: month,
      value: month?.saved ? kwh(month.saved.savedMwh) : null,
      unit: 'kWh',
      band: month?.saved ? ui.format.share(month.saved.savedMwh, month.saved.baselineMwh) : null,
      proof: toUnit,
    },
    {
      label: t.cost,
      of: month,
      value: cost.rp === null ? null : rupiahShort(ui.format, cost.rp),
      band: unknown(cost.unknown),
      proof: toFactors,
    },
    {
      label: t.carbon,
      of: month,
      value: grams === null ? null : ui.format.number(grams / 1000),
      unit: 'kg CO₂e',
      band: [t.methods[method], unknown(carbon.unknown)].filter(Boolean).join(' · '),
      proof: toFactors,
    },
    {
      label: t.coverage,
      of: recent,
      value: model.recent?.coverage.knownShare == null ? null : ui.format.share(model.recent.coverage.knownShare, 1),
      band: recent && t.coverageBand(ui.format.whole(recent.coverage.reportedDays)),
      proof: toUnit,
    },
  ]
  return (
    <div class="goals">
      {rows.map(({ label, of, value, unit: measure, band, proof }) => (
        <div class="goal">
          <Figure
            ui={ui}
            label={label}
            value={value}
            {...(measure ? { unit: measure } : {})}
            band={value === null ? null : band}
            basis={basisOf(of)}
            proof={proof}
          />
        </div>
      ))}
    </div>
  )
}
