import { localDayOf, type Zone, zoneOffsetH } from '../../server/day/local-day.rules.ts'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { Status } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { connectivityTexts } from '../texts/connectivity.texts.ts'
import type { AskedUnit } from '../unit-page.ts'
import { groupRows, type OutageGroup, type OutageRow } from './outage-groups.rules.ts'

export type OutagesModel = AskedUnit & {
  nowMs: number
  open: OutageGroup[]
  /** Newest first. */
  past: OutageGroup[]
  isCapped: boolean
  /** Of Kanwil that share a cause, as far as the viewer may see them. */
  names: ReadonlyMap<number, string>
}

/** The board: what is down now, and the last thirty days. */
export function OutagesView({ page, model }: { page: PageContext; model: OutagesModel }) {
  const { ui } = page
  const t = connectivityTexts[ui.language].outages
  const { unit, open, past, names } = model
  const title = `${t.title}: ${shortUnitName(unit.name)}`
  const crumbs = model.trail.map((one) => ({
    name: shortUnitName(one.name),
    href: one.id === unit.id ? null : `/gangguan?unit=${one.code}`,
  }))
  const told = { ui, zone: unit.zone, names }
  return (
    <Layout page={page} title={title} place="connection" crumbs={crumbs} foot={<p>{t.foot}</p>}>
      <div class="head">
        <div class="head-main">
          <h1>{title}</h1>
          <p class="asof">{t.asOf(ui.format.moment(model.nowMs, unit.zone))}</p>
        </div>
        <div class="actions">
          <a class="btn" href={`/koneksi?unit=${unit.code}`}>
            {t.back}
          </a>
        </div>
      </div>
      <Lead ui={ui} model={model} />
      <Section id="sekarang" title={t.now}>
        {open.length === 0 ? (
          <Empty title={t.nowNone}>{t.nowNoneText}</Empty>
        ) : (
          <OutageTable {...told} caption={t.now} groups={open} />
        )}
      </Section>
      <Section
        id="lalu"
        title={t.past}
        aside={model.isCapped && <span class="note">{t.capped(ui.format.whole(countOf(past)))}</span>}
      >
        {past.length === 0 ? (
          <Empty title={t.pastNone}>{t.nowNoneText}</Empty>
        ) : (
          <OutageTable {...told} caption={t.past} groups={past} />
        )}
      </Section>
    </Layout>
  )
}

function countOf(groups: OutageGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0)
}

function Lead({ ui, model }: { ui: Ui; model: OutagesModel }) {
  const t = connectivityTexts[ui.language].outages
  const { whole, duration } = ui.format
  const { open } = model
  const held = model.past.filter(({ isWithdrawn }) => !isWithdrawn)
  const lostMin = held.reduce((sum, group) => sum + group.lostMin, 0)
  const units = countOf(open)
  return (
    <p class="lead">
      <b>
        {units === 0
          ? t.leadNone
          : units === open.length
            ? t.leadOne(whole(units))
            : t.lead(whole(units), whole(open.length))}
        .
      </b>{' '}
      {t.leadLost(whole(held.length), duration(lostMin))} <span class="quiet">{t.leadFew}</span>
    </p>
  )
}

type Told = { ui: Ui; zone: Zone; names: ReadonlyMap<number, string> }

const unitsShown = 5

function OutageTable({ ui, zone, names, caption, groups }: Told & { caption: string; groups: OutageGroup[] }) {
  const t = connectivityTexts[ui.language].outages
  const { whole, duration } = ui.format
  const columns: Column<OutageGroup>[] = [
    { head: t.who, class: 'unit-name', cell: (group) => <Affected ui={ui} group={group} names={names} /> },
    {
      head: t.end,
      cell: (group) => (
        <>
          <GroupEnd ui={ui} group={group} />
          <span class="sub">{group.byTwo ? t.two : t.one}</span>
        </>
      ),
    },
    { head: t.since, num: true, cell: ({ fromMs }) => momentText(ui, fromMs, zone) },
    {
      head: t.to,
      num: true,
      desk: true,
      cell: ({ toMs, isOpen }) => (
        <>
          {momentText(ui, toMs, zone)}
          {isOpen && <span class="sub">{t.lastProof}</span>}
        </>
      ),
    },
    {
      head: t.lost,
      num: true,
      cell: ({ lostMin, laptops }) => (
        <>
          <b>{duration(lostMin)}</b>
          <span class="sub">{t.laptops(whole(laptops))}</span>
        </>
      ),
    },
    {
      head: t.reason,
      desk: true,
      cell: ({ reason }) => (reason === null ? <span class="quiet">{t.noReason}</span> : (t.reasons[reason] ?? reason)),
    },
  ]
  return <Table ui={ui} caption={caption} columns={columns} rows={groups} />
}

function Affected({ ui, group, names }: { ui: Ui; group: OutageGroup; names: ReadonlyMap<number, string> }) {
  const t = connectivityTexts[ui.language].outages
  const { rows } = group
  const links = rows
    .slice(0, unitsShown)
    .map(({ code, name }) => <a href={`/satker/${code}#sambungan`}>{shortUnitName(name)}</a>)
  const more = rows.length - unitsShown
  if (group.cause === 'satker') return <>{links}</>
  return (
    <>
      <b>{causeText(ui, group, names)}</b> · {t.units(ui.format.whole(rows.length))}
      <span class="sub">
        {links.map((link, index) => (
          <>
            {index > 0 && ', '}
            {link}
          </>
        ))}
        {more > 0 && ` ${t.more(ui.format.whole(more))}`}
      </span>
    </>
  )
}

function causeText(ui: Ui, { cause, causeId }: OutageGroup, names: ReadonlyMap<number, string>): string {
  const t = connectivityTexts[ui.language].outages.causes
  if (cause === 'national') return t.national
  if (cause === 'line') return t.line
  const name = causeId === null ? undefined : names.get(causeId)
  return t.kanwil(name === undefined ? ui.words.none : shortUnitName(name))
}

function GroupEnd({ ui, group }: { ui: Ui; group: OutageGroup }) {
  const t = connectivityTexts[ui.language].outages
  if (group.isWithdrawn) return <Status tone="none">{t.withdrawn}</Status>
  if (group.isOpen) return <Status tone="bad">{t.ends.open}</Status>
  const isKnown = group.rows.every(({ end }) => end === 'connected')
  return <Status tone={isKnown ? 'ok' : 'none'}>{isKnown ? t.ends.connected : t.ends.unknown}</Status>
}

/** `23 Nov 14.30 WIB`. */
function momentText(ui: Ui, atMs: number, zone: Zone): string {
  const clock = new Date(atMs + zoneOffsetH[zone] * 3_600_000).toISOString().slice(11, 16)
  const shown = ui.language === 'id' ? clock.replace(':', '.') : clock
  return `${ui.format.dayShort(localDayOf(atMs, zone))} ${shown}\u00a0${zone}`
}

const openShown = 5

/** On the page of the connection: what is down now, the first few, and the way to the board. */
export function OpenNow({ ui, rows, zone, names, unitCode }: Told & { rows: OutageRow[]; unitCode: string }) {
  const t = connectivityTexts[ui.language].outages
  const groups = groupRows(rows)
  const all = (
    <a class="note" href={`/gangguan?unit=${unitCode}`}>
      {t.link}
    </a>
  )
  return (
    <Section id="terputus" title={t.now} aside={all}>
      <OutageTable ui={ui} zone={zone} names={names} caption={t.now} groups={groups.slice(0, openShown)} />
    </Section>
  )
}
