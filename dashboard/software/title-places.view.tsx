import type { TitlePlace } from '../../server/migration/title-detail.queries.ts'
import type { TitleDevice } from '../../server/migration/title-devices.queries.ts'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { Empty, Section } from '../parts/lists.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { softwareTexts } from '../texts/software.texts.ts'
import { listPath } from './software-query.ts'
import type { TitleViewProps } from './title.view.tsx'

const placesMost = 15

/** Units with the title, each leading to its laptops with it and to all of its laptops. */
export function PlaceSection({ page, title }: TitleViewProps) {
  const { ui } = page
  const t = softwareTexts[ui.language].detail
  const { whole } = ui.format
  const places = title.reach?.places ?? []
  if (places.length === 0) {
    return (
      <Section id="tempat" title={t.where}>
        <Empty title={t.noReach} />
      </Section>
    )
  }
  const columns: Column<TitlePlace>[] = [
    {
      head: t.unit,
      class: 'clip',
      cell: (place) => <a href={`/perangkat?satker=${place.code}`}>{shortUnitName(place.name)}</a>,
    },
    {
      head: t.laptops,
      num: true,
      cell: (place) => (
        <a href={`${listPath}/${title.groupId}?satker=${place.code}#laptop`}>{whole(place.deviceCount)}</a>
      ),
    },
    {
      head: t.alone,
      num: true,
      cell: (place) =>
        place.aloneCount > 0 ? (
          whole(place.aloneCount)
        ) : (
          <span class="quiet">{softwareTexts[ui.language].list.noneAlone}</span>
        ),
    },
  ]
  const shown = places.slice(0, placesMost)
  return (
    <Section
      id="tempat"
      title={t.where}
      aside={<span class="note">{t.unitsShown(whole(shown.length), whole(places.length))}</span>}
    >
      <Table ui={ui} caption={t.where} class="dense" columns={columns} rows={shown} />
    </Section>
  )
}

/** The laptops themselves: the way from a title to the reports in which it stands. */
export function DeviceSection({ page, title, devices, nextCursor, asked, today }: TitleViewProps) {
  const { ui } = page
  const t = softwareTexts[ui.language].detail
  const one = title.reach?.places.find(({ code }) => code === asked.unitCode)
  const address = (query: Record<string, string | null>) => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
    return `${listPath}/${title.groupId}${search.size > 0 ? `?${search.toString()}` : ''}#laptop`
  }
  return (
    <Section
      id="laptop"
      title={t.devices}
      aside={
        one && (
          <span class="note">
            {t.devicesIn(shortUnitName(one.name))} · <a href={address({})}>{t.devicesAll}</a>
          </span>
        )
      }
    >
      {devices.length === 0 ? (
        <Empty title={t.devicesNone} />
      ) : (
        <Table ui={ui} caption={t.devices} class="dense" columns={columnsOf(ui, today)} rows={devices} />
      )}
      {(asked.cursor || nextCursor) && (
        <p class="pager">
          {asked.cursor && <a href={address({ satker: asked.unitCode })}>{ui.words.first}</a>}
          {nextCursor && (
            <a class="btn slim" rel="next" href={address({ satker: asked.unitCode, dari: nextCursor })}>
              {t.devicesNext}
            </a>
          )}
        </p>
      )}
    </Section>
  )
}

function columnsOf(ui: Ui, today: string): Column<TitleDevice>[] {
  const t = softwareTexts[ui.language].detail
  const unknown = <span class="quiet">{ui.words.notYet}</span>
  return [
    {
      head: t.device,
      class: 'lt',
      cell: (device) => (
        <>
          <a href={`/perangkat/${device.publicId}`}>{nameOf(ui, device)}</a>
          <span class="code">{shortCode(device.publicId)}</span>{' '}
          {device.origin === 'simulated' && <SampleMark ui={ui} />}
          <span class="sub phone">{shortUnitName(device.unitName)}</span>
        </>
      ),
    },
    { head: t.unit, desk: true, class: 'clip', cell: (device) => shortUnitName(device.unitName) },
    { head: t.os, desk: true, class: 'os', cell: (device) => device.osName ?? unknown },
    { head: t.since, num: true, cell: (device) => ui.format.lastDay(device.fromUtcDay, today) },
    {
      head: t.seen,
      num: true,
      cell: (device) => (device.lastSeenDay ? ui.format.lastDay(device.lastSeenDay, today) : unknown),
    },
  ]
}
