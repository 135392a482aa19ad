import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const visitMigrations: SqlMigration[] = [
  {
    name: 'visit-0001-initial',
    sqlite: [
      'create table `visit` (`id` integer not null primary key autoincrement, `device_id` integer not null, `day` text not null, `status` text not null, `document` text not null, `note` text null, `actor` text not null, `recorded_at_ms` bigint not null, `withdrawn_at_ms` bigint null)',
      'create index `visit_device_id_index` on `visit` (`device_id`)',
    ],
    postgres: [
      'create table "visit" ("id" serial primary key, "device_id" int not null, "day" text not null, "status" text not null, "document" text not null, "note" text null, "actor" text not null, "recorded_at_ms" bigint not null, "withdrawn_at_ms" bigint null)',
      'create index "visit_device_id_index" on "visit" ("device_id")',
    ],
  },
]
