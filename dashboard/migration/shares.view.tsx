import type { MigrationDay } from '../../server/migration/migration.queries.ts'
import { type Grade, grades } from '../../server/migration/grade.rules.ts'
import type { Status } from '../../server/migration/status.rules.ts'
import { Icon, type IconName } from '../parts/icon.view.tsx'
import { Meter } from '../parts/meter.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { migrationTexts } from '../texts/migration.texts.ts'

type Props = { ui: Ui; code: string; now: MigrationDay }
type Line = { name: string; icon?: IconName; count: number; tone: 'ok' | 'quiet' | 'warn' | 'unknown'; href: string }

const gradeIcons: Record<Grade, IconName> = {
  E4: 'ev-visited',
  E3: 'ev-measured',
  E2: 'ev-catalogue',
  E1: 'ev-estimated',
  E0: 'ev-standard',
}

/** What is proven and what is only claimed: laptops by the best evidence for their status. */
export function Grades({ ui, code, now }: Props) {
  const t = migrationTexts[ui.language].grades
  const { whole } = ui.format
  const lines = grades.toReversed().map((grade): Line => ({
    name: `${grade} ${t.names[grade]}`,
    icon: gradeIcons[grade],
    count: now.grades[grade],
    tone: grade === 'E0' ? 'unknown' : 'ok',
    href: `/perangkat?satker=${code}&bukti=${grade}`,
  }))
  return (
    <section class="goal" aria-labelledby="bukti-judul">
      <div class="goal-top">
        <h2 id="bukti-judul">{t.title}</h2>
      </div>
      <p class="goal-what">{t.what(whole(now.grades.E3 + now.grades.E4), whole(now.deviceCount))}</p>
      <ShareTable ui={ui} caption={t.caption} head={t.grade} lines={lines} all={now.deviceCount} />
      <p class="note">{t.note}</p>
    </section>
  )
}

/** Each laptop has exactly one; from the goal back to what nobody knows. */
const shown: [count: (day: MigrationDay) => number, status: Status, tone: Line['tone']][] = [
  [(day) => day.migrated, 'migrated', 'ok'],
  [(day) => day.migratedApplications, 'migrated-applications', 'ok'],
  [(day) => day.dual, 'dual', 'quiet'],
  [(day) => day.notStarted, 'not-started', 'warn'],
  [(day) => day.unsure, 'unsure', 'unknown'],
  [(day) => day.noData, 'no-data', 'unknown'],
]

/** Laptops by status, with the way to each of them; what is marked beside it; and where the legal question is answered. */
export function Statuses({ ui, code, now }: Props) {
  const t = migrationTexts[ui.language].statuses
  const { whole } = ui.format
  const lines = shown.map(([count, status, tone]): Line => ({
    name: t.names[status],
    count: count(now),
    tone,
    href: `/perangkat?satker=${code}&migrasi=${status}`,
  }))
  const flags = {
    blocked: whole(now.blocked),
    regressed: whole(now.regressed),
    contradictory: whole(now.contradictory),
    stale: whole(now.stale),
  }
  return (
    <>
      <ShareTable ui={ui} caption={t.caption} head={t.status} lines={lines} all={now.deviceCount} />
      <p class="note after">
        {t.flags(flags)} {now.stale > 0 && <a href={`/migrasi/disisihkan?unit=${code}`}>{t.setAside}</a>}
      </p>
      <p class="note">
        {t.legal} <a href={`/migrasi/lisensi?unit=${code}`}>{t.legalLink}</a>
      </p>
    </>
  )
}

type TableProps = { ui: Ui; caption: string; head: string; lines: Line[]; all: number }

function ShareTable({ ui, caption, head, lines, all }: TableProps) {
  const t = migrationTexts[ui.language]
  const { whole, share } = ui.format
  const columns: Column<Line>[] = [
    {
      head,
      cell: ({ name, icon, href }) => (
        <a href={href}>
          {icon && <Icon name={icon} class="icon" />}
          {name}
        </a>
      ),
    },
    {
      head: <span class="sr">{t.bar}</span>,
      class: 'share-bar',
      cell: ({ count, tone }) => <Meter part={count} of={all} tone={tone} />,
    },
    { head: t.laptops, num: true, cell: ({ count }) => whole(count) },
    { head: t.share, num: true, cell: ({ count }) => share(count, all) },
  ]
  return <Table ui={ui} caption={caption} class="shares" columns={columns} rows={lines} />
}
