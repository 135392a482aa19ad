import { quarterMin } from '../../agent/contract/quarters.ts'
import { Section } from '../parts/lists.view.tsx'
import { Meter } from '../parts/meter.view.tsx'
import { Status } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { connectivityTexts } from '../texts/connectivity.texts.ts'
import type { ConnectivityLine, ConnectivityModel } from './connectivity.model.ts'
import { networkCode } from './networks.view.tsx'

/** Units right below by the rung they are held at. */
export function ConnectivityUnits({ ui, model }: { ui: Ui; model: ConnectivityModel }) {
  const t = connectivityTexts[ui.language].units
  const { whole, duration } = ui.format
  const shareCell = (line: ConnectivityLine, read: 'seen_count' | 'connected_count' | 'good_count') => {
    const { day } = line
    if (!day || day.device_count === 0) return <span class="quiet">{ui.words.notYet}</span>
    if (read !== 'seen_count' && day.placed_units === 0)
      return (
        <>
          <Meter part={1} of={1} tone="unknown" />
          <span class="sub">{ui.words.notYet}</span>
        </>
      )
    return (
      <>
        {ui.format.share(day[read], day.device_count)}
        <span class="sub">{whole(day[read])}</span>
      </>
    )
  }
  const columns: Column<ConnectivityLine>[] = [
    {
      head: t.unit,
      class: 'unit-name',
      cell: (line) => (
        <>
          <a href={`/koneksi?unit=${line.unit.code}`}>{shortUnitName(line.unit.name)}</a>
          {line.day && line.day.units > 1 && <span class="sub">{t.satker(whole(line.day.units))}</span>}
          <span class="sub phone">
            <LineStanding ui={ui} line={line} />
          </span>
        </>
      ),
    },
    { head: t.standing, desk: true, cell: (line) => <LineStanding ui={ui} line={line} /> },
    {
      head: t.laptops,
      num: true,
      desk: true,
      cell: ({ day }) =>
        day && day.device_count > 0 ? whole(day.device_count) : <span class="quiet">{ui.words.notYet}</span>,
    },
    { head: t.seen, num: true, desk: true, cell: (line) => shareCell(line, 'seen_count') },
    { head: t.connected, num: true, cell: (line) => shareCell(line, 'connected_count') },
    { head: t.good, num: true, desk: true, cell: (line) => shareCell(line, 'good_count') },
    {
      head: t.cut,
      num: true,
      cell: ({ day }) =>
        day && day.placed_units > 0 ? duration(day.cut_q * quarterMin) : <span class="quiet">{ui.words.notYet}</span>,
    },
  ]
  return (
    <Section id="bawah" title={t.title} aside={<span class="note">{t.note}</span>}>
      <Table ui={ui} caption={t.caption} columns={columns} rows={model.lines} />
    </Section>
  )
}

function LineStanding({ ui, line: { standing } }: { ui: Ui; line: ConnectivityLine }) {
  const t = connectivityTexts[ui.language].units
  if (standing === null) return <Status tone="none">{ui.words.noData}</Status>
  if (!standing.known) return <Status tone="none">{t.unplaced}</Status>
  if (standing.heldAt === null) return <Status tone="ok">{t.best}</Status>
  return <Status tone="warn">{t.heldAt[standing.heldAt]}</Status>
}

const proposalsShown = 20

/** Proposed networks below on which nobody has decided. */
export function Proposals({ ui, model }: { ui: Ui; model: ConnectivityModel }) {
  const t = connectivityTexts[ui.language].proposals
  const { whole } = ui.format
  const rows = model.proposals.slice(0, proposalsShown)
  const columns: Column<(typeof rows)[number]>[] = [
    {
      head: t.unit,
      class: 'unit-name',
      cell: ({ code, name }) => <a href={`/koneksi?unit=${code}#jaringan`}>{shortUnitName(name)}</a>,
    },
    { head: t.network, cell: ({ network }) => <code>{networkCode(network)}</code> },
    { head: t.since, num: true, desk: true, cell: ({ proposedDay }) => ui.format.day(proposedDay) },
    { head: t.laptops, num: true, cell: ({ mostLaptops }) => whole(mostLaptops) },
  ]
  return (
    <Section
      id="usulan"
      title={t.title}
      aside={<span class="note">{ui.words.pageOf(whole(rows.length), whole(model.proposals.length))}</span>}
    >
      <Table ui={ui} caption={t.title} columns={columns} rows={rows} />
    </Section>
  )
}
