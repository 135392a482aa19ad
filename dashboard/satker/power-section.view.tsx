/** A satker's energy: how much, on what it rests, how much of it after work, and whether laptops sleep by themselves. */
import type { EnergyFigure } from '../../server/power/figure.rules.ts'
import { basisLabels } from '../../server/power/power.types.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { evidenceOf, kwh, mainBasis, simulatedBasis } from '../parts/energy.ts'
import { EvidenceLabel } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { savingsTexts } from '../texts/savings.texts.ts'
import { type SatkerPower, satkerPowerDays } from './satker-power.model.ts'

type Props = { ui: Ui; unit: UnitRow; energy: SatkerPower }

export function PowerSection({ ui, unit, energy }: Props) {
  const t = savingsTexts[ui.language].section
  const { figure } = energy.power
  return (
    <Section
      id="energi"
      title={t.title}
      aside={
        <a class="note" href={`/energi/hemat?unit=${unit.code}`}>
          {t.list}
        </a>
      }
    >
      {figure === null ? (
        <Empty title={t.never}>{t.neverText}</Empty>
      ) : (
        <>
          <Lead ui={ui} figure={figure} />
          <div class="figures band-row">
            <EnergyFigures ui={ui} unit={unit} figure={figure} />
            <SleepFigures ui={ui} unit={unit} energy={energy} />
          </div>
          <Notes ui={ui} figure={figure} />
          <div class="cols after">
            <BasisTable ui={ui} figure={figure} />
            <MonthTable ui={ui} energy={energy} />
          </div>
        </>
      )}
    </Section>
  )
}

function Lead({ ui, figure }: { ui: Ui; figure: EnergyFigure }) {
  const t = savingsTexts[ui.language].section
  return (
    <p class="lead">
      <b>{t.lead(kwh(ui.format, figure.energyMwh), ui.format.whole(satkerPowerDays))}</b>{' '}
      {t.out(kwh(ui.format, figure.waste.outMwh))}
    </p>
  )
}

function EnergyFigures({ ui, unit, figure }: Pick<Props, 'ui' | 'unit'> & { figure: EnergyFigure }) {
  const t = savingsTexts[ui.language].section
  const { format } = ui
  const main = mainBasis(figure.byBasis)
  const basis = simulatedBasis(figure.simulated.energyMwh, figure.energyMwh) ?? (main ? evidenceOf(main) : 'none')
  const { waste } = figure
  return (
    <>
      <Figure
        ui={ui}
        label={t.energy}
        value={kwh(format, figure.energyMwh)}
        unit="kWh"
        band={`${t.band(kwh(format, figure.lowMwh), kwh(format, figure.highMwh))}; ${coverageText(ui, figure)}`}
        basis={basis}
        proof={{ href: '#energi-dasar', text: t.proofBasis }}
      />
      <Figure
        ui={ui}
        label={t.outside}
        value={format.hours(waste.outMin)}
        unit={t.outsideUnit}
        band={t.outsideBand(
          kwh(format, waste.outMwh),
          format.share(waste.outMwh, figure.energyMwh) ?? '–',
          format.hours(waste.outDarkMin),
        )}
        basis={basis}
        proof={{ href: `/energi/hemat?unit=${unit.code}`, text: t.proofList }}
      />
    </>
  )
}

function coverageText(ui: Ui, { coverage }: Pick<EnergyFigure, 'coverage'>): string {
  const { whole, share } = ui.format
  return savingsTexts[ui.language].section.coverage(
    whole(coverage.reportedDays),
    whole(coverage.expectedDays),
    (coverage.knownShare === null ? null : share(coverage.knownShare, 1)) ?? '–',
  )
}

/** As set and as lived are two figures: a program may keep a laptop awake against its setting. */
function SleepFigures({ ui, unit, energy: { sleep, power } }: Props) {
  const t = savingsTexts[ui.language].section
  if (sleep === null) return null
  const { whole, share } = ui.format
  const { configured, observed } = sleep
  const told = configured.deviceCount - configured.unknown
  const simulated = power.figure && simulatedBasis(power.figure.simulated.energyMwh, power.figure.energyMwh)
  const proof = { href: `/energi/hemat?unit=${unit.code}`, text: t.proofList }
  return (
    <>
      <Figure
        ui={ui}
        label={t.configured}
        value={share(configured.compliant, told)}
        band={t.configuredBand(whole(configured.compliant), whole(told), whole(configured.unknown))}
        basis={simulated ?? 'measured'}
        proof={proof}
      />
      <Figure
        ui={ui}
        label={t.observed}
        value={observed.calmShare === null ? null : share(observed.calmShare, 1)}
        band={t.observedBand(whole(observed.activeDays))}
        basis={simulated ?? 'measured'}
        proof={proof}
      />
    </>
  )
}

function Notes({ ui, figure }: { ui: Ui; figure: EnergyFigure }) {
  const t = savingsTexts[ui.language].section
  const { extrapolatedMwh, waste, coverage } = figure
  return (
    <>
      {extrapolatedMwh !== null && coverage.reportedDays < coverage.expectedDays && (
        <p class="note after">{t.extrapolated(kwh(ui.format, extrapolatedMwh))}</p>
      )}
      {waste.unknownDays > 0 && <p class="note after">{t.unknownDays(ui.format.whole(waste.unknownDays))}</p>}
    </>
  )
}

function BasisTable({ ui, figure }: { ui: Ui; figure: EnergyFigure }) {
  const t = savingsTexts[ui.language].section
  return (
    <div>
      <h3 id="energi-dasar">{t.basis}</h3>
      <Table
        ui={ui}
        caption={t.basis}
        class="compact"
        rows={figure.byBasis}
        columns={[
          {
            head: t.basisName,
            cell: ({ basis }) => (
              <>
                {basisLabels[basis][ui.language]}
                <span class="sub">
                  <EvidenceLabel ui={ui} basis={evidenceOf(basis)} />
                </span>
              </>
            ),
          },
          { head: 'kWh', num: true, cell: ({ energyMwh }) => kwh(ui.format, energyMwh) },
          { head: t.basisShare, num: true, cell: ({ share }) => ui.format.share(share, 1) },
        ]}
      />
    </div>
  )
}

/** The 30 days as far as they lie in each month: what was not counted is no row. */
function MonthTable({ ui, energy }: Pick<Props, 'ui' | 'energy'>) {
  const t = savingsTexts[ui.language].section
  return (
    <div>
      <h3>{t.months}</h3>
      <Table
        ui={ui}
        caption={t.months}
        class="compact"
        rows={energy.power.months.toReversed()}
        columns={[
          {
            head: t.month,
            cell: (part) => (
              <>
                {ui.format.month(part.month)}
                <span class="sub">{coverageText(ui, part)}</span>
              </>
            ),
          },
          {
            head: 'kWh',
            num: true,
            cell: ({ figure }) =>
              figure === null ? (
                <span class="quiet">{t.never.toLowerCase()}</span>
              ) : (
                <>
                  {kwh(ui.format, figure.energyMwh)}
                  <span class="sub">
                    {kwh(ui.format, figure.lowMwh)}–{kwh(ui.format, figure.highMwh)}
                  </span>
                </>
              ),
          },
        ]}
      />
    </div>
  )
}
