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
  /** Whether the viewer may see quarter-hours and clock times. */
  whole: boolean
}

/** Parts of `main` from which one could read at what time a laptop was on. */
const clockParts = new Set(['boots', 'clock'])

/** The audited evidence view: the only page on which clock times of one laptop stand. */
export function RawReportView({ page, device, report, whole }: RawProps) {
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
        {report.main === null ? (
          <p class="note">{t.gone}</p>
        ) : (
          <Code value={whole ? report.main : timeless(report.main)} label={t.main} />
        )}
      </Section>
      <Section id="kuarter" title={t.quarters}>
        {whole && report.quarters !== null ? (
          <Code value={report.quarters} label={t.quarters} />
        ) : (
          <p class="note">{whole ? t.gone : t.quartersHidden}</p>
        )}
      </Section>
    </Layout>
  )
}

function Code({ value, label }: { value: unknown; label: string }) {
  return (
    <pre class="cmd" tabindex={0} role="group" aria-label={label}>
      {JSON.stringify(value, null, 2)}
    </pre>
  )
}

function timeless(main: unknown): unknown {
  if (typeof main !== 'object' || main === null) return main
  return Object.fromEntries(Object.entries(main).map(([name, part]) => [name, clockParts.has(name) ? '…' : part]))
}
