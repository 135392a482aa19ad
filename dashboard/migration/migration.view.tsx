import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { ClassifierState, MigrationDay } from '../../server/migration/migration.queries.ts'
import { ConeLegend } from '../parts/cone-trend.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty, type News, NewsList, Section } from '../parts/lists.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { driftTexts } from '../texts/drift.texts.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import { Blockers } from './blockers.view.tsx'
import { Changes } from './changes.view.tsx'
import { Lead } from './lead.view.tsx'
import type { MigrationModel } from './migration.model.ts'
import { percent, Programme } from './programme.view.tsx'
import { rankedFrom } from './ranking.rules.ts'
import { RegisterChangesSection } from './register-changes.view.tsx'
import { Rankings } from './ranking.view.tsx'
import { Grades, Statuses } from './shares.view.tsx'
import { programmes } from '../../server/plan/standing.rules.ts'

/** Are we on target, what is proven, what holds us back, who is ahead, and what changed? */
export function MigrationView({ page, model }: { page: PageContext; model: MigrationModel }) {
  const { ui } = page
  const t = migrationTexts[ui.language]
  const { unit, now } = model
  const crumbs = model.trail.map((one) => ({
    name: shortUnitName(one.name),
    href: one.id === unit.id ? null : `/migrasi?unit=${one.code}`,
  }))
  return (
    <Layout
      page={page}
      title={t.title(shortUnitName(unit.name))}
      place="migration"
      crumbs={crumbs}
      foot={<Foot ui={ui} now={now} />}
    >
      <Head ui={ui} model={model} />
      <Warnings ui={ui} model={model} />
      {now !== null && now.deviceCount > 0 ? (
        <Figures ui={ui} model={model} now={now} />
      ) : (
        <>
          <p class="lead">
            <b>{t.nothing.lead}</b>
          </p>
          <Empty title={now === null ? t.nothing.uncounted : t.nothing.empty}>
            {now === null ? t.nothing.uncountedText : t.nothing.emptyText}
          </Empty>
        </>
      )}
      <Rankings ui={ui} model={model} />
    </Layout>
  )
}

function Head({ ui, model }: { ui: Ui; model: MigrationModel }) {
  const t = migrationTexts[ui.language]
  const { unit, now } = model
  const of = (path: string, name: string) => (
    <a class="btn" href={path}>
      {name}
    </a>
  )
  return (
    <div class="head">
      <div class="head-main">
        <h1>
          {t.title(shortUnitName(unit.name))} {now !== null && now.simulatedCount > 0 && <SampleMark ui={ui} />}
        </h1>
        {now && (
          <p class="asof">
            {t.asOf(ui.format.dayLong(now.day))} · {t.scope(ui.format.whole(now.deviceCount))}
          </p>
        )}
      </div>
      <div class="actions">
        {of(`/migrasi/rencana?unit=${unit.code}`, t.links.plan)}
        {of(`/migrasi/lisensi?unit=${unit.code}`, t.links.licences)}
        {of(`/migrasi/biaya?unit=${unit.code}`, t.links.money)}
        {of(`/migrasi/bulan?unit=${unit.code}`, t.links.months)}
        {of(`/perangkat-lunak?unit=${unit.code}`, t.links.software)}
        {of(`/migrasi/ekspor.csv?unit=${unit.code}`, ui.words.exportTable)}
      </div>
    </div>
  )
}

function Figures({ ui, model, now }: { ui: Ui; model: MigrationModel; now: MigrationDay }) {
  const t = migrationTexts[ui.language]
  return (
    <>
      <Lead ui={ui} model={model} now={now} />
      <div class="goals">
        {programmes.map((programme) => {
          const standing = model.standings[programme]
          return standing && <Programme ui={ui} model={model} now={now} standing={standing} />
        })}
        <Grades ui={ui} code={model.unit.code} now={now} />
      </div>
      {programmes.some((programme) => model.standings[programme]?.target) && <ConeLegend words={t.trend.legend} />}
      <Blockers ui={ui} model={model} />
      <div class="cols sec">
        <Section id="status" title={t.statuses.title}>
          <Statuses ui={ui} code={model.unit.code} now={now} />
        </Section>
        <Changes ui={ui} model={model} />
      </div>
      <RegisterChangesSection ui={ui} code={model.unit.code} month={model.register} />
    </>
  )
}

/** Whose figures these are while titles are gone through again, and while lists are set aside. */
function Warnings({ ui, model }: { ui: Ui; model: MigrationModel }) {
  const items = [classifyingNews(ui, model.classifier), driftNews(ui, model)].filter((item) => item !== null)
  return items.length > 0 ? <NewsList items={items} /> : null
}

function driftNews(ui: Ui, { alarms, now, unit }: MigrationModel): News | null {
  const t = migrationTexts[ui.language].drift
  const [first] = alarms
  if (!first) return null
  const families = [...new Set(alarms.map(({ family }) => driftTexts[ui.language].families[family]))]
  return {
    tone: 'bad',
    title: t.title(families.join(', '), ui.format.day(localDayOf(first.raisedAtMs, unit.zone))),
    text: t.text(ui.format.whole(now?.stale ?? 0)),
    link: { href: `/migrasi/disisihkan?unit=${unit.code}`, text: t.look },
  }
}

function classifyingNews(ui: Ui, state: ClassifierState | null): News | null {
  const t = migrationTexts[ui.language].classifying
  const { whole } = ui.format
  if (state === null) return { tone: 'none', title: t.never, text: t.neverText }
  if (state.endedAtMs !== null) return null
  const of = ({ done, all }: { done: number; all: number }) => t.of(whole(done), whole(all))
  return { tone: 'warn', icon: 'wait', title: t.title, text: t.text(of(state.titles), of(state.sets)) }
}

function Foot({ ui, now }: { ui: Ui; now: MigrationDay | null }) {
  const t = migrationTexts[ui.language]
  const coverage = percent(ui, rankedFrom.coverageRatio * 100)
  return (
    <>
      <p>{t.foot(ui.format.whole(rankedFrom.laptops), coverage)}</p>
      <p>{t.footForecast}</p>
      {now !== null && now.simulatedCount > 0 && <p>{ui.words.sampleFoot(ui.format.whole(now.simulatedCount))}</p>}
    </>
  )
}
