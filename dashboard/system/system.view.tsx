import type { Zone } from '../../server/day/local-day.rules.ts'
import { type Backlog, mostCounted } from '../../server/rollup/rollup-backlog.queries.ts'
import type { SystemState } from '../../server/system/system.queries.ts'
import { Figure } from '../parts/figure.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Defs, Empty, NewsList, Section } from '../parts/lists.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { systemTexts } from '../texts/system.texts.ts'
import { DiskSection } from './disk-section.view.tsx'
import { JobTable } from './job-table.view.tsx'
import { warningNews } from './warning-news.tsx'

type Props = { ui: Ui; state: SystemState }

/** Does the server keep up, will the disk last, and does what runs by itself still run? */
export function SystemView({ page, state, zone }: { page: PageContext; state: SystemState; zone: Zone }) {
  const { ui } = page
  const t = systemTexts[ui.language]
  const { format } = ui
  return (
    <Layout page={page} title={t.title} place="system" foot={<p>{t.foot}</p>}>
      <div class="head">
        <div class="head-main">
          <h1>{t.title}</h1>
          <p class="asof">
            {ui.words.asOf(format.moment(state.nowMs, zone))} · {t.since(format.span(state.nowMs - state.startedAtMs))}
          </p>
        </div>
      </div>
      <Warnings ui={ui} state={state} />
      <SystemFigures ui={ui} state={state} />
      <div class="cols sec">
        <Intake ui={ui} state={state} />
        <DiskSection ui={ui} disk={state.disk} isPostgres={state.storeKind === 'postgres'} />
      </div>
      <Rollup ui={ui} state={state} />
      <Section id="pekerjaan" title={t.jobs.title}>
        {!state.leadsJobs && <p class="note">{t.jobs.elsewhere}</p>}
        <JobTable ui={ui} jobs={state.jobs} nowMs={state.nowMs} />
      </Section>
      <Strays ui={ui} state={state} />
      <Queries ui={ui} state={state} />
    </Layout>
  )
}

function Warnings({ ui, state }: Props) {
  const t = systemTexts[ui.language]
  const { bytes } = ui.format
  const { warnings, disk } = state
  if (warnings.length === 0)
    return (
      <p class="lead">
        <b>{t.well}</b> {t.wellText}
      </p>
    )
  const left = t.diskLeft(disk.freeBytes === null ? t.unknown : bytes(disk.freeBytes), bytes(disk.warnBelowBytes))
  return (
    <div class="warnings">
      <p class="lead">
        <b>{t.look}</b>
      </p>
      <NewsList items={warningNews(ui, warnings, { more: (warning) => (warning === 'disk' ? left : null) })} />
    </div>
  )
}

function SystemFigures({ ui, state }: Props) {
  const t = systemTexts[ui.language]
  const { whole, span, bytes } = ui.format
  const { intake, rollup, disk } = state
  const to = (id: string) => ({ href: `#${id}`, text: t.details })
  return (
    <div class="figures band-row big">
      <Figure
        ui={ui}
        label={t.figures.waiting}
        value={whole(intake.waiting)}
        unit={t.figures.waitingUnit}
        band={t.figures.waitingOf(whole(intake.waitingMost))}
        basis="measured"
        proof={to('penerimaan')}
      />
      <Figure
        ui={ui}
        label={t.figures.commit}
        value={intake.commits && span(intake.commits.p95Ms)}
        band={intake.commits && t.figures.commitBand(span(intake.commits.p50Ms))}
        basis="measured"
        proof={to('penerimaan')}
      />
      <Figure
        ui={ui}
        label={t.figures.lag}
        value={rollup.lagMs === null ? null : span(rollup.lagMs)}
        band={t.figures.lagBand(countOf(ui, rollup.devices))}
        basis="measured"
        proof={to('rekap')}
      />
      <Figure
        ui={ui}
        label={t.figures.disk}
        value={disk.freeBytes === null ? null : bytes(disk.freeBytes)}
        band={disk.totalBytes === null ? null : t.figures.diskOf(bytes(disk.totalBytes))}
        basis="measured"
        proof={to('disk')}
      />
    </div>
  )
}

function Intake({ ui, state: { intake, nowMs } }: Props) {
  const t = systemTexts[ui.language].intake
  const { whole, span, number } = ui.format
  const { commits } = intake
  const counted = (count: number) => t.reports(whole(count))
  return (
    <Section id="penerimaan" title={t.title} aside={<span class="note">{t.note}</span>}>
      <Defs
        rows={[
          [t.waiting, whole(intake.waiting)],
          [t.stored, counted(intake.stored)],
          [t.refused, counted(intake.refused)],
          [t.failed, counted(intake.failed)],
          [
            t.times,
            commits ? (
              <>
                {t.timesOf(span(commits.p50Ms), span(commits.p95Ms), span(commits.maxMs))}
                <span class="sub">{t.basis(whole(commits.count), span(Math.max(0, nowMs - commits.sinceMs)))}</span>
              </>
            ) : (
              t.none
            ),
          ],
          [t.perCommit, commits ? number(commits.jobsPerCommit) : t.none],
        ]}
      />
    </Section>
  )
}

function Rollup({ ui, state: { rollup, leadsJobs } }: Props) {
  const t = systemTexts[ui.language].rollup
  const waiting = (backlog: Backlog) =>
    backlog.oldestDay === null ? t.nothing : t.waiting(countOf(ui, backlog), ui.format.day(backlog.oldestDay))
  return (
    <Section id="rekap" title={t.title}>
      <Defs
        rows={[
          [t.lag, rollup.lagMs === null ? (leadsJobs ? t.lagNone : t.lagElsewhere) : ui.format.span(rollup.lagMs)],
          [t.devices, waiting(rollup.devices)],
          [t.units, waiting(rollup.units)],
        ]}
      />
    </Section>
  )
}

function countOf(ui: Ui, { count }: Backlog): string {
  const text = ui.format.whole(count)
  return count < mostCounted ? text : systemTexts[ui.language].rollup.orMore(text)
}

function Strays({ ui, state: { strays, nowMs } }: Props) {
  const t = systemTexts[ui.language].strays
  if (!strays.last) return null
  const ago = ui.format.span(Math.max(0, nowMs - strays.last.atMs))
  return (
    <Section id="di-luar" title={t.title}>
      <p class="note breaks">{t.text(ui.format.whole(strays.count), ago, strays.last.message)}</p>
    </Section>
  )
}

function Queries({ ui, state: { queries } }: Props) {
  const t = systemTexts[ui.language].queries
  const { whole, span } = ui.format
  return (
    <Section id="pernyataan" title={t.title}>
      <p class="note">{t.note}</p>
      {queries.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <Table
          ui={ui}
          caption={t.title}
          rows={queries}
          columns={[
            { head: t.text, class: 'statement', cell: ({ text }) => <code class="breaks">{text}</code> },
            { head: t.where, desk: true, class: 'nowrap', cell: ({ where }) => t.places[where] },
            { head: t.count, num: true, cell: ({ count }) => whole(count) },
            { head: t.max, num: true, class: 'nowrap', cell: ({ maxMs }) => span(maxMs) },
            {
              head: t.mean,
              num: true,
              desk: true,
              class: 'nowrap',
              cell: ({ totalMs, count }) => span(totalMs / count),
            },
          ]}
        />
      )}
    </Section>
  )
}
