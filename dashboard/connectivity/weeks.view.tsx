import { Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { connectivityTexts } from '../texts/connectivity.texts.ts'
import type { ConnectionWeek } from './weeks.rules.ts'

const width = 200
const step = 4

/** Working time of each week: connected, from elsewhere, cut, and hatched what nobody can know. */
export function Weeks({ ui, weeks }: { ui: Ui; weeks: ConnectionWeek[] }) {
  const t = connectivityTexts[ui.language].weeks
  const { duration, share } = ui.format
  const columns: Column<ConnectionWeek>[] = [
    {
      head: t.week,
      cell: (week) => (
        <>
          {ui.format.daysShort(week.fromDay, week.toDay)}
          {week.downMin > 0 && <span class="sub">{t.down(duration(week.downMin))}</span>}
          {week.repairedQ > 0 && <span class="sub">{t.repaired(ui.format.whole(week.repairedQ))}</span>}
        </>
      ),
    },
    { head: t.bar, class: 'meter-cell', desk: true, cell: (week) => <WeekBar week={week} /> },
    {
      head: t.connected,
      num: true,
      cell: ({ connectedMin, cutMin }) =>
        share(connectedMin, connectedMin + cutMin) ?? <span class="quiet">{ui.words.notYet}</span>,
    },
    {
      head: t.cut,
      num: true,
      cell: ({ connectedMin, cutMin }) =>
        connectedMin + cutMin > 0 ? <b>{duration(cutMin)}</b> : <span class="quiet">{ui.words.notYet}</span>,
    },
    {
      head: t.unknown,
      num: true,
      cell: (week) => share(week.unknownMin, totalOf(week)) ?? <span class="quiet">{t.none}</span>,
    },
  ]
  return (
    <Section id="minggu" title={t.title} aside={<span class="note">{t.note}</span>} keep>
      <Table ui={ui} caption={t.title} columns={columns} rows={weeks} />
      <p class="legend">
        {(['connected', 'elsewhere', 'cut', 'unknown'] as const).map((part) => (
          <span>
            <svg class="key" viewBox="0 0 14 16" aria-hidden="true">
              <rect class={`k-${part}`} y="3" width="14" height="10" />
              {part === 'unknown' && <path class="k-hatch" d="M1 13l5-10M6 13l5-10M11 13l3-6" />}
            </svg>
            {t.legend[part]}
          </span>
        ))}
      </p>
      <p class="note after">{t.after}</p>
    </Section>
  )
}

function totalOf({ connectedMin, elsewhereMin, cutMin, unknownMin }: ConnectionWeek): number {
  return connectedMin + elsewhereMin + cutMin + unknownMin
}

function WeekBar({ week }: { week: ConnectionWeek }) {
  const total = totalOf(week)
  if (total === 0) return null
  const parts = [
    ['connected', week.connectedMin],
    ['elsewhere', week.elsewhereMin],
    ['cut', week.cutMin],
    ['unknown', week.unknownMin],
  ] as const
  let from = 0
  return (
    <svg class="meter quarters" viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(([name, minutes]) => {
        const size = (minutes / total) * width
        const start = from
        from += size
        if (size === 0) return null
        return (
          <>
            <rect class={`k-${name}`} x={start.toFixed(1)} width={size.toFixed(1)} height="8" />
            {name === 'unknown' && <path class="k-hatch" d={hatch(start, start + size)} />}
          </>
        )
      })}
    </svg>
  )
}

/** Slanted strokes within a part. */
function hatch(from: number, to: number): string {
  const count = Math.floor((to - from) / step)
  return Array.from({ length: count }, (_, index) => `M${(from + index * step).toFixed(1)} 8l${step}-8`).join('')
}
