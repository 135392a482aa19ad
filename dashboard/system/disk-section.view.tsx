import type { Forecast } from '../../server/system/disk.rules.ts'
import type { SystemState } from '../../server/system/system.queries.ts'
import { Defs, Section } from '../parts/lists.view.tsx'
import { Meter } from '../parts/meter.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { systemTexts } from '../texts/system.texts.ts'

const dayMs = 86_400_000

type Props = { ui: Ui; disk: SystemState['disk']; isPostgres: boolean }

/** Sizes, free space and when it will be used up; what is not known is said, with the reason. */
export function DiskSection({ ui, disk, isPostgres }: Props) {
  const { disk: t, unknown } = systemTexts[ui.language]
  const { bytes } = ui.format
  const size = (value: number | null, missing = unknown) => (value === null ? missing : bytes(value))
  const free =
    disk.freeBytes === null || disk.totalBytes === null ? (
      size(disk.freeBytes, isPostgres ? t.postgres : unknown)
    ) : (
      <>
        {t.freeOf(bytes(disk.freeBytes), bytes(disk.totalBytes))}
        <Meter
          part={disk.totalBytes - disk.freeBytes}
          of={disk.totalBytes}
          tone={disk.freeBytes < disk.warnBelowBytes ? 'warn' : 'quiet'}
        />
      </>
    )
  return (
    <Section id="disk" title={t.title}>
      <Defs
        rows={[
          [t.store, size(disk.storeBytes)],
          [t.wal, size(disk.walBytes, isPostgres ? t.walPostgres : unknown)],
          [t.free, free],
          [t.below, disk.warnBelowBytes > 0 ? bytes(disk.warnBelowBytes) : t.never],
          [t.growth, growthOf(ui, disk.forecast)],
          [t.full, fullOf(ui, disk.forecast, { isPostgres, freeBytes: disk.freeBytes })],
        ]}
      />
    </Section>
  )
}

function growthOf(ui: Ui, { growthBytesPerDay, overDays }: Forecast): string {
  const t = systemTexts[ui.language].disk
  if (growthBytesPerDay === null || overDays === null) return t.needsDays
  return t.perDay(ui.format.bytes(growthBytesPerDay), ui.format.span(overDays * dayMs))
}

function fullOf(ui: Ui, forecast: Forecast, disk: { isPostgres: boolean; freeBytes: number | null }): string {
  const { disk: t, unknown } = systemTexts[ui.language]
  if (forecast.fullInDays !== null) return t.days(ui.format.whole(forecast.fullInDays))
  if (disk.freeBytes === null) return disk.isPostgres ? t.postgres : unknown
  return forecast.growthBytesPerDay === null ? t.needsDays : t.notGrowing
}
