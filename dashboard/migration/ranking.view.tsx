import type { MigrationDay } from '../../server/migration/migration.queries.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import { Bullet } from '../parts/bullet.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import type { MigrationModel } from './migration.model.ts'
import { bandText, isSame } from './programme.view.tsx'
import { signed } from './programme-trend.view.tsx'
import { coverageOf, type Place, type Ranked } from './ranking.rules.ts'
import { programmes } from '../../server/plan/standing.rules.ts'

/** The units right below, a ranking for each kind; those without a place stand below, with the reason. */
export function Rankings({ ui, model }: { ui: Ui; model: MigrationModel }) {
  const t = migrationTexts[ui.language].ranking
  if (model.ranking.length === 0) return null
  const { title: programme } = migrationTexts[ui.language].programmes[model.programme]
  const target = model.standings[model.programme]?.target?.sharePct ?? null
  return (
    <>
      {model.ranking.map(({ kind, rows }, index) => {
        const name = t.kinds[kind] ?? kind
        const all = index === 0 && model.own && model.own.deviceCount > 0 ? [...rows, ownLine(model, model.own)] : rows
        return (
          <Section id={`peringkat-${kind}`} title={t.ofKind(name)} aside={<ProgrammeSwitch ui={ui} model={model} />}>
            <Table
              ui={ui}
              caption={t.caption(name, programme)}
              class="ranking"
              columns={columnsOf(ui, model, target)}
              rows={all}
              rowClass={({ place }) => (place ? '' : 'unranked')}
            />
          </Section>
        )
      })}
    </>
  )
}

/** The office's own laptops: part of its figures, but no unit below it. */
function ownLine({ unit }: MigrationModel, own: MigrationDay): Ranked {
  return { unit, now: own, before: null, place: null, why: null, pointsChange: null }
}

function ProgrammeSwitch({ ui, model }: { ui: Ui; model: MigrationModel }) {
  const t = migrationTexts[ui.language]
  const words = { applications: 'aplikasi', system: 'sistem' } as const
  const href = (goal: Goal) => `/migrasi?unit=${model.unit.code}&program=${words[goal]}`
  return (
    <span class="note switch">
      {programmes.map((goal, index) => (
        <>
          {index > 0 && ' · '}
          {goal === model.programme ? (
            <b>{t.programmes[goal].title}</b>
          ) : (
            <a href={href(goal)}>{t.programmes[goal].title}</a>
          )}
        </>
      ))}
    </span>
  )
}

function columnsOf(ui: Ui, model: MigrationModel, target: number | null): Column<Ranked>[] {
  const t = migrationTexts[ui.language].ranking
  const { programme } = model
  const isOwn = (row: Ranked) => row.unit.id === model.unit.id
  return [
    {
      head: t.unit,
      class: 'unit-name',
      cell: (row) => <UnitCell ui={ui} row={row} own={isOwn(row)} goal={programme} />,
    },
    {
      head: <span class="sr">{t.bar}</span>,
      desk: true,
      class: 'rank-bar',
      cell: (row) => row.place && row.now && <RangeBar day={row.now} goal={programme} target={target} />,
    },
    {
      head: `${t.value} (%)`,
      num: true,
      cell: (row) => <ValueCell ui={ui} row={row} own={isOwn(row)} goal={programme} />,
    },
    {
      head: t.range,
      num: true,
      desk: true,
      cell: ({ place, now }) => place && now && <span class="quiet">{bandText(ui, now[programme])}</span>,
    },
    {
      head: t.laptops,
      num: true,
      desk: true,
      cell: (row) => <Laptops ui={ui} row={row} goal={programme} own={isOwn(row)} />,
    },
    { head: t.change, num: true, cell: (row) => <ChangeCell ui={ui} row={row} /> },
    {
      head: t.interval,
      num: true,
      desk: true,
      cell: ({ place }) => place && <span class="quiet">{intervalOf(ui, place)}</span>,
    },
  ]
}

function intervalOf(ui: Ui, { best, worst }: Place): string {
  const { whole } = ui.format
  return best === worst ? whole(best) : migrationTexts[ui.language].ranking.intervalOf(whole(best), whole(worst))
}

type CellProps = { ui: Ui; row: Ranked; own: boolean; goal: Goal }

function UnitCell({ ui, row, own, goal }: CellProps) {
  const t = migrationTexts[ui.language].ranking
  const { unit, place, now } = row
  return (
    <span class="ranked">
      <span class="rank" data-first={place?.rank === 1 ? true : undefined}>
        {place ? ui.format.whole(place.rank) : '–'}
      </span>
      <span>
        {own ? t.own : <a href={`/migrasi?unit=${unit.code}`}>{shortUnitName(unit.name)}</a>}
        {place?.tied && <span class="code">{t.tied}</span>}
        {now !== null && now.simulatedCount > 0 && <SampleMark ui={ui} />}
        {now !== null && now.deviceCount > 0 && (
          <span class="sub phone">
            {t.ofLaptops(ui.format.whole(now[goal].proven), ui.format.whole(now.deviceCount))}
            {place && ` · ${bandText(ui, now[goal])}`}
          </span>
        )}
      </span>
    </span>
  )
}

function RangeBar({ day, goal, target }: { day: MigrationDay; goal: Goal; target: number | null }) {
  const { low, high } = day[goal]
  return <Bullet slim at={(low ?? 0) * 100} low={(low ?? 0) * 100} high={(high ?? 0) * 100} target={target} />
}

function ValueCell({ ui, row, own, goal }: CellProps) {
  const t = migrationTexts[ui.language].ranking
  const { place, why, now } = row
  if (place && now) return <b>{ui.format.number((now[goal].low ?? 0) * 100)}</b>
  if (own && now) return <span class="quiet">{ui.format.number((now[goal].low ?? 0) * 100)}</span>
  if (why === null || (why === 'coverage' && now === null)) return <span class="quiet">{ui.words.notYet}</span>
  const text =
    why === 'coverage' && now
      ? t.why.coverage(ui.format.share(coverageOf(now), 1) ?? '')
      : t.why[why === 'coverage' ? 'not-counted' : why]
  return <span class="quiet reason">{text}</span>
}

function Laptops({ ui, row, goal, own }: CellProps) {
  const t = migrationTexts[ui.language].ranking
  const { now, unit } = row
  if (now === null || now.deviceCount === 0) return null
  const text = t.ofLaptops(ui.format.whole(now[goal].proven), ui.format.whole(now.deviceCount))
  return own ? <>{text}</> : <a href={`/perangkat?satker=${unit.code}`}>{text}</a>
}

function ChangeCell({ ui, row }: { ui: Ui; row: Ranked }) {
  const { place, pointsChange } = row
  if (place === null) return null
  if (pointsChange === null) return <span class="quiet">{ui.words.notYet}</span>
  if (isSame(pointsChange)) return <span class="quiet">0</span>
  return (
    <>
      {signed(ui, Math.round(pointsChange * 10) / 10)}
      {place.moved !== null && place.moved !== 0 && (
        <span class="moved">
          {place.moved > 0 ? '▲' : '▼'} {ui.format.whole(Math.abs(place.moved))}
        </span>
      )}
    </>
  )
}
