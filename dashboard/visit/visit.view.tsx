/** Visits to a laptop: who saw it when, and the form of those who may record one. */
import { localDayOf, type Zone } from '../../server/day/local-day.rules.ts'
import type { DeviceDetail } from '../../server/device/device-detail.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import type { VisitRow } from '../../server/visit/visit.queries.ts'
import { seenStatuses, type SeenStatus } from '../../server/visit/visit.rules.ts'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { Icon } from '../parts/icon.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { visitTexts } from '../texts/visit.texts.ts'

export type Draft = { day: string; status: string; document: string; note: string }
export type VisitViewProps = {
  page: PageContext
  device: DeviceDetail
  trail: UnitRow[]
  zone: Zone
  visits: VisitRow[]
  mayRecord: boolean
  draft: Draft
  /** Field that was refused; null = none. */
  fault: string | null
}

export function VisitView(props: VisitViewProps) {
  const { page, device, trail, visits, zone, mayRecord } = props
  const { ui } = page
  const t = visitTexts[ui.language]
  const code = shortCode(device.public_id)
  const title = t.title(`${nameOf(ui, device)} ${code}`)
  const crumbs = [
    ...trail.map((unit) => ({ name: shortUnitName(unit.name), href: `/satker/${unit.code}` })),
    { name: code, href: `/perangkat/${device.public_id}` },
    { name: t.crumb, href: null },
  ]
  const stateOf = (visit: VisitRow) =>
    visit.withdrawnAtMs === null ? t.valid : t.withdrawn(ui.format.day(localDayOf(visit.withdrawnAtMs, zone)))
  return (
    <Layout page={page} title={title} place="devices" crumbs={crumbs}>
      <div class="head">
        <div class="head-main">
          <h1>{title}</h1>
          <p class="note">{t.lead}</p>
        </div>
      </div>
      <Section id="kunjungan" title={t.link}>
        {visits.length === 0 ? (
          <Empty title={t.none} />
        ) : (
          <Table
            ui={ui}
            caption={title}
            rows={visits}
            columns={[
              { head: t.columns.day, cell: ({ day }) => ui.format.day(day) },
              { head: t.columns.seen, cell: ({ status }) => t.statuses[status as SeenStatus] },
              { head: t.columns.document, cell: ({ document }) => document },
              { head: t.columns.note, cell: ({ note }) => note, desk: true },
              { head: t.columns.by, cell: ({ actor }) => actor, desk: true },
              {
                head: t.columns.state,
                cell: (visit) => (
                  <>
                    {stateOf(visit)}
                    {mayRecord && visit.withdrawnAtMs === null && <WithdrawForm {...props} id={visit.id} />}
                  </>
                ),
              },
            ]}
          />
        )}
      </Section>
      {mayRecord && <RecordForm {...props} />}
    </Layout>
  )
}

function Fault({ ui, field }: { ui: Ui; field: string }) {
  const faults: Record<string, string> = visitTexts[ui.language].faults
  return (
    <p class="fault" role="alert">
      <Icon name="bad" />
      {faults[field] ?? field}
    </p>
  )
}

function WithdrawForm({ page, device, id }: VisitViewProps & { id: number }) {
  const t = visitTexts[page.ui.language]
  return (
    <details class="screen-only">
      <summary>{t.withdraw}</summary>
      <form class="form narrow" method="post" action={`/perangkat/${device.public_id}/kunjungan/${id}/cabut`}>
        <input type="hidden" name="token" value={page.token} />
        <label class="field">
          <span>{t.reason}</span>
          <input class="input" name="alasan" minlength={3} maxlength={500} required />
        </label>
        <button class="btn danger" type="submit">
          {t.withdraw}
        </button>
      </form>
    </details>
  )
}

function RecordForm({ page, device, draft, fault }: VisitViewProps) {
  const { ui, token } = page
  const t = visitTexts[ui.language]
  return (
    <Section id="catat" title={t.form}>
      <form class="form narrow screen-only" method="post" action={`/perangkat/${device.public_id}/kunjungan`}>
        <input type="hidden" name="token" value={token} />
        {fault && <Fault ui={ui} field={fault} />}
        <label class="field">
          <span>{t.day}</span>
          <input class="input" type="date" name="hari" value={draft.day} required />
        </label>
        <label class="field">
          <span>{t.seen}</span>
          <select class="input" name="terlihat" required>
            {seenStatuses.map((status) => (
              <option value={status} selected={draft.status === status}>
                {t.statuses[status]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t.document}</span>
          <input class="input" name="dokumen" minlength={3} maxlength={100} value={draft.document} required />
        </label>
        <label class="field">
          <span>{t.note}</span>
          <textarea class="input" name="catatan" rows={3} maxlength={500}>
            {draft.note}
          </textarea>
        </label>
        <button class="btn main" type="submit">
          {t.save}
        </button>
      </form>
    </Section>
  )
}

/** The way from a laptop's page to its visits. */
export function VisitLink({ ui, publicId }: { ui: Ui; publicId: string }) {
  return (
    <a class="proof" href={`/perangkat/${publicId}/kunjungan`}>
      {visitTexts[ui.language].link}
    </a>
  )
}
