import type { NamedWaveRow, WaveList } from '../../server/plan/wave.queries.ts'
import type { Capacity, Readiness } from '../../server/plan/waves.rules.ts'
import { Empty } from '../parts/lists.view.tsx'
import { Pager } from '../parts/pager.view.tsx'
import { SampleMark, Status, type Tone } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { planTexts } from '../texts/plan.texts.ts'
import { type PlanFrame, planHref, PlanLayout } from './plan-frame.view.tsx'

export const wavesShown = 100
const tones: Record<Readiness, Tone> = { green: 'ok', amber: 'warn', red: 'bad' }
/** Inputs by the words of the address. */
export const capacityWords = {
  pendamping: 'helpers',
  jam: 'hoursPerWeek',
  'jam-satker': 'hoursPerSatker',
  'jam-laptop': 'hoursPerLaptop',
} as const satisfies Record<string, keyof Capacity>

export type WavesProps = { frame: PlanFrame; list: WaveList; capacity: Capacity; from: number }

/** Which satker next, how ready each is and why, and what comes first. */
export function WavesView({ frame, list, capacity, from }: WavesProps) {
  const { ui } = frame.page
  const t = planTexts[ui.language]
  const shown = list.rows.slice(from, from + wavesShown)
  const hrefFrom = (at: number) =>
    planHref('waves', frame.unit.code, {
      ...Object.fromEntries(Object.entries(capacityWords).map(([word, name]) => [word, String(capacity[name])])),
      ...(at > 0 ? { dari: String(at) } : {}),
    })
  return (
    <PlanLayout
      frame={frame}
      tab="waves"
      lead={list.day === null ? t.notCounted : <Lead ui={ui} list={list} />}
      asOf={list.day && ui.format.day(list.day)}
      exportHref={hrefFrom(0).replace('/rencana/gelombang', '/rencana/ekspor.csv')}
    >
      <CapacityForm frame={frame} capacity={capacity} />
      {shown.length === 0 ? (
        <Empty title={list.day === null ? t.notCounted : t.waves.none}>{list.day === null && t.notCountedText}</Empty>
      ) : (
        <>
          <Table ui={ui} caption={t.waves.caption} columns={columnsOf(ui)} rows={shown} />
          <Pager
            ui={ui}
            shown={shown.length}
            total={list.rows.length}
            firstHref={from > 0 ? hrefFrom(0) : null}
            nextHref={from + wavesShown < list.rows.length ? hrefFrom(from + wavesShown) : null}
          />
        </>
      )}
    </PlanLayout>
  )
}

function Lead({ ui, list }: { ui: Ui; list: WaveList }) {
  const t = planTexts[ui.language].waves
  const { whole, day } = ui.format
  if (list.rows.length === 0) return <>{t.none}.</>
  const red = list.rows.filter(({ readiness }) => readiness === 'red').length
  const ready = list.rows.filter(({ readiness }) => readiness !== 'red')
  const dated = ready.filter(({ endDay }) => endDay !== null)
  const laptops = dated.reduce((sum, { movable }) => sum + movable, 0)
  const end = dated.reduce((last, { endDay }) => (endDay !== null && endDay > last ? endDay : last), '')
  return (
    <>
      {t.lead(whole(ready.length), whole(list.rows.length))}
      {red > 0 ? t.leadRed(whole(red)) : '.'}{' '}
      {ready.length > 0 &&
        (dated.length < ready.length || end === '' ? t.leadNoEnd : t.leadEnd(whole(laptops), day(end)))}{' '}
      {list.doneCount > 0 && t.done(whole(list.doneCount))}
    </>
  )
}

function CapacityForm({ frame, capacity }: { frame: PlanFrame; capacity: Capacity }) {
  const t = planTexts[frame.page.ui.language].waves
  return (
    <form class="entry row" method="get" action="/migrasi/rencana/gelombang">
      <input type="hidden" name="unit" value={frame.unit.code} />
      {Object.entries(capacityWords).map(([word, name]) => (
        <label class="field">
          <span>{t[name]}</span>
          <input class="input" type="number" name={word} min={0} max={1000} step="any" value={String(capacity[name])} />
        </label>
      ))}
      <button class="btn" type="submit">
        {t.compute}
      </button>
      <p class="note wide">{t.effort}</p>
    </form>
  )
}

function columnsOf(ui: Ui): Column<NamedWaveRow>[] {
  const t = planTexts[ui.language].waves
  const { whole } = ui.format
  const when = ({ startDay, endDay }: NamedWaveRow) =>
    startDay && endDay ? ui.format.days(startDay, endDay) : <span class="quiet">{t.noDate}</span>
  const reasons = (row: NamedWaveRow) => row.reasons.map(({ reason }) => t.reasonNames[reason]).join('; ')
  return [
    {
      head: t.satker,
      cell: (row) => (
        <>
          <a href={`/satker/${row.code}`}>{shortUnitName(row.name)}</a>{' '}
          {row.simulatedCount > 0 && <SampleMark ui={ui} />}
          <span class="sub phone">{reasons(row) || t.ready}</span>
          <span class="sub phone">{when(row)}</span>
        </>
      ),
    },
    {
      head: t.readiness,
      cell: ({ readiness }) => <Status tone={tones[readiness]}>{t.readinesses[readiness]}</Status>,
    },
    { head: t.reasons, desk: true, cell: (row) => reasons(row) || <span class="quiet">{t.ready}</span> },
    { head: t.first, desk: true, cell: ({ firstStep }) => t.steps[firstStep] },
    {
      head: t.movable,
      num: true,
      cell: ({ movable, laptops, migrated }) => (
        <>
          {whole(movable)} <span class="of">{t.ofOpen(whole(laptops - migrated))}</span>
        </>
      ),
    },
    { head: t.hours, num: true, desk: true, cell: ({ hours }) => whole(hours) },
    { head: t.when, desk: true, class: 'nowrap', cell: when },
  ]
}
