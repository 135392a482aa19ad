import type { DeviceDetail } from '../../server/device/device-detail.queries.ts'
import type { Evidence, Proof, SignatureState } from '../../server/device/device-evidence.queries.ts'
import { localDayOf, toZone } from '../../server/day/local-day.rules.ts'
import type { PageContext } from '../parts/layout.view.tsx'
import { Defs, Empty, Section } from '../parts/lists.view.tsx'
import { Status } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceTexts } from '../texts/device.texts.ts'

type ReportProps = {
  page: PageContext
  device: DeviceDetail
  proof: Proof
  /** Whether the viewer may open the raw report. */
  mayOpen: boolean
}

/** The signed document behind the figures: hash, signature, seal; its contents only through an audited form. */
export function ReportSection({ page, device, proof, mayOpen }: ReportProps) {
  const { ui } = page
  const t = deviceTexts[ui.language].raw
  const { latest, latestSealed } = proof
  if (!latest) {
    return (
      <Section id="laporan" title={t.title}>
        <Empty title={t.nothing}>{device.origin === 'simulated' ? t.simulated : t.nothingText}</Empty>
      </Section>
    )
  }
  const aside = `${t.day(ui.format.day(latest.utcDay))}, ${latest.sealed ? t.sealed : t.open}`
  return (
    <Section id="laporan" title={t.title} aside={<span class="note">{aside}</span>} keep>
      <div class="cols wide-left">
        <Defs rows={reportRows(ui, latest, device.unitZone)} />
        <div>
          <Defs
            rows={[
              [t.lastSealed, latestSealed ? ui.format.day(latestSealed.utcDay) : <span class="quiet">{t.open}</span>],
              ...(latestSealed && latestSealed.id !== latest.id
                ? ([
                    [t.hash, <span class="mono">{shortHash(latestSealed.hash)}</span>],
                    [t.signature, <SignatureStatus ui={ui} state={latestSealed.signature} />],
                  ] as [string, ReturnType<typeof SignatureStatus>][])
                : []),
            ]}
          />
          {mayOpen && (
            <form class="after" method="post" action={`/perangkat/${device.public_id}/laporan/${latest.id}`}>
              <input type="hidden" name="token" value={page.token} />
              <button class="btn slim" type="submit">
                {t.openButton}
              </button>
            </form>
          )}
          <p class="note after">{mayOpen ? t.openNote : t.openByOthers}</p>
        </div>
      </div>
    </Section>
  )
}

/** What is known of a report without opening it. Days only: a moment would tell when the laptop was on. */
export function reportRows(
  ui: Ui,
  report: Evidence,
  zone: string,
): [string, ReturnType<typeof SignatureStatus> | string][] {
  const t = deviceTexts[ui.language].raw
  const { format } = ui
  return [
    [t.hash, <span class="mono">{report.hash}</span>],
    [t.signature, <SignatureStatus ui={ui} state={report.signature} />],
    [t.previous, report.prevHash ? <span class="mono">{report.prevHash}</span> : <span class="quiet">{t.first}</span>],
    [t.rev, format.whole(report.rev)],
    [t.received, format.day(localDayOf(report.receivedAtMs, toZone(zone)))],
    [t.size, report.bytes === null ? <span class="quiet">{t.erased}</span> : format.kilobytes(report.bytes)],
  ]
}

const tones = { valid: 'ok', invalid: 'bad', erased: 'none' } as const

function SignatureStatus({ ui, state }: { ui: Ui; state: SignatureState }) {
  return <Status tone={tones[state]}>{deviceTexts[ui.language].raw[state]}</Status>
}

function shortHash(hash: string): string {
  return `${hash.slice(0, 12)}…${hash.slice(-4)}`
}
