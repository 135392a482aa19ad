/** Every migration, subject by subject. A released one is never edited; a new one is added at its subject's end. */
import type { MigrationObject } from '@mikro-orm/core'
import { accountMigrations } from '../account/account.migrations.ts'
import { auditMigrations } from '../audit/audit.migrations.ts'
import { calendarMigrations } from '../calendar/calendar.migrations.ts'
import { connectivityMigrations } from '../connectivity/connectivity.migrations.ts'
import { dayMigrations } from '../day/day.migrations.ts'
import { deviceMigrations } from '../device/device.migrations.ts'
import { deviceSearchMigrations } from '../device/device-search.migrations.ts'
import { deviceTallyMigrations } from '../device/device-tally.migrations.ts'
import { enrolmentMigrations } from '../enrolment/enrolment.migrations.ts'
import { intakeMigrations } from '../intake/intake.migrations.ts'
import { jobsMigrations } from '../jobs/jobs.migrations.ts'
import { deviceMigrationMigrations } from '../migration/device-migration.migrations.ts'
import { migrationMigrations } from '../migration/migration.migrations.ts'
import { unitChangeMigrations } from '../migration/unit-change.migrations.ts'
import { planMigrations } from '../plan/plan.migrations.ts'
import { powerMigrations } from '../power/power.migrations.ts'
import { factorMigrations } from '../power/factor.migrations.ts'
import { presenceMigrations } from '../presence/presence.migrations.ts'
import { rollupMigrations } from '../rollup/rollup.migrations.ts'
import { sectionMigrations } from '../section/section.migrations.ts'
import { siteMigrations } from '../site/site.migrations.ts'
import { softwareMigrations } from '../software/software.migrations.ts'
import { systemMigrations } from '../system/system.migrations.ts'
import { unitMigrations } from '../unit/unit.migrations.ts'
import { uptimeMigrations } from '../uptime/uptime.migrations.ts'
import { usageMigrations } from '../usage/usage.migrations.ts'
import { visitMigrations } from '../visit/visit.migrations.ts'
import { toMigrationObject } from './migration.ts'

const migrations = [
  ...accountMigrations,
  ...auditMigrations,
  ...dayMigrations,
  ...deviceMigrations,
  ...enrolmentMigrations,
  ...intakeMigrations,
  ...presenceMigrations,
  ...rollupMigrations,
  ...sectionMigrations,
  ...softwareMigrations,
  ...systemMigrations,
  ...unitMigrations,
  ...deviceTallyMigrations,
  ...deviceSearchMigrations,
  ...uptimeMigrations,
  ...jobsMigrations,
  ...usageMigrations,
  ...migrationMigrations,
  ...planMigrations,
  ...visitMigrations,
  ...deviceMigrationMigrations,
  ...unitChangeMigrations,
  ...powerMigrations,
  ...calendarMigrations,
  ...siteMigrations,
  ...factorMigrations,
  ...connectivityMigrations,
]

/** The migrations of one dialect, in the order in which they run. */
export function migrationsFor(dialect: 'sqlite' | 'postgres'): MigrationObject[] {
  return migrations.map((migration) => toMigrationObject(migration, dialect))
}
