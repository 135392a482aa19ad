import { watchedProgram } from '../../agent/contract/watch-list.ts'
import type { DeviceMigrationDetail } from '../../server/migration/device-titles.queries.ts'
import type { CategoryState } from '../../server/migration/set-summary.rules.ts'
import { StateMark } from '../parts/migration-marks.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceMigrationTexts } from '../texts/device-migration.texts.ts'

type Row = { part: string; state: CategoryState; weight: number | null; points: number | null }

/** Each group's state with the default, what ran, and what it adds to the score; below it the sum. */
export function StateTable({ ui, detail }: { ui: Ui; detail: DeviceMigrationDetail }) {
  const t = deviceMigrationTexts[ui.language]
  const { score, states } = detail.migration
  if (score.points === null) return <p class="note">{t.proofNone}</p>
  const { number, whole } = ui.format
  const media = states.media ?? 'none'
  const rows: Row[] = [...score.parts, { part: 'media', state: media, weight: null, points: null }]
  const counted = score.parts.filter(({ points }) => points !== null)
  const earned = counted.map(({ points }) => number(points ?? 0)).join(' + ')
  return (
    <>
      <Table
        ui={ui}
        caption={t.statesTitle}
        rows={rows}
        class="compact"
        columns={[
          { head: t.group, cell: ({ part }) => t.parts[part] ?? part },
          { head: t.state, cell: ({ state }) => <StateMark ui={ui} state={state} /> },
          { head: t.default, desk: true, cell: ({ part }) => <DefaultOf ui={ui} part={part} detail={detail} /> },
          { head: t.used, desk: true, cell: ({ part }) => <UsedOf ui={ui} part={part} detail={detail} /> },
          {
            head: t.weight,
            num: true,
            desk: true,
            cell: ({ weight }) => (weight === null ? <span class="quiet">–</span> : whole(weight)),
          },
          {
            head: t.points,
            num: true,
            cell: ({ points }) => (points === null ? <span class="quiet">{t.uncounted}</span> : number(points)),
          },
        ]}
      />
      <p class="note after">{t.arithmetic(earned, whole(score.weightSum), whole(score.points))}</p>
    </>
  )
}

type OfPart = { ui: Ui; part: string; detail: DeviceMigrationDetail }

function DefaultOf({ ui, part, detail }: OfPart) {
  const t = deviceMigrationTexts[ui.language]
  const name = detail.defaults[part]
  if (name == null) return <span class="quiet">{ui.words.notYet}</span>
  return <>{name === '' ? t.unwatched : name}</>
}

/** What of the group ran, the last one first. */
function UsedOf({ ui, part, detail }: OfPart) {
  const t = deviceMigrationTexts[ui.language]
  if (part === 'system') return <span class="quiet">–</span>
  if (detail.use === null) return <span class="quiet">{t.notLooked}</span>
  const ran = detail.use
    .filter(({ id }) => watchedProgram(id)?.category === part)
    .toSorted((a, b) => (a.lastDay < b.lastDay ? 1 : -1))
    .map(({ id }) => watchedProgram(id)?.name)
  return ran.length > 0 ? <>{ran.join(', ')}</> : <span class="quiet">{t.notUsed}</span>
}
