import { addDays } from '../../server/day/local-day.rules.ts'
import { ConeTrend } from '../parts/cone-trend.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import { type BurnWeek, type Standing, weeksBetween } from '../../server/plan/standing.rules.ts'

/** Weeks drawn before today; after it as many, or up to the target and the P85, but not further than the most. */
const drawnWeeks = { past: 26, ahead: 26, aheadMost: 78 } as const

/** The share of weeks past and to come, in percent; a sentence where there is too little to draw. */
export function ProgrammeTrend({ ui, standing }: { ui: Ui; standing: Standing }) {
  const t = migrationTexts[ui.language]
  const weeks = standing.weeks.slice(-drawnWeeks.past - 1)
  const known = weeks.filter(({ sharePct }) => sharePct !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || known.length < 2) return <p class="note quiet chart-none">{t.trend.nothing}</p>
  return (
    <ConeTrend
      ui={ui}
      past={weeks.map(({ weekDay, sharePct }) => ({ day: weekDay, value: sharePct }))}
      cone={coneOf(standing)}
      target={targetLine(standing)}
      fromDay={first.weekDay}
      toDay={addDays(last.weekDay, aheadWeeks(standing, last.weekDay) * 7)}
      finding={findingOf(ui, standing, [first, last])}
      write={ui.format.number}
    />
  )
}

function coneOf({ forecast, range }: Standing) {
  if (forecast?.kind !== 'forecast') return []
  const pct = (count: number) => (count / range.all) * 100
  return forecast.cone.map(({ weekDay, low, median, high }) => {
    return { day: weekDay, low: pct(low), median: pct(median), high: pct(high) }
  })
}

/** Starts at the share of its first week, so that it begins on the line of what was proven. */
function targetLine({ line, weeks, range }: Standing): { day: string; value: number }[] {
  if (line === null) return []
  const pct = (count: number) => (count / range.all) * 100
  const from = weeks.find(({ weekDay }) => weekDay === line.from.day)?.sharePct ?? pct(line.from.count)
  return [
    { day: line.from.day, value: from },
    { day: line.to.day, value: pct(line.to.count) },
  ]
}

function aheadWeeks({ target, forecast }: Standing, lastDay: string): number {
  if (target === null) return 0
  const lateDay = forecast?.kind === 'forecast' ? (forecast.p85Day ?? target.dueDay) : target.dueDay
  const wanted = Math.max(weeksBetween(lastDay, target.dueDay), weeksBetween(lastDay, lateDay)) + 1
  return Math.min(drawnWeeks.aheadMost, Math.max(drawnWeeks.ahead, wanted))
}

function findingOf(ui: Ui, standing: Standing, [first, last]: [BurnWeek, BurnWeek]): string {
  const t = migrationTexts[ui.language]
  const { day, share } = ui.format
  const pct = (value: number | null) => share(value ?? 0, 100) ?? ''
  const { target, forecast } = standing
  const name = t.programmes[standing.programme].title
  return (
    t.trend.finding(name, pct(first.sharePct), day(first.weekDay), pct(last.sharePct), day(last.weekDay)) +
    (target ? t.trend.findingTarget(pct(target.sharePct), day(target.dueDay)) : '') +
    (forecast?.kind === 'forecast' && forecast.p50Day !== null ? t.trend.findingP50(day(forecast.p50Day)) : '')
  )
}

/** The same weeks as a table: proven, share, target line, difference. */
export function ProgrammeTwin({ ui, standing }: { ui: Ui; standing: Standing }) {
  const t = migrationTexts[ui.language].trend
  const { whole, day, number } = ui.format
  const weeks = standing.weeks.slice(-drawnWeeks.past - 1).toReversed()
  const missing = <span class="quiet">{ui.words.notYet}</span>
  const columns: Column<BurnWeek>[] = [
    { head: t.week, class: 'nowrap', cell: ({ weekDay }) => day(weekDay) },
    { head: t.proven, num: true, cell: ({ proven }) => (proven === null ? missing : whole(proven)) },
    {
      head: `${t.share} (%)`,
      num: true,
      cell: ({ sharePct }) => (sharePct === null ? missing : number(sharePct)),
    },
  ]
  const ofTarget: Column<BurnWeek>[] = [
    { head: t.target, num: true, cell: ({ target }) => (target === null ? missing : whole(target)) },
    { head: t.ahead, num: true, cell: ({ ahead }) => (ahead === null ? missing : signed(ui, Math.round(ahead))) },
  ]
  return (
    <details class="twin">
      <summary>{ui.words.asTable}</summary>
      <Table
        ui={ui}
        caption={migrationTexts[ui.language].programmes[standing.programme].title}
        class="keep"
        columns={standing.target ? [...columns, ...ofTarget] : columns}
        rows={weeks}
      />
    </details>
  )
}

/** `+12`, `−3`, `0` */
export function signed(ui: Ui, value: number): string {
  const text = ui.format.number(Math.abs(value))
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text
}
