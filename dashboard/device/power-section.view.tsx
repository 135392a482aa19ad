/** Energy of one laptop: watts by state, kWh by day, and what would save most. Sums of days, never a clock time. */
import { states } from '../../agent/contract/v1.ts'
import type { DevicePower } from '../../server/power/device-power.queries.ts'
import { basisLabels } from '../../server/power/power.types.ts'
import { savingLabels } from '../../server/power/savings.rules.ts'
import { evidenceOf, kwh, mainBasis } from '../parts/energy.ts'
import type { Basis } from '../parts/evidence.view.tsx'
import { EvidenceLabel } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import { Defs, Empty, Section } from '../parts/lists.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { devicePowerTexts } from '../texts/device-power.texts.ts'
import { type DevicePowerForms, PowerForms } from './power-forms.view.tsx'

/** Local days that the page looks back, today left out: it is not over. */
export const powerDays = 30
const dayMin = 24 * 60

type Props = DevicePowerForms & { days: readonly string[]; unitCode: string; simulated: boolean }

export function PowerSection(props: Props) {
  const { page, power, days, unitCode } = props
  const { ui } = page
  const t = devicePowerTexts[ui.language]
  return (
    <Section
      id="energi"
      title={t.title}
      aside={
        <a class="note" href={`/energi/hemat?unit=${unitCode}`}>
          {t.savings.all}
        </a>
      }
    >
      {power.draws === null ? (
        <Empty title={t.never}>{t.neverText}</Empty>
      ) : (
        <>
          <Lead ui={ui} power={power} days={days} />
          <Figures {...props} />
          <div class="cols after">
            <Watts ui={ui} power={power} />
            <Savings ui={ui} power={power} />
          </div>
          <DayTable ui={ui} power={power} days={days} />
        </>
      )}
      <PowerForms {...props} />
    </Section>
  )
}

type Part = { ui: Ui; power: DevicePower }

const knownDays = ({ days }: DevicePower) => days.filter(({ energy }) => energy !== null)

function Lead({ ui, power, days }: Part & { days: readonly string[] }) {
  const t = devicePowerTexts[ui.language]
  const { whole } = ui.format
  const known = knownDays(power).length
  const [first] = power.savings
  const all = whole(days.length)
  return (
    <p class="lead">
      <b>{power.total ? t.lead(kwh(ui.format, power.total.energyMwh), whole(known), all) : t.leadUnknown(all)}</b>
      {known > 0 && known < days.length && ` ${t.missing(whole(days.length - known))}`}
      {first && ` ${t.most(savingLabels[first.setting][ui.language].toLowerCase(), kwh(ui.format, first.perMonthMwh))}`}
    </p>
  )
}

function Figures({ page: { ui }, power, days, simulated }: Props) {
  const t = devicePowerTexts[ui.language].figures
  const { total, draws, battery } = power
  const { format } = ui
  const basis = mainBasis(power.byBasis)
  const shown = (own: Basis): Basis => (simulated ? 'sample' : own)
  const knownMin = power.days.reduce((sum, day) => sum + day.knownMin, 0)
  const savedMwh = power.savings.reduce((sum, { perMonthMwh }) => sum + perMonthMwh, 0)
  const screen = draws?.screen
  return (
    <div class="figures band-row">
      <Figure
        ui={ui}
        label={t.energy}
        value={total && kwh(format, total.energyMwh)}
        unit="kWh"
        band={
          total &&
          t.band(
            kwh(format, total.lowMwh),
            kwh(format, total.highMwh),
            format.share(knownMin, days.length * dayMin) ?? '–',
          )
        }
        basis={shown(basis ? evidenceOf(basis) : 'none')}
        proof={{ href: '#energi-hari', text: t.byDay }}
      />
      <Figure
        ui={ui}
        label={t.screen}
        value={screen ? format.number(screen.drawW) : null}
        unit="W"
        band={
          screen
            ? t.bandW(format.number(screen.lowW), format.number(screen.highW), basisLabels[screen.basis][ui.language])
            : null
        }
        basis={screen ? evidenceOf(screen.basis) : 'none'}
        proof={{ href: '#energi-daya', text: t.byState }}
      />
      <Figure
        ui={ui}
        label={t.saving}
        value={total && kwh(format, savedMwh)}
        unit={t.savingUnit}
        band={t.savingBand}
        basis={shown('estimated')}
        proof={{ href: '#energi-hemat', text: t.settings }}
      />
      <Figure
        ui={ui}
        label={t.battery}
        value={battery && format.share(battery.healthShare, 1)}
        band={battery && t.batteryBand(format.wattHours(battery.fullMwh), format.wattHours(battery.designMwh))}
        basis={shown('measured')}
        proof={{ href: '#keras', text: t.hardware }}
      />
    </div>
  )
}

function Watts({ ui, power: { draws, modelVersion } }: Part) {
  const t = devicePowerTexts[ui.language].watts
  const { number } = ui.format
  const rows = draws === null ? [] : states.map((state) => ({ state, ...draws[state] }))
  return (
    <div>
      <h3 id="energi-daya">{t.title}</h3>
      <Table
        ui={ui}
        caption={t.title}
        class="compact"
        rows={rows}
        columns={[
          { head: t.state, cell: (row) => ui.words.states[row.state] },
          { head: t.draw, num: true, cell: (row) => number(row.drawW) },
          { head: t.band, num: true, class: 'nowrap', cell: (row) => `${number(row.lowW)}–${number(row.highW)} W` },
          {
            head: t.basis,
            cell: (row) => (
              <>
                <EvidenceLabel ui={ui} basis={evidenceOf(row.basis)} />
                <span class="sub">{basisLabels[row.basis][ui.language]}</span>
              </>
            ),
          },
        ]}
      />
      <p class="note after">{t.note(modelVersion)}</p>
    </div>
  )
}

function Savings({ ui, power }: Part) {
  const t = devicePowerTexts[ui.language].savings
  const set = (min: number | null) =>
    min === null ? (
      <span class="quiet">{ui.words.notYet}</span>
    ) : min === 0 ? (
      t.neverSet
    ) : (
      t.minutes(ui.format.whole(min))
    )
  return (
    <div>
      <h3 id="energi-hemat">{t.title}</h3>
      {power.savings.length === 0 ? (
        <Empty title={t.nothing}>{t.nothingText}</Empty>
      ) : (
        <Table
          ui={ui}
          caption={t.title}
          class="compact"
          rows={power.savings}
          columns={[
            { head: t.setting, cell: ({ setting }) => savingLabels[setting][ui.language] },
            { head: t.perMonth, num: true, cell: ({ perMonthMwh }) => kwh(ui.format, perMonthMwh) },
          ]}
        />
      )}
      <Defs
        rows={[
          [t.sleep, set(power.sleepMin)],
          [t.screenOff, set(power.screenOffMin)],
        ]}
      />
    </div>
  )
}

/** Every day of the range: one that nobody reported is said so. */
function DayTable({ ui, power, days }: Part & { days: readonly string[] }) {
  const t = devicePowerTexts[ui.language].days
  const held = new Map(power.days.map((day) => [day.day, day]))
  const rows = days.toReversed().map((day) => ({ day, held: held.get(day) ?? null }))
  const unreported = <span class="quiet">{t.unreported}</span>
  return (
    <details class="fold" id="energi-hari">
      <summary>{t.title}</summary>
      <Table
        ui={ui}
        caption={t.title}
        class="compact"
        rows={rows}
        columns={[
          { head: t.day, class: 'nowrap', cell: ({ day }) => ui.format.day(day) },
          {
            head: t.energy,
            num: true,
            cell: ({ held: of }) => (of?.energy ? kwh(ui.format, of.energy.energyMwh) : unreported),
          },
          { head: t.known, num: true, cell: ({ held: of }) => (of?.energy ? ui.format.hours(of.knownMin) : '') },
          {
            head: t.basis,
            desk: true,
            cell: ({ held: of }) => (of?.energy ? basisLabels[of.energy.basis][ui.language] : ''),
          },
        ]}
      />
    </details>
  )
}
