import type { DeviceMigrationDetail } from '../../server/migration/device-titles.queries.ts'
import type { Basis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import { titleName } from '../parts/title-name.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceMigrationTexts } from '../texts/device-migration.texts.ts'

/** How far the laptop is, with what holds it back, and how well that is known. */
export function ScoreFigure({ ui, detail, basis }: { ui: Ui; detail: DeviceMigrationDetail; basis: Basis }) {
  const t = deviceMigrationTexts[ui.language]
  const { migration, version } = detail
  const [first] = migration.blockingTitles
  const more = migration.blockingTitles.length - 1
  const blocked = first && t.blockedBy(titleName(first.name), more > 0 ? ui.format.whole(more) : null)
  const points = migration.score.points
  return (
    <Figure
      ui={ui}
      label={t.score}
      value={points === null ? null : ui.format.whole(points)}
      unit={t.ofHundred}
      band={blocked ?? (points === null ? null : t.statuses[migration.status])}
      basis={basis}
      proof={{
        href: '#migrasi',
        text: version === null || points === null ? t.proofNone : t.proof(migration.grade, String(version)),
      }}
    />
  )
}
