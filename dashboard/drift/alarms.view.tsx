import type { Zone } from '../../server/day/local-day.rules.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { DriftAlarmRow, HeldList } from '../../server/migration/drift.queries.ts'
import { fallOf } from '../../server/migration/drift.rules.ts'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { Field, FormKeys, Refusal } from '../parts/form.view.tsx'
import { FullText, GivenText } from '../parts/given-text.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { Status } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { driftTexts } from '../texts/drift.texts.ts'
import type { DriftModel } from './drift.view.tsx'

/** Every alarm with what fell, over how many laptops, and what became of the lists that were set aside. */
export function AlarmTable({ ui, alarms, zone }: { ui: Ui; alarms: DriftAlarmRow[]; zone: Zone }) {
  const t = driftTexts[ui.language]
  const { whole, day } = ui.format
  const columns: Column<DriftAlarmRow>[] = [
    {
      head: t.alarms.where,
      cell: (alarm) => (
        <>
          <a href={`/migrasi/disisihkan?unit=${alarm.unitCode}`}>{shortUnitName(alarm.unitName)}</a>
          <span class="sub">
            {t.families[alarm.family]} · {day(localDayOf(alarm.raisedAtMs, zone))} · {fallText(ui, alarm)}
          </span>
        </>
      ),
    },
    {
      head: t.alarms.fall,
      num: true,
      cell: ({ before, after }) => <b>−{ui.format.share(fallOf(before, after), 1)}</b>,
    },
    { head: t.alarms.seen, num: true, desk: true, cell: ({ laptopCount }) => whole(laptopCount) },
    {
      head: t.alarms.held,
      num: true,
      cell: ({ heldCount, returnedCount, acceptedCount }) => (
        <>
          <b>{whole(heldCount)}</b>
          {returnedCount > 0 && <span class="sub">{t.alarms.returned(whole(returnedCount))}</span>}
          {acceptedCount > 0 && <span class="sub">{t.alarms.accepted(whole(acceptedCount))}</span>}
        </>
      ),
    },
    { head: t.alarms.state, cell: (alarm) => <AlarmState ui={ui} alarm={alarm} zone={zone} /> },
  ]
  return <Table ui={ui} caption={t.alarms.title} columns={columns} rows={alarms} />
}

/** The measure that fell further: titles that say something about the migration, or all of them. */
function fallText(ui: Ui, { before, after }: DriftAlarmRow): string {
  const { measures } = driftTexts[ui.language].alarms
  const { whole } = ui.format
  const ratioOf = (name: 'meaningful' | 'installed') => (before[name] > 0 ? after[name] / before[name] : 1)
  const worse = ratioOf('meaningful') <= ratioOf('installed') ? 'meaningful' : 'installed'
  return measures[worse](whole(before[worse]), whole(after[worse]))
}

function AlarmState({ ui, alarm, zone }: { ui: Ui; alarm: DriftAlarmRow; zone: Zone }) {
  const t = driftTexts[ui.language].alarms
  const { endedAtMs, endedBy, reason } = alarm
  if (endedAtMs === null) return <Status tone="bad">{t.inForce}</Status>
  const day = ui.format.day(localDayOf(endedAtMs, zone))
  return (
    <>
      <Status tone="none">{(reason === null || endedBy === 'system' ? t.over : t.released)(day)}</Status>
      {reason !== null && (
        <span class="sub">
          <FullText text={reason} />
        </span>
      )}
    </>
  )
}

type OpenProps = { page: PageContext; model: DriftModel; alarm: DriftAlarmRow; lists: HeldList[] }

/** What one alarm still holds back: the first laptops, and the form that says that their short lists are true. */
export function OpenAlarm({ page, model, alarm, lists }: OpenProps) {
  const { ui } = page
  const t = driftTexts[ui.language]
  const { whole } = ui.format
  const id = `alarm-${alarm.id}`
  const more = alarm.heldCount > lists.length
  return (
    <Section
      id={id}
      title={t.held.title(t.families[alarm.family], shortUnitName(alarm.unitName))}
      aside={more && <span class="note">{t.held.some(whole(lists.length), whole(alarm.heldCount))}</span>}
    >
      {lists.length === 0 ? (
        <p class="note">{t.held.none}</p>
      ) : (
        <>
          <Table ui={ui} caption={t.held.caption} columns={columnsOf(ui)} rows={lists} />
          <p class="note after">{t.held.note}</p>
        </>
      )}
      {model.mayRelease ? (
        <ReleaseForm page={page} model={model} alarm={alarm} />
      ) : (
        <p class="note after">{t.release.notYours}</p>
      )}
    </Section>
  )
}

function columnsOf(ui: Ui): Column<HeldList>[] {
  const t = driftTexts[ui.language].held
  const count = (value: number | null) => (value === null ? ui.words.notYet : ui.format.whole(value))
  return [
    {
      head: t.laptop,
      cell: (row) => (
        <>
          <a href={`/perangkat/${row.publicId}`}>
            <GivenText text={nameOf(ui, row)} /> {shortCode(row.publicId)}
          </a>
          <span class="sub phone">{shortUnitName(row.unitName)}</span>
        </>
      ),
    },
    {
      head: t.unit,
      desk: true,
      class: 'breaks',
      cell: ({ unitCode, unitName }) => <a href={`/satker/${unitCode}`}>{shortUnitName(unitName)}</a>,
    },
    { head: t.since, num: true, desk: true, cell: ({ fromUtcDay }) => ui.format.day(fromUtcDay) },
    { head: t.before, num: true, cell: ({ before }) => count(before) },
    { head: t.after, num: true, cell: ({ after }) => count(after) },
  ]
}

function ReleaseForm({ page, model, alarm }: Omit<OpenProps, 'lists'>) {
  const t = driftTexts[page.ui.language].release
  const refused = model.refused?.values['alarm'] === String(alarm.id) ? model.refused : null
  return (
    <details class="fold" open={refused !== null}>
      <summary>{t.title}</summary>
      <Refusal refused={refused} form="lepas" words={t} />
      <form class="entry" method="post" action="/migrasi/disisihkan/lepas">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <input type="hidden" name="alarm" value={alarm.id} />
        <p class="note wide">{t.what(page.ui.format.whole(alarm.heldCount))}</p>
        <Field name="reason" label={t.reason} value={refused?.values['reason'] ?? ''} hint={t.hint} maxlength={500} />
        <button class="btn danger" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}
