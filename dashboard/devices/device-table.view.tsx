import type { DeviceItem } from '../../server/device/device.queries.ts'
import type { DeviceState } from '../../server/migration/device-migration.queries.ts'
import { Days } from '../parts/days.view.tsx'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { EvidenceLabel } from '../parts/evidence.view.tsx'
import { GradeLabel, MigrationStatus, StateMark } from '../parts/migration-marks.view.tsx'
import { SampleMark, StandingStatus, Tag } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { deviceMigrationTexts } from '../texts/device-migration.texts.ts'
import { devicesTexts } from '../texts/devices.texts.ts'
import type { SortWord } from './device-query.ts'

type SortLink = NonNullable<Column<DeviceItem>['sort']>

type Props = {
  ui: Ui
  caption: string
  items: DeviceItem[]
  days: string[]
  seen: ReadonlyMap<number, ReadonlySet<string>>
  /** Where they stand on the way to open source; none for one that is not counted there. */
  states: ReadonlyMap<number, DeviceState>
  today: string
  /** Off where every device is of the same satker. */
  withUnit: boolean
  sorts?: Record<SortWord, SortLink>
}

/** A hundred laptops read like a page of text: one line each, days instead of hours, no person's name. */
export function DeviceTable({ ui, caption, items, days, seen, states, today, withUnit, sorts }: Props) {
  const t = devicesTexts[ui.language]
  const { listing } = deviceMigrationTexts[ui.language]
  const sorted = (word: SortWord) => (sorts ? { sort: sorts[word] } : {})
  const columns: (Column<DeviceItem> | false)[] = [
    {
      head: t.device,
      class: 'lt',
      ...sorted('nama'),
      cell: (item) => <DeviceName ui={ui} item={item} withUnit={withUnit} />,
    },
    withUnit && {
      head: t.unit,
      desk: true,
      class: 'mid-skip',
      ...sorted('satker'),
      cell: (item) => shortUnitName(item.unitName),
    },
    {
      head: t.standing,
      cell: (item) => (
        <>
          <StandingStatus ui={ui} standing={item.standing} />
          {item.lastSeenDay && item.standing !== 'today' && (
            <span class="sub phone">{ui.format.lastDay(item.lastSeenDay, today)}</span>
          )}
        </>
      ),
    },
    {
      head: t.system,
      desk: true,
      class: 'os',
      ...sorted('sistem'),
      cell: (item) => item.osName ?? <Unknown ui={ui} />,
    },
    {
      head: listing.suite,
      desk: true,
      cell: (item) => {
        const office = states.get(item.id)?.office
        return office ? <StateMark ui={ui} state={office} /> : <Unknown ui={ui} />
      },
    },
    {
      head: listing.status,
      cell: (item) => {
        const state = states.get(item.id)
        return state ? <MigrationStatus ui={ui} status={state.status} /> : <Unknown ui={ui} />
      },
    },
    {
      head: ui.format.daysShort(days[0] ?? today, today),
      desk: true,
      cell: (item) => <Days ui={ui} days={days} seen={seen.get(item.id) ?? new Set()} />,
    },
    {
      head: t.seen,
      desk: true,
      num: true,
      class: 'nowrap',
      ...sorted('terlihat'),
      cell: (item) => (item.lastSeenDay ? ui.format.lastDay(item.lastSeenDay, today) : <Unknown ui={ui} />),
    },
    {
      head: t.evidence,
      desk: true,
      cell: (item) => {
        const state = states.get(item.id)
        return state ? <GradeLabel ui={ui} grade={state.grade} /> : <EvidenceLabel ui={ui} basis="none" />
      },
    },
  ]
  return (
    <Table
      ui={ui}
      caption={caption}
      class="dense sticky"
      columns={columns.filter((column) => column !== false)}
      rows={items}
    />
  )
}

function DeviceName({ ui, item, withUnit }: { ui: Ui; item: DeviceItem; withUnit: boolean }) {
  return (
    <>
      <a href={`/perangkat/${item.publicId}`}>{nameOf(ui, item)}</a>
      <span class="code">{shortCode(item.publicId)}</span> {item.kind === 'virtual' && <Tag>{ui.words.virtual}</Tag>}
      {item.origin === 'simulated' && <SampleMark ui={ui} />}
      {withUnit && <span class="sub mid-only">{shortUnitName(item.unitName)}</span>}
      <span class="sub phone">
        {[withUnit && shortUnitName(item.unitName), item.osName].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

function Unknown({ ui }: { ui: Ui }) {
  return <span class="quiet">{ui.words.notYet}</span>
}
