import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const systemMigrations: SqlMigration[] = [
  {
    name: 'system-0001-disk-day',
    sqlite: [
      'create table `disk_day` (`utc_day` text not null primary key, `measured_at_ms` bigint not null, `store_bytes` bigint not null)',
    ],
    postgres: [
      'create table "disk_day" ("utc_day" text not null, "measured_at_ms" bigint not null, "store_bytes" bigint not null, primary key ("utc_day"))',
    ],
  },
]
