import type { DeviceDetail } from '../../server/device/device-detail.queries.ts'
import type { Evidence } from '../../server/device/device-evidence.queries.ts'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Defs, Section } from '../parts/lists.view.tsx'
import { deviceTexts } from '../texts/device.texts.ts'
import { reportRows } from './report-section.view.tsx'

type RawProps = {
  page: PageContext
  device: DeviceDetail
  report: { evidence: Evidence; main: unknown; quarters: unknown }
}

/** The audited evidence view, for those with the right only: the one page on which clock times of one laptop stand. */
export function RawReportView({ page, device, report }: RawProps) {
  const { ui } = page
  const all = deviceTexts[ui.language]
  const t = all.raw
  const name = nameOf(ui, device)
  const href = `/perangkat/${device.public_id}`
  const crumbs = [
    { name: `${name} · ${shortCode(device.public_id)}`, href },
    { name: t.pageTitle, href: null },
  ]
  return (
    <Layout page={page} title={t.pageTitle} place="devices" crumbs={crumbs}>
      <div class="head">
        <div class="head-main">
          <h1>{t.pageTitle}</h1>
          <p class="asof">
            {t.day(ui.format.day(report.evidence.utcDay))}, {report.evidence.sealed ? t.sealed : t.open}
          </p>
        </div>
        <div class="actions">
          <a class="btn" href={href}>
            {t.back}
          </a>
        </div>
      </div>
      <p class="callout">{t.recorded}</p>
      <Section id="sidik" title={t.hash}>
        <Defs rows={reportRows(ui, report.evidence, device.unitZone)} />
      </Section>
      <Section id="utama" title={t.main}>
        <Code value={report.main} label={t.main} gone={t.gone} />
      </Section>
      <Section id="kuarter" title={t.quarters}>
        <Code value={report.quarters} label={t.quarters} gone={t.gone} />
      </Section>
    </Layout>
  )
}

function Code({ value, label, gone }: { value: unknown; label: string; gone: string }) {
  if (value === null) return <p class="note">{gone}</p>
  return (
    <pre class="cmd" tabindex={0} role="group" aria-label={label}>
      {JSON.stringify(value, null, 2)}
    </pre>
  )
}
