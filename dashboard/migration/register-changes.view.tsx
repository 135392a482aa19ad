import type { MonthChanges } from '../../server/migration/unit-change.queries.ts'
import { type ChangeKind, changeKinds, type RegisterChanges } from '../../server/migration/register-changes.rules.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import { Empty, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { migrationTexts } from '../texts/migration.texts.ts'

/** What changes the register, and no migration. */
const registerKinds: readonly ChangeKind[] = ['joined', 'moved-in', 'left', 'moved-out']

/** `+12`, `−3`, `0`. */
export function signed({ format }: Ui, count: number): string {
  return count === 0 ? '0' : `${count > 0 ? '+' : '−'}${format.whole(Math.abs(count))}`
}

/** How many more laptops are proven through migration, and how many only because the register changed. */
export function sumsOf({ parts }: RegisterChanges, goal: Goal): { migration: number; register: number } {
  const sum = (kinds: readonly ChangeKind[]) => kinds.reduce((total, kind) => total + parts[kind].proven[goal], 0)
  return { register: sum(registerKinds), migration: sum(changeKinds.filter((kind) => !registerKinds.includes(kind))) }
}

/** What happened in the month: laptops that moved on, apart from laptops that came and went. */
export function RegisterChangesSection({ ui, code, month }: { ui: Ui; code: string; month: MonthChanges | null }) {
  const t = migrationTexts[ui.language].register
  const { format } = ui
  return (
    <Section
      id="daftar"
      title={t.title}
      aside={month && <span class="note">{format.days(month.fromDay, month.toDay)}</span>}
    >
      {month === null ? (
        <Empty title={t.unknown}>{t.unknownText}</Empty>
      ) : (
        <>
          <p class="finding">{sentenceOf(ui, month)}</p>
          <Table ui={ui} caption={t.title} class="shares" columns={columnsOf(ui)} rows={linesOf(month.changes)} />
          <p class="note after">
            {t.note} <a href={`/migrasi/bulan?unit=${code}`}>{t.months}</a>.
          </p>
        </>
      )}
    </Section>
  )
}

function sentenceOf(ui: Ui, { month, changes }: MonthChanges): string {
  const t = migrationTexts[ui.language].register
  const { whole } = ui.format
  const { parts } = changes
  const come = parts.joined.laptops + parts['moved-in'].laptops
  const gone = parts.left.laptops + parts['moved-out'].laptops
  const { migration, register } = sumsOf(changes, 'applications')
  const words = { migration: signed(ui, migration), register: signed(ui, register) }
  return t.sentence(ui.format.month(month), { ...words, come: whole(come), gone: whole(gone) })
}

type Line = { kind: ChangeKind; laptops: number; applications: number; system: number }

/** A kind that happened to nobody is no line; who came or went always is. */
function linesOf({ parts }: RegisterChanges): Line[] {
  const order: ChangeKind[] = ['rose', 'known', 'fell', 'unknown', ...registerKinds]
  return order
    .filter((kind) => parts[kind].laptops > 0 || kind === 'rose' || kind === 'joined' || kind === 'left')
    .map((kind) => ({ kind, laptops: parts[kind].laptops, ...parts[kind].proven }))
}

function columnsOf(ui: Ui): Column<Line>[] {
  const t = migrationTexts[ui.language].register
  return [
    { head: t.what, cell: ({ kind }) => t.kinds[kind] },
    { head: t.laptops, num: true, cell: ({ laptops }) => ui.format.whole(laptops) },
    { head: t.applications, num: true, cell: ({ applications }) => signed(ui, applications) },
    { head: t.system, num: true, cell: ({ system }) => signed(ui, system) },
  ]
}
