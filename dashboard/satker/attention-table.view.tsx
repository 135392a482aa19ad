import type { DeviceItem } from '../../server/device/device.queries.ts'
import type { Standing } from '../../server/device/standing.rules.ts'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { SampleMark, StandingStatus } from '../parts/status.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { satkerTexts } from '../texts/satker.texts.ts'

/** Devices that somebody has to do something about: what, why, and the step. */
export function AttentionTable({ ui, items, today }: { ui: Ui; items: DeviceItem[]; today: string }) {
  const t = satkerTexts[ui.language].attention
  return (
    <Table
      ui={ui}
      caption={t.title}
      rows={items}
      columns={[
        {
          head: t.device,
          cell: (item) => (
            <>
              <a href={`/perangkat/${item.publicId}`}>{nameOf(ui, item)}</a>
              <span class="code">{shortCode(item.publicId)}</span>{' '}
              {item.origin === 'simulated' && <SampleMark ui={ui} />}
              <span class="sub phone">{whyOf(ui, item, today)}</span>
            </>
          ),
        },
        { head: t.state, cell: (item) => <StandingStatus ui={ui} standing={item.standing} /> },
        { head: t.why, desk: true, cell: (item) => whyOf(ui, item, today) },
        { head: t.step, desk: true, class: 'nowrap', cell: (item) => stepOf(ui, item.standing) },
      ]}
    />
  )
}

function whyOf(ui: Ui, item: DeviceItem, today: string): string {
  const t = satkerTexts[ui.language].attention
  if (item.standing === 'pending') return t.pending
  return item.lastSeenDay ? t.lapsed(ui.format.lastDay(item.lastSeenDay, today)) : t.never
}

function stepOf(ui: Ui, standing: Standing): string {
  const t = satkerTexts[ui.language].attention
  if (standing === 'pending') return t.pendingStep
  return standing === 'never' ? t.neverStep : t.lapsedStep
}
