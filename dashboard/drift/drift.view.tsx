import type { DriftAlarmRow, HeldList } from '../../server/migration/drift.queries.ts'
import type { MigrationDay } from '../../server/migration/migration.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { countBasis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import { FormDone } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { UnitLayout } from '../parts/unit-layout.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { driftTexts } from '../texts/drift.texts.ts'
import type { ShownUnit } from '../unit-page.ts'
import { AlarmTable, OpenAlarm } from './alarms.view.tsx'
import type { DriftForm } from './drift.page.tsx'

/** A unit on the newest counted day. */
export type Place = { unit: UnitRow; day: MigrationDay }

export type DriftModel = ShownUnit<DriftForm> & {
  /** Newest first; of units at, above or below this one that the viewer may see. */
  alarms: DriftAlarmRow[]
  /** Alarms in force that weigh on the unit, also those raised above what the viewer may see. */
  openAlarms: number
  /** Alarms that still hold lists back, with the first of these lists. */
  opened: { alarm: DriftAlarmRow; lists: HeldList[] }[]
  now: MigrationDay | null
  /** The units with most of them. */
  places: Place[]
  placesTotal: number
  mayRelease: boolean
}

/** Which lists were set aside because they shrank at once, and the form of those who may say that they are true. */
export function DriftView({ page, model }: { page: PageContext; model: DriftModel }) {
  const { ui } = page
  const t = driftTexts[ui.language]
  const { unit, trail, now, alarms } = model
  return (
    <UnitLayout
      page={page}
      title={t.title(shortUnitName(unit.name))}
      address="/migrasi/disisihkan"
      unit={unit}
      trail={trail}
      sample={now !== null && now.simulatedCount > 0}
      asOf={now && t.asOf(ui.format.dayLong(now.day))}
      foot={<p>{t.foot}</p>}
    >
      <Lead ui={ui} model={model} />
      {now !== null && now.stale > 0 && (
        <div class="figures">
          <Figure
            ui={ui}
            label={t.figure}
            value={ui.format.whole(now.stale)}
            unit={t.laptops.toLowerCase()}
            band={t.of(ui.format.whole(now.deviceCount))}
            basis={countBasis(now)}
            proof={{ href: model.places.length > 0 ? '#tempat' : '#alarm', text: t.toList }}
          />
        </div>
      )}
      <Section id="alarm" title={t.alarms.title}>
        {model.saved === 'lepas' && <FormDone>{t.done}</FormDone>}
        {alarms.length === 0 ? (
          <Empty title={t.alarms.none}>{t.alarms.noneText}</Empty>
        ) : (
          <AlarmTable ui={ui} alarms={alarms} zone={unit.zone} />
        )}
      </Section>
      <Places ui={ui} model={model} />
      {model.opened.map(({ alarm, lists }) => (
        <OpenAlarm page={page} model={model} alarm={alarm} lists={lists} />
      ))}
    </UnitLayout>
  )
}

function Lead({ ui, model }: { ui: Ui; model: DriftModel }) {
  const t = driftTexts[ui.language]
  const { whole } = ui.format
  const { alarms, openAlarms, now } = model
  const stale = now?.stale ?? 0
  const isElsewhere = openAlarms > alarms.filter(({ endedAtMs }) => endedAtMs === null).length
  return (
    <p class="lead">
      <b>{openAlarms > 0 ? t.lead(whole(openAlarms)) : t.leadQuiet}</b> {stale > 0 && `${t.leadStale(whole(stale))} `}
      <span class="quiet">{isElsewhere ? t.above : openAlarms > 0 && t.until}</span>
    </p>
  )
}

function Places({ ui, model }: { ui: Ui; model: DriftModel }) {
  const t = driftTexts[ui.language]
  const { whole, share } = ui.format
  if (model.places.length === 0) return null
  const columns: Column<Place>[] = [
    {
      head: t.places.unit,
      cell: ({ unit }) => <a href={`/migrasi/disisihkan?unit=${unit.code}`}>{shortUnitName(unit.name)}</a>,
    },
    { head: t.places.stale, num: true, cell: ({ day }) => <b>{whole(day.stale)}</b> },
    { head: t.laptops, num: true, desk: true, cell: ({ day }) => whole(day.deviceCount) },
    { head: t.places.share, num: true, cell: ({ day }) => share(day.stale, day.deviceCount) },
  ]
  return (
    <Section
      id="tempat"
      title={t.places.title}
      aside={
        model.placesTotal > model.places.length && (
          <span class="note">{t.places.some(whole(model.places.length), whole(model.placesTotal))}</span>
        )
      }
    >
      <Table ui={ui} caption={t.places.title} columns={columns} rows={model.places} />
    </Section>
  )
}
