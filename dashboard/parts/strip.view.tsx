import { quarterMin, quartersPerDay } from '../../agent/contract/quarters.ts'
import type { StripDay } from '../../server/connectivity/connectivity.queries.ts'
import { stripTexts } from '../texts/strip.texts.ts'
import { type DrawnState, drawnStates, runPath, runsOf, type ShownState, signs } from './strip.rules.ts'
import { type Column, Table } from './table.view.tsx'
import type { Ui } from './ui.ts'

type StripProps = { ui: Ui; days: string[]; held: ReadonlyMap<string, StripDay> }

/** Fourteen days of 96 quarter-hours of a whole satker; working time is tinted, and judged alone. */
export function Strip({ ui, days, held }: StripProps) {
  const t = stripTexts[ui.language]
  const caption = t.caption(ui.format.days(days[0] ?? '', days.at(-1) ?? ''))
  return (
    <>
      <table class="strip">
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{ui.words.day}</span>
            </th>
            <td>
              <svg class="clock" aria-hidden="true">
                {['00', '06', '12', '18', '24'].map((hour, index) => (
                  <text x={`${index * 25}%`} y="12" text-anchor={['start', 'middle', 'middle', 'middle', 'end'][index]}>
                    {hour}
                  </text>
                ))}
              </svg>
            </td>
            <th class="num" scope="col">
              {t.linkedHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <StripRow ui={ui} day={day} held={held.get(day) ?? null} />
          ))}
        </tbody>
      </table>
      <p class="legend">
        {drawnStates.map((state) => (
          <span>
            <svg class="key" viewBox="0 0 14 16" aria-hidden="true">
              <path class={signs[state].class} d={keyPath[state]} />
            </svg>
            {t.legend[state]}
          </span>
        ))}
        <span>
          <svg class="key" viewBox="0 0 14 16" aria-hidden="true">
            <rect class="hours" width="14" y="2" height="12" />
          </svg>
          {t.hours}
        </span>
      </p>
      <Repaired ui={ui} days={days} held={held} />
    </>
  )
}

const ticks = (top: number, height: number) => [1, 6, 11].map((from) => `M${from} ${top}h2v${height}h-2z`).join('')
const keyPath: Record<DrawnState, string> = {
  connected: 'M0 2h14v12H0z',
  flapping: 'M0 2h14v5H0zM0 9h14v5H0z',
  elsewhere: 'M0 2h14v4H0z',
  cut: 'M0 8h14v6H0z',
  unplaced: ticks(2, 12),
  'no-evidence': 'M0 13h14v1H0z',
  down: ticks(6, 4),
}

function StripRow({ ui, day, held }: { ui: Ui; day: string; held: StripDay | null }) {
  const t = stripTexts[ui.language]
  const head = (
    <th scope="row">
      {ui.format.weekday(day)} {ui.format.dayShort(day)}
    </th>
  )
  if (!held?.states)
    return (
      <tr class="off">
        {head}
        <td>{held ? wordsOf(ui, held) : t.notCounted}</td>
        <td class="num">{held ? shareOf(ui, held) : ui.words.none}</td>
      </tr>
    )
  const { states } = held
  const proven = states.some((state) => state === 'connected' || state === 'flapping' || state === 'cut')
  return (
    <tr class={proven ? undefined : 'off'}>
      {head}
      <td>
        <Picture label={t.dayLabel(countsOf(states))} states={states} />
      </td>
      <td class="num">{shareOf(ui, held)}</td>
    </tr>
  )
}

function countsOf(states: readonly ShownState[]): Record<DrawnState, number> {
  const count = (wanted: DrawnState) => states.filter((state) => state === wanted).length
  return Object.fromEntries(drawnStates.map((state) => [state, count(state)])) as Record<DrawnState, number>
}

function Picture({ label, states }: { label: string; states: readonly ShownState[] }) {
  const hours = runPath(
    runsOf(states, (state) => state !== null && state !== 'outside'),
    2,
    14,
  )
  return (
    <svg
      viewBox={`0 0 ${quartersPerDay} 18`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      {hours && <path class="hours" d={hours} />}
      {drawnStates.map((drawn) => {
        const runs = runsOf(states, (state) => state === drawn)
        return runs.length > 0 && <path class={signs[drawn].class} d={signs[drawn].draw(runs)} />
      })}
    </svg>
  )
}

/** A day without its quarter-hours, in words. */
function wordsOf(ui: Ui, { sums }: StripDay): string {
  const t = stripTexts[ui.language]
  if (sums.seen_day_count === 0) return sums.work_q === 0 ? '' : t.noneSeen
  return t.fewSeen(ui.format.whole(sums.seen_day_count))
}

/** Of the working time that was proven, the part connected; otherwise why there is no figure. */
function shareOf(ui: Ui, { sums }: StripDay): string {
  const t = stripTexts[ui.language]
  if (sums.work_q === 0) return t.dayOff
  const share = ui.format.share(sums.connected_q, sums.connected_q + sums.cut_q)
  if (share !== null) return share
  if (sums.unplaced_q > 0) return t.unplaced
  return sums.down_q > sums.no_evidence_q ? t.notJudged : t.noEvidence
}

/** What late evidence changed since the days were told. */
function Repaired({ ui, days, held }: StripProps) {
  const t = stripTexts[ui.language]
  const changed = days.flatMap((day) => {
    const quarters = held.get(day)?.sums.repaired_q ?? 0
    return quarters > 0 ? [t.repairedDay(ui.format.dayShort(day), ui.format.whole(quarters))] : []
  })
  return changed.length > 0 ? <p class="note after">{t.repaired(changed.join(', '))}</p> : null
}

/** The same days for a satker with fewer than five laptops: their sums, and no quarter-hour. */
export function StripDays({ ui, days, held }: StripProps) {
  const t = stripTexts[ui.language]
  const minutes = (day: string, read: (held: StripDay) => number) => {
    const one = held.get(day)
    return one && one.sums.work_q > 0 ? ui.format.duration(read(one) * quarterMin) : ui.words.none
  }
  const placed = (day: string) => (held.get(day)?.sums.placed_units ?? 0) > 0
  const columns: Column<string>[] = [
    { head: ui.words.day, cell: (day) => `${ui.format.weekday(day)} ${ui.format.dayShort(day)}` },
    {
      head: t.linkedHead,
      num: true,
      cell: (day) => {
        const one = held.get(day)
        return one ? shareOf(ui, one) : t.notCounted
      },
    },
    {
      head: t.cutHead,
      num: true,
      cell: (day) => (placed(day) ? minutes(day, ({ sums }) => sums.cut_q) : ui.words.notYet),
    },
    {
      head: t.unknownHead,
      num: true,
      desk: true,
      cell: (day) => minutes(day, ({ sums }) => sums.no_evidence_q + sums.unplaced_q),
    },
  ]
  const caption = t.dayCaption(ui.format.days(days[0] ?? '', days.at(-1) ?? ''))
  return <Table ui={ui} caption={caption} columns={columns} rows={days.toReversed()} />
}
