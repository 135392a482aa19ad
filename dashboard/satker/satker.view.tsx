import type { StripDay } from '../../server/connectivity/connectivity.queries.ts'
import { quartersFromLaptops } from '../../server/connectivity/rungs.rules.ts'
import type { DeviceItem } from '../../server/device/device.queries.ts'
import type { DeviceState } from '../../server/migration/device-migration.queries.ts'
import type { PresenceDay } from '../../server/presence/presence.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { DeviceTable } from '../devices/device-table.view.tsx'
import { laptopDaysOf, type Totals } from '../overview/overview.model.ts'
import { PresenceFigures } from '../overview/presence-figures.view.tsx'
import { countBasis, EvidenceLabel } from '../parts/evidence.view.tsx'
import { HoursChart } from '../parts/hours-chart.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Defs, Empty, Section } from '../parts/lists.view.tsx'
import { SampleMark, Tag } from '../parts/status.view.tsx'
import { Strip, StripDays } from '../parts/strip.view.tsx'
import { Trend } from '../parts/trend.view.tsx'
import { calendarTexts } from '../texts/calendar.texts.ts'
import { connectivityTexts } from '../texts/connectivity.texts.ts'
import { satkerTexts } from '../texts/satker.texts.ts'
import { unitsTexts } from '../texts/units.texts.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import type { UnitLine } from '../units/unit-rows.ts'
import { UnitTable } from '../units/unit-table.view.tsx'
import { MigrationSection } from './migration-section.view.tsx'
import { PowerSection } from './power-section.view.tsx'
import type { SatkerMigration } from './satker-migration.model.ts'
import type { SatkerPower } from './satker-power.model.ts'
import { AttentionTable } from './attention-table.view.tsx'

export type SatkerModel = {
  unit: UnitRow
  trail: UnitRow[]
  today: string
  nowMs: number
  days: string[]
  totals: Totals | null
  own: PresenceDay[]
  /** Counted days of its own laptops; those on which fewer than five were seen come without quarter-hours. */
  strip: StripDay[]
  attention: { items: DeviceItem[]; total: number }
  devices: { items: DeviceItem[]; total: number; seen: ReadonlyMap<number, ReadonlySet<string>> }
  /** With all below it; null = it has no laptop of its own, or no day was counted yet. */
  migration: SatkerMigration | null
  /** With all below it; null = as above. */
  energy: SatkerPower | null
  /** Of the laptops listed. */
  states: ReadonlyMap<number, DeviceState>
  lines: UnitLine[]
}

/** A satker: its laptops, what to do about them, and what stands behind the figures. */
export function SatkerView({ page, model }: { page: PageContext; model: SatkerModel }) {
  const { ui } = page
  const t = satkerTexts[ui.language]
  const { unit, totals, today } = model
  const crumbs = model.trail.map((one) => ({
    name: shortUnitName(one.name),
    href:
      one.id === unit.id
        ? null
        : ['ministry', 'kanwil'].includes(one.kind)
          ? `/?unit=${one.code}`
          : `/satker/${one.code}`,
  }))
  const foot = totals !== null && totals.simulatedCount > 0 && (
    <p>{ui.words.sampleFoot(ui.format.whole(totals.simulatedCount))}</p>
  )
  const proofs = {
    devices: { href: '#bukti', text: t.register },
    seen: '#perangkat',
    linked: '#jam',
    sealed: '#bukti',
  }
  return (
    <Layout page={page} title={unit.name} place="units" crumbs={crumbs} foot={foot || <p>{ui.words.dataKept}</p>}>
      <div class="head">
        <div class="head-main">
          <h1>
            {unit.name} {totals !== null && totals.simulatedCount > 0 && <SampleMark ui={ui} />}
          </h1>
          <p class="asof">
            {t.asOf(ui.format.moment(model.nowMs, unit.zone), unit.code, unit.zone)} <Tag>{unit.type}</Tag>
          </p>
        </div>
        <div class="actions">
          <a class="btn" href={`/koneksi?unit=${unit.code}`}>
            {connectivityTexts[ui.language].link}
          </a>
          <a class="btn" href={`/kalender?unit=${unit.code}`}>
            {calendarTexts[ui.language].link}
          </a>
          <a class="btn" href={`/perangkat?satker=${unit.code}`}>
            {t.allDevices}
          </a>
        </div>
      </div>
      {totals && totals.deviceCount + totals.virtualCount > 0 ? (
        <PresenceFigures ui={ui} totals={totals} claimed={unit.claimedLaptops} days={model.days} proofs={proofs} />
      ) : (
        <NoneOwn page={page} model={model} />
      )}
      {model.devices.total > 0 && <Attention page={page} model={model} />}
      {totals && totals.deviceCount > 0 && <Connection page={page} model={model} />}
      {model.migration && <MigrationSection ui={ui} unit={unit} migration={model.migration} />}
      {model.energy && <PowerSection ui={ui} unit={unit} energy={model.energy} />}
      {model.lines.length > 0 && (
        <Section id="bawah" title={t.below}>
          <UnitTable ui={ui} lines={model.lines} today={today} caption={unitsTexts[ui.language].table.caption} />
        </Section>
      )}
      <DeviceList page={page} model={model} />
      <Behind page={page} model={model} />
    </Layout>
  )
}

type Part = { page: PageContext; model: SatkerModel }

/** Laptops in the units below; null = none has been counted there. */
function countBelow({ lines }: SatkerModel): { devices: number; simulated: number } | null {
  const counts = lines.flatMap(({ depth, figures }) => (depth === 0 && figures ? figures : []))
  const sum = (read: (one: (typeof counts)[number]) => number) => counts.reduce((total, one) => total + read(one), 0)
  return counts.length > 0
    ? { devices: sum((one) => one.deviceCount), simulated: sum((one) => one.simulatedCount) }
    : null
}

/** An office without laptops of its own is told apart from one under which nothing has reported either. */
function NoneOwn({ page: { ui }, model }: Part) {
  const t = satkerTexts[ui.language]
  const below = countBelow(model)
  return below === null ? (
    <p class="lead">
      <b>{t.nothing}</b> {t.nothingText}
    </p>
  ) : (
    <p class="lead">
      <b>{t.noneOwn}</b> <a href="#bawah">{t.belowHas(ui.format.whole(below.devices))}</a>.{' '}
      {below.simulated > 0 && <SampleMark ui={ui} />}
    </p>
  )
}

function Attention({ page, model }: Part) {
  const { ui } = page
  const t = satkerTexts[ui.language].attention
  const { items, total } = model.attention
  const { whole } = ui.format
  return (
    <Section
      id="tindakan"
      title={t.title}
      aside={<span class="note">{t.of(whole(total), whole(model.devices.total))}</span>}
    >
      {items.length === 0 ? (
        <Empty title={t.nothing}>{t.nothingText}</Empty>
      ) : (
        <AttentionTable ui={ui} items={items} today={model.today} />
      )}
    </Section>
  )
}

/** Quarter-hours of the whole satker, or days where it has fewer than five laptops; and hours by state. */
function Connection({ page, model }: Part) {
  const { ui } = page
  const t = satkerTexts[ui.language]
  const { days, own, strip, totals } = model
  const span = ui.format.days(days[0] ?? '', days.at(-1) ?? '')
  const byDay = new Map(own.map((day) => [day.day, day]))
  const proof = (
    <span class="ev-line">
      <EvidenceLabel ui={ui} basis={totals ? countBasis(totals) : 'none'} /> ·{' '}
      {t.strip.proof(ui.format.whole(totals?.deviceCount ?? 0), span)}
    </span>
  )
  const isFew = (totals?.deviceCount ?? 0) < quartersFromLaptops
  const told = new Map(strip.map((one) => [one.day, one]))
  const hours = (
    <Section id="jam" title={t.hours.title} aside={<span class="note">{t.hours.note}</span>} keep>
      <HoursChart
        ui={ui}
        id="jam"
        days={days}
        held={byDay}
        finding={t.hours.finding(span)}
        wide
        caption={`${t.hours.title}, ${span}`}
      />
    </Section>
  )
  const seen = (
    <Section id="hari" title={t.fewDays.title} keep>
      <Trend ui={ui} days={days} held={byDay} />
    </Section>
  )
  return (
    <>
      <Section id="sambungan" title={isFew ? t.strip.dayTitle : t.strip.title} aside={proof} keep>
        {strip.at(-1)?.sums.placed_units === 0 && (
          <p class="note">
            {t.strip.unplaced} <a href={`/koneksi?unit=${model.unit.code}#jaringan`}>{t.strip.toNetworks}</a>
          </p>
        )}
        {isFew ? <StripDays ui={ui} days={days} held={told} /> : <Strip ui={ui} days={days} held={told} />}
        <p class="note after">{isFew ? t.fewDays.note : t.strip.note}</p>
      </Section>
      <div class="cols sec">
        {hours}
        {seen}
      </div>
    </>
  )
}

function DeviceList({ page, model }: Part) {
  const { ui } = page
  const t = satkerTexts[ui.language].devices
  const { items, total, seen } = model.devices
  const below = countBelow(model) !== null
  const all = (
    <a class="note" href={`/perangkat?satker=${model.unit.code}`}>
      {t.all(ui.format.whole(total))}
    </a>
  )
  return (
    <Section id="perangkat" title={t.title} aside={total > 0 && all}>
      {items.length === 0 ? (
        <Empty title={below ? t.noneOwn : t.nothing}>
          {below && <a href={`/perangkat?satker=${model.unit.code}`}>{t.allBelow}</a>}
        </Empty>
      ) : (
        <DeviceTable
          ui={ui}
          caption={t.title}
          items={items}
          days={model.days}
          seen={seen}
          states={model.states}
          today={model.today}
          withUnit={false}
        />
      )}
    </Section>
  )
}

function Behind({ page, model }: Part) {
  const { ui } = page
  const t = satkerTexts[ui.language].behind
  const { unit, totals, own, days } = model
  const { whole } = ui.format
  const sum = (read: (day: PresenceDay) => number) => whole(own.reduce((total, day) => total + read(day), 0))
  const devices = totals && totals.deviceCount > 0 ? totals.deviceCount : null
  const none = countBelow(model) === null ? t.noAgents : t.noneOwn
  const agents = devices === null ? none : t.agents(whole(devices))
  const rows: Parameters<typeof Defs>[0]['rows'] = [
    [t.span, ui.format.days(days[0] ?? '', days.at(-1) ?? '')],
    [
      t.reports,
      devices === null
        ? ui.words.noData
        : (totals && countBasis(totals) === 'sample' ? t.sampleReports : t.reportsText)(
            sum(laptopDaysOf),
            sum((day) => day.sealedCount),
            sum((day) => day.lateCount),
          ),
    ],
    [
      t.denominator,
      unit.claimedLaptops === null ? (
        agents
      ) : (
        <>
          {t.claimed(whole(unit.claimedLaptops))} <EvidenceLabel ui={ui} basis="manual" />; {agents}
        </>
      ),
    ],
    [t.row, t.certainty[unit.certainty] ?? unit.certainty],
  ]
  if (totals && totals.virtualCount > 0) rows.push([t.virtual, t.virtualText(whole(totals.virtualCount))])
  if (totals && totals.simulatedCount > 0) rows.push([t.sample, t.sampleText(whole(totals.simulatedCount))])
  return (
    <Section id="bukti" title={t.title} keep>
      <Defs rows={rows} />
    </Section>
  )
}
