import type { Problem } from '../../agent/contract/v1.ts'
import type { CurrentSections, DeviceDetail, EventRow, StateDay } from '../../server/device/device-detail.queries.ts'
import type { Proof } from '../../server/device/device-evidence.queries.ts'
import type { Standing } from '../../server/device/standing.rules.ts'
import type { DeviceMigrationDetail } from '../../server/migration/device-titles.queries.ts'
import type { DevicePower } from '../../server/power/device-power.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { Figure } from '../parts/figure.view.tsx'
import { HoursChart } from '../parts/hours-chart.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Checks, Defs, Empty, Section, Timeline } from '../parts/lists.view.tsx'
import type { FindingLine } from '../../server/plan/finding.queries.ts'
import { MigrationStatus } from '../parts/migration-marks.view.tsx'
import { SampleMark, StandingStatus, Tag } from '../parts/status.view.tsx'
import { Table } from '../parts/table.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { deviceTexts } from '../texts/device.texts.ts'
import { eventMoment } from './event-moment.ts'
import { hardwareRows } from './hardware-rows.tsx'
import { identityChecks } from './identity-checks.tsx'
import { FindingSection } from './finding-section.view.tsx'
import { MigrationSection } from './migration-section.view.tsx'
import { MigrationTitles } from './migration-titles.view.tsx'
import type { DevicePowerForms } from './power-forms.view.tsx'
import { PowerSection } from './power-section.view.tsx'
import { ScoreFigure } from './score-figure.view.tsx'
import { ReportSection } from './report-section.view.tsx'
import { SoftwareSection, type SoftwareQuery } from './software-section.view.tsx'

export type DeviceViewProps = {
  page: PageContext
  device: DeviceDetail
  standing: Standing
  trail: UnitRow[]
  today: string
  days: string[]
  stateDays: StateDay[]
  sections: CurrentSections
  events: EventRow[]
  proof: Proof
  /** About licences, as far as this viewer may see them now. */
  findings: FindingLine[]
  /** Null = it stands in no figure of the migration. */
  migration: DeviceMigrationDetail | null
  /** Null = it stands in no figure of energy. */
  power: { power: DevicePower; days: string[] } | null
  powerForm: Pick<DevicePowerForms, 'saved' | 'refused'>
  sameSerial: number
  software: SoftwareQuery
  /** What the viewer may do here. */
  rights: { manage: boolean; raw: boolean; power: boolean }
}

/** What is this laptop, is it the one it says, and what did it really send. */
export function DeviceView(props: DeviceViewProps) {
  const { page, device, standing, trail, sections, proof, rights } = props
  const { ui } = page
  const t = deviceTexts[ui.language]
  const code = shortCode(device.public_id)
  const name = nameOf(ui, device)
  const problems = proof.latest?.main?.problems ?? []
  const facts = {
    ui,
    hardware: sections.hardware?.facts ?? null,
    system: sections.system?.facts ?? null,
    storage: proof.latest?.main?.storage ?? null,
    problems,
  }
  const crumbs = [
    ...trail.map((unit) => ({ name: shortUnitName(unit.name), href: `/satker/${unit.code}` })),
    { name: t.devices, href: `/perangkat?satker=${device.unitCode}` },
    { name: code, href: null },
  ]
  return (
    <Layout page={page} title={`${name} ${code}`} place="devices" crumbs={crumbs} foot={<p>{ui.words.dataKept}</p>}>
      <div class="head">
        <div class="head-main">
          <h1>
            {name} · {code} {device.origin === 'simulated' && <SampleMark ui={ui} />}
          </h1>
          <p class="asof pills">
            <StandingStatus ui={ui} standing={standing} pill />
            {props.migration && <MigrationStatus ui={ui} status={props.migration.migration.status} pill />}
            {device.kind === 'virtual' && <Tag>{ui.words.virtual}</Tag>}
            {device.insecure === 1 && <Tag>{ui.words.insecure}</Tag>}
            <Tag>{shortUnitName(device.unitName)}</Tag>
          </p>
        </div>
        <DeviceActions {...props} />
      </div>
      <StateNote {...props} />
      <DeviceFigures {...props} />
      <div class="cols three sec">
        <Section id="keras" title={t.hardware.title}>
          {sections.hardware?.facts || sections.system?.facts ? (
            <Defs rows={hardwareRows(facts)} />
          ) : (
            <Empty title={t.hardware.waiting} />
          )}
        </Section>
        <Section id="identitas" title={t.identity.title}>
          <Checks
            checks={identityChecks({ ui, device, proof, sameSerial: props.sameSerial, showHostName: rights.manage })}
          />
          <p class="note after">{t.identity.privacy}</p>
        </Section>
        <HoursSection {...props} />
      </div>
      {props.power && (
        <PowerSection
          page={page}
          publicId={device.public_id}
          unitCode={device.unitCode}
          simulated={device.origin === 'simulated'}
          mayEdit={rights.power}
          today={props.today}
          {...props.power}
          {...props.powerForm}
        />
      )}
      <FindingSection ui={ui} findings={props.findings} />
      {props.migration && (
        <>
          <MigrationSection page={page} device={device} detail={props.migration} mayOpen={rights.raw} />
          <MigrationTitles ui={ui} detail={props.migration} today={props.today} />
        </>
      )}
      <div class="cols wide-left sec">
        <SoftwareSection ui={ui} query={props.software} section={sections.software} problems={problems} />
        <div class="stacked">
          <ChangesSection {...props} />
          <ProblemsSection {...props} problems={problems} />
        </div>
      </div>
      <ReportSection page={page} device={device} proof={proof} mayOpen={rights.raw} />
    </Layout>
  )
}

function DeviceActions({ page, device, standing, rights }: DeviceViewProps) {
  const t = deviceTexts[page.ui.language]
  if (!rights.manage || standing === 'revoked') return null
  const form = (action: string, text: string, look: string) => (
    <form method="post" action={`/perangkat/${device.public_id}/${action}`}>
      <input type="hidden" name="token" value={page.token} />
      <button class={`btn ${look}`} type="submit">
        {text}
      </button>
    </form>
  )
  return (
    <div class="actions">
      {standing === 'pending' && form('setujui', t.approve, 'main')}
      {form('cabut', t.revoke, 'danger')}
    </div>
  )
}

/** The one warning of a page: why this device stands in no figure. */
function StateNote({ page, device, standing }: DeviceViewProps) {
  const t = deviceTexts[page.ui.language]
  if (standing === 'pending') return <p class="callout">{t.pendingNote}</p>
  if (standing === 'revoked') return <p class="callout">{t.revokedNote}</p>
  return device.kind === 'virtual' ? <p class="callout">{t.virtualNote}</p> : null
}

function DeviceFigures({ page, device, days, stateDays, sections, proof, today, migration }: DeviceViewProps) {
  const { ui } = page
  const t = deviceTexts[ui.language].figures
  const seen = stateDays.filter((day) => awakeMin(day) > 0)
  const screenMin = seen.reduce((sum, day) => sum + day.screenMin, 0)
  const meanAwake = seen.length > 0 ? seen.reduce((sum, day) => sum + awakeMin(day), 0) / seen.length : null
  const software = sections.software?.facts?.rows ?? null
  const publishers = new Set(software?.map((row) => row[2]).filter(Boolean)).size
  const simulated = device.origin === 'simulated'
  const basis = simulated ? 'sample' : 'measured'
  const reports = {
    href: '#laporan',
    text: simulated && device.report_count === 0 ? t.simulated : t.reports(ui.format.whole(device.report_count)),
  }
  return (
    <div class="figures band-row">
      <Figure
        ui={ui}
        label={t.seen}
        value={device.report_count > 0 || stateDays.length > 0 ? ui.format.whole(seen.length) : null}
        unit={t.ofDays(days.length)}
        band={device.last_seen_day ? t.lastSeen(ui.format.lastDay(device.last_seen_day, today)) : null}
        basis={basis}
        proof={reports}
      />
      <Figure
        ui={ui}
        label={t.awake}
        value={meanAwake === null ? null : ui.format.hours(meanAwake)}
        unit={ui.language === 'id' ? 'jam' : 'h'}
        band={
          meanAwake === null
            ? null
            : screenMin > 0
              ? t.screenPart(ui.format.duration(screenMin / seen.length))
              : t.screenUnknown
        }
        basis={basis}
        proof={{ href: '#daya', text: ui.format.daysShort(days[0] ?? today, today) }}
      />
      {migration && <ScoreFigure ui={ui} detail={migration} basis={basis} />}
      <Figure
        ui={ui}
        label={t.software}
        value={software ? ui.format.whole(software.length) : null}
        unit={t.packages}
        band={publishers > 0 ? t.publishers(ui.format.whole(publishers)) : null}
        basis={basis}
        proof={{ href: '#lunak', text: t.fromSection }}
      />
      <Figure
        ui={ui}
        label={t.sealed}
        value={proof.sealedCount > 0 ? ui.format.whole(proof.sealedCount) : null}
        unit={t.days}
        band={proof.latestSealed ? t.lastSealed(ui.format.lastDay(proof.latestSealed.utcDay, today)) : t.notSealed}
        basis={basis}
        proof={reports}
      />
    </div>
  )
}

function awakeMin(day: StateDay): number {
  return day.screenMin + day.darkMin + day.awakeMin
}

function HoursSection({ page, days, stateDays }: DeviceViewProps) {
  const { ui } = page
  const t = deviceTexts[ui.language].hours
  const seen = stateDays.filter((day) => awakeMin(day) > 0)
  const span = ui.format.days(days[0] ?? '', days.at(-1) ?? '')
  const mean = seen.length > 0 ? seen.reduce((sum, day) => sum + awakeMin(day), 0) / seen.length : 0
  return (
    <Section id="daya" title={t.title} aside={<span class="note">{ui.words.hoursPerDay}</span>} keep>
      {stateDays.length === 0 ? (
        <Empty title={t.nothing}>{t.nothingText}</Empty>
      ) : (
        <>
          <HoursChart
            ui={ui}
            id="daya"
            days={days}
            held={new Map(stateDays.map((day) => [day.day, day]))}
            finding={t.finding(span, ui.format.duration(mean))}
            caption={`${t.title}, ${span}`}
          />
          <p class="note after">{t.note}</p>
        </>
      )}
    </Section>
  )
}

function ChangesSection({ page, events }: DeviceViewProps) {
  const { ui } = page
  const t = deviceTexts[ui.language].changes
  return (
    <Section id="riwayat" title={t.title}>
      {events.length === 0 ? (
        <Empty title={t.nothing}>{t.nothingText}</Empty>
      ) : (
        <Timeline moments={events.map((event) => eventMoment(ui, event))} />
      )}
    </Section>
  )
}

function ProblemsSection({ page, proof, problems }: DeviceViewProps & { problems: Problem[] }) {
  const { ui } = page
  const t = deviceTexts[ui.language].problems
  if (!proof.latest?.main) return null
  return (
    <Section id="tak-dilaporkan" title={t.title} aside={<span class="note">{t.note}</span>}>
      {problems.length === 0 ? (
        <p class="note">{t.nothing}</p>
      ) : (
        <Table
          ui={ui}
          caption={t.title}
          rows={problems}
          columns={[
            { head: t.part, cell: (problem) => partName(t.parts, problem.part) },
            { head: t.reason, cell: (problem) => t.reasons[problem.reason] },
          ]}
        />
      )}
    </Section>
  )
}

/** A part in words; one that has no words of its own goes by its parent's. */
function partName(names: Readonly<Record<string, string>>, part: string): string {
  const parent = part.split('.').slice(0, -1).join('.')
  return names[part] ?? (names[parent] ? `${names[parent]} (${part})` : part)
}
