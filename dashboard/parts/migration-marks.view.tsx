/** Where a laptop stands, how well that is known, what a category or program is: the same signs on every page. */
import type { Grade } from '../../server/migration/grade.rules.ts'
import type { CategoryState } from '../../server/migration/set-summary.rules.ts'
import type { Status as MigrationState } from '../../server/migration/status.rules.ts'
import { deviceMigrationTexts } from '../texts/device-migration.texts.ts'
import { Icon, type IconName } from './icon.view.tsx'
import { Status, type Tone } from './status.view.tsx'
import type { Ui } from './ui.ts'

const looks: Record<MigrationState, { tone: Tone; icon: IconName }> = {
  migrated: { tone: 'ok', icon: 'ok' },
  'migrated-applications': { tone: 'ok', icon: 'ok' },
  dual: { tone: 'warn', icon: 'wait' },
  'not-started': { tone: 'warn', icon: 'warn' },
  unsure: { tone: 'none', icon: 'none' },
  'no-data': { tone: 'none', icon: 'none' },
}

export function MigrationStatus({ ui, status, pill = false }: { ui: Ui; status: MigrationState; pill?: boolean }) {
  return (
    <Status {...looks[status]} pill={pill}>
      {deviceMigrationTexts[ui.language].statuses[status]}
    </Status>
  )
}

const discs: Record<Grade, IconName> = {
  E0: 'ev-standard',
  E1: 'ev-estimated',
  E2: 'ev-catalogue',
  E3: 'ev-measured',
  E4: 'ev-visited',
}

/** A disc that fills with the strength of the proof, and always the word. */
export function GradeLabel({ ui, grade }: { ui: Ui; grade: Grade }) {
  return (
    <span class="ev">
      <Icon name={discs[grade]} />
      {deviceMigrationTexts[ui.language].grades[grade]}
    </span>
  )
}

const swatches: Record<CategoryState, string> = {
  none: 'left',
  'open-only': 'open',
  both: 'both',
  'closed-only': 'closed',
}

export function StateMark({ ui, state }: { ui: Ui; state: CategoryState }) {
  return (
    <span class="class-mark">
      <i class={`sw ${swatches[state]}`} aria-hidden="true" />
      {deviceMigrationTexts[ui.language].states[state]}
    </span>
  )
}

const classSwatches: Readonly<Record<string, string>> = { open: 'open', closed: 'closed', unknown: 'unk' }

/** What a title is: swatch and word. */
export function ClassWord({ ui, of }: { ui: Ui; of: string }) {
  return (
    <span class="class-mark">
      <i class={`sw ${classSwatches[of] ?? 'left'}`} aria-hidden="true" />
      {deviceMigrationTexts[ui.language].classes[of] ?? of}
    </span>
  )
}
