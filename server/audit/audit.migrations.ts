import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const auditMigrations: SqlMigration[] = [
  {
    name: 'audit-0001-initial',
    sqlite: [
      'create table `audit` (`id` integer not null primary key autoincrement, `at_ms` bigint not null, `actor` text not null, `action` text not null, `unit_id` integer null, `detail` text not null, `prev_hash` text not null, `hash` text not null)',
    ],
    postgres: [
      'create table "audit" ("id" serial primary key, "at_ms" bigint not null, "actor" text not null, "action" text not null, "unit_id" int null, "detail" text not null, "prev_hash" text not null, "hash" text not null)',
    ],
  },
]
