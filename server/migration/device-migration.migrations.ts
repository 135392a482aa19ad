import type { SqlMigration } from '../store/migration.ts'

/** Filled by the roll-up. Which laptops fit a state or a grade, or both, is read from an index alone. */
export const deviceMigrationMigrations: SqlMigration[] = [
  {
    name: 'migration-0003-device',
    sqlite: [
      'create table `device_migration` (`device_id` integer not null primary key, `status` text not null, `grade` text not null, `score` integer null, `office` text null, `blocked` integer not null, `regressed` integer not null, `contradictory` integer not null)',
      'create index `device_migration_status_grade_index` on `device_migration` (`status`, `grade`)',
      'create index `device_migration_grade_index` on `device_migration` (`grade`)',
    ],
    postgres: [
      'create table "device_migration" ("device_id" int not null, "status" text not null, "grade" text not null, "score" int null, "office" text null, "blocked" int not null, "regressed" int not null, "contradictory" int not null, primary key ("device_id"))',
      'create index "device_migration_status_grade_index" on "device_migration" ("status", "grade")',
      'create index "device_migration_grade_index" on "device_migration" ("grade")',
    ],
  },
]
