import type { SavingDevice, SavingsList } from '../../server/power/savings.queries.ts'
import { savingLabels, savingSettings } from '../../server/power/savings.rules.ts'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { kwh, simulatedBasis } from '../parts/energy.ts'
import { Figure } from '../parts/figure.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { Pager } from '../parts/pager.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { savingsTexts } from '../texts/savings.texts.ts'
import type { AskedUnit } from '../unit-page.ts'

/** Days that the list looks back. */
const lookBackDays = 30

export type SavingsModel = AskedUnit & {
  list: SavingsList
  /** This page of the list. */
  rows: SavingDevice[]
  start: number
  more: boolean
}

/** Which laptops, what to set, and how much a month: most to save first. */
export function SavingsView({ page, model }: { page: PageContext; model: SavingsModel }) {
  const { ui } = page
  const t = savingsTexts[ui.language]
  const { unit, list } = model
  const title = t.title(shortUnitName(unit.name))
  const simulated = list.devices.filter((device) => device.simulated).length
  return (
    <Layout
      page={page}
      title={title}
      place={null}
      crumbs={model.trail.map((one) => ({
        name: shortUnitName(one.name),
        href: one.id === unit.id ? null : `/energi/hemat?unit=${one.code}`,
      }))}
      foot={<p>{simulated > 0 ? ui.words.sampleFoot(ui.format.whole(simulated)) : ui.words.dataKept}</p>}
    >
      <div class="head">
        <div class="head-main">
          <h1>
            {title} {simulated > 0 && <SampleMark ui={ui} />}
          </h1>
        </div>
        <div class="actions">
          <a class="btn" href={`/satker/${unit.code}#energi`}>
            {t.satker}
          </a>
          <a class="btn" href={`/energi/hemat/ekspor.csv?unit=${unit.code}`}>
            {ui.words.exportTable}
          </a>
        </div>
      </div>
      {list.devices.length === 0 ? <Nothing ui={ui} list={list} /> : <List ui={ui} model={model} />}
    </Layout>
  )
}

function Nothing({ ui, list }: { ui: Ui; list: SavingsList }) {
  const t = savingsTexts[ui.language]
  return list.deviceCount === 0 ? (
    <Empty title={t.noneOwn}>{t.noneOwnText}</Empty>
  ) : (
    <Empty title={t.none}>{t.noneText(ui.format.whole(list.deviceCount))}</Empty>
  )
}

const sumOf = ({ savings }: SavingDevice) => savings.reduce((sum, { perMonthMwh }) => sum + perMonthMwh, 0)

function List({ ui, model }: { ui: Ui; model: SavingsModel }) {
  const t = savingsTexts[ui.language]
  const { list, rows, start, more, unit } = model
  const { whole, days } = ui.format
  const here = `/energi/hemat?unit=${unit.code}`
  const last = rows.at(-1)
  return (
    <>
      <p class="lead">
        <b>{t.lead(whole(list.devices.length), whole(list.deviceCount), kwh(ui.format, list.perMonthMwh))}</b>
      </p>
      <Sums ui={ui} list={list} />
      <Section id="daftar" title={t.table.caption}>
        <SavingsTable ui={ui} rows={rows} />
        {(more || start > 0) && (
          <Pager
            ui={ui}
            shown={rows.length}
            total={list.devices.length}
            firstHref={start > 0 ? `${here}#daftar` : null}
            nextHref={more && last ? `${here}&sesudah=${last.publicId}#daftar` : null}
          />
        )}
        <p class="note after">{t.note(days(list.fromDay, list.toDay))}</p>
      </Section>
    </>
  )
}

/** All settings together, then each by itself with the laptops it concerns. */
function Sums({ ui, list }: { ui: Ui; list: SavingsList }) {
  const t = savingsTexts[ui.language].figures
  const figure = (label: string, devices: readonly SavingDevice[], perMonthMwh: number) => (
    <Figure
      ui={ui}
      label={label}
      value={kwh(ui.format, perMonthMwh)}
      unit={t.unit}
      band={t.laptops(ui.format.whole(devices.length))}
      basis={simulatedBasis(devices.filter((device) => device.simulated).length, devices.length) ?? 'estimated'}
      proof={{ href: '#daftar', text: t.list }}
    />
  )
  return (
    <div class="figures band-row">
      {figure(t.sum, list.devices, list.perMonthMwh)}
      {savingSettings.map((setting) => {
        const parts = list.devices.flatMap((device) =>
          device.savings.flatMap((saving) => (saving.setting === setting ? [{ device, saving }] : [])),
        )
        const sum = parts.reduce((total, { saving }) => total + saving.perMonthMwh, 0)
        const devices = parts.map(({ device }) => device)
        return parts.length > 0 && figure(savingLabels[setting][ui.language], devices, sum)
      })}
    </div>
  )
}

function SavingsTable({ ui, rows }: { ui: Ui; rows: SavingDevice[] }) {
  const t = savingsTexts[ui.language].table
  const known = (row: SavingDevice) => t.of(ui.format.whole(row.knownDays), ui.format.whole(lookBackDays))
  return (
    <Table
      ui={ui}
      caption={t.caption}
      rows={rows}
      columns={[
        {
          head: t.laptop,
          cell: (row) => (
            <>
              <a href={`/perangkat/${row.publicId}#energi`}>{nameOf(ui, row)}</a>
              <span class="code">{shortCode(row.publicId)}</span> {row.simulated && <SampleMark ui={ui} />}
            </>
          ),
        },
        {
          head: t.setting,
          cell: (row) =>
            row.savings.map(({ setting, perMonthMwh }) => (
              <div>
                {savingLabels[setting][ui.language]} · {kwh(ui.format, perMonthMwh)}
              </div>
            )),
        },
        { head: t.perMonth, num: true, cell: (row) => kwh(ui.format, sumOf(row)) },
        { head: t.known, num: true, desk: true, class: 'nowrap', cell: known },
      ]}
    />
  )
}
