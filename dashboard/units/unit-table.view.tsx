import { countBasis, EvidenceLabel } from '../parts/evidence.view.tsx'
import { Meter } from '../parts/meter.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { unitsTexts } from '../texts/units.texts.ts'
import type { UnitLine } from './unit-rows.ts'

type Props = { ui: Ui; lines: UnitLine[]; today: string; caption: string }

/** Units with their laptops: how many have an agent, were seen, are linked. A unit without data says so. */
export function UnitTable({ ui, lines, today, caption }: Props) {
  return (
    <Table
      ui={ui}
      caption={caption}
      class="units"
      columns={columnsOf(ui, today)}
      rows={lines}
      rowClass={(line) => (line.depth === 1 ? 'deep' : line.own ? 'own' : '')}
    />
  )
}

function columnsOf(ui: Ui, today: string): Column<UnitLine>[] {
  const t = unitsTexts[ui.language].table
  const { whole, share } = ui.format
  return [
    { head: t.unit, class: 'unit-name', cell: (line) => <UnitName ui={ui} line={line} today={today} /> },
    { head: t.devices, num: true, cell: (line) => <DeviceCount ui={ui} line={line} /> },
    {
      head: <span class="sr">{t.bar}</span>,
      desk: true,
      class: 'meter-cell',
      cell: ({ figures }) => figures && <Meter part={figures.seenWeekCount} of={figures.deviceCount} />,
    },
    {
      head: t.share,
      num: true,
      cell: ({ figures }) =>
        figures ? share(figures.seenWeekCount, figures.deviceCount) : <span class="quiet">–</span>,
    },
    {
      head: t.linked,
      num: true,
      desk: true,
      cell: ({ figures }) =>
        figures && (figures.linkedToday === null ? <span class="quiet">{t.notYet}</span> : whole(figures.linkedToday)),
    },
    {
      head: t.lastDay,
      num: true,
      desk: true,
      class: 'nowrap',
      cell: ({ figures }) =>
        figures && (figures.lastDay ? ui.format.lastDay(figures.lastDay, today) : <span class="quiet">{t.older}</span>),
    },
    {
      head: t.evidence,
      desk: true,
      class: 'nowrap',
      cell: ({ figures }) => <EvidenceLabel ui={ui} basis={figures ? countBasis(figures) : 'none'} />,
    },
  ]
}

function UnitName({ ui, line, today }: { ui: Ui; line: UnitLine; today: string }) {
  const t = unitsTexts[ui.language].table
  const { unit, own, figures } = line
  const open = !own && unit.kind === 'kanwil'
  return (
    <>
      <a href={open ? `/?unit=${unit.code}` : `/satker/${unit.code}`}>{shortUnitName(unit.name)}</a>
      {own && <span class="code">{t.own}</span>}
      {figures !== null && figures.simulatedCount > 0 && <SampleMark ui={ui} />}
      <span class="sub phone">
        {figures ? `${t.lastDay}: ${figures.lastDay ? ui.format.lastDay(figures.lastDay, today) : t.older}` : t.none}
      </span>
    </>
  )
}

function DeviceCount({ ui, line }: { ui: Ui; line: UnitLine }) {
  const t = unitsTexts[ui.language].table
  const { whole } = ui.format
  return (
    <>
      {line.figures ? whole(line.figures.deviceCount) : <span class="quiet">{ui.words.none}</span>}
      {line.claimed !== null && <span class="of"> {t.of(whole(line.claimed))}</span>}
    </>
  )
}
