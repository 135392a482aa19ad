import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const sectionMigrations: SqlMigration[] = [
  {
    name: 'section-0001-initial',
    sqlite: [
      'create table `device_section_period` (`id` integer not null primary key autoincrement, `device_id` integer not null, `kind` text not null, `section_id` integer not null, `state` text not null, `from_utc_day` text not null, `to_utc_day` text null, `applied_at_ms` bigint null)',
      'create index `device_section_period_device_id_index` on `device_section_period` (`device_id`)',
      'create index `device_section_period_section_id_index` on `device_section_period` (`section_id`)',
      'create table `section` (`id` integer not null primary key autoincrement, `sha256` blob not null, `kind` text not null, `bytes` blob null, `item_count` integer null, `set_id` integer null, `created_at_ms` bigint not null)',
      'create unique index `section_sha256_unique` on `section` (`sha256`)',
    ],
    postgres: [
      'create table "device_section_period" ("id" serial primary key, "device_id" int not null, "kind" text not null, "section_id" int not null, "state" text not null, "from_utc_day" text not null, "to_utc_day" text null, "applied_at_ms" bigint null)',
      'create index "device_section_period_device_id_index" on "device_section_period" ("device_id")',
      'create index "device_section_period_section_id_index" on "device_section_period" ("section_id")',
      'create table "section" ("id" serial primary key, "sha256" bytea not null, "kind" text not null, "bytes" bytea null, "item_count" int null, "set_id" int null, "created_at_ms" bigint not null)',
      'alter table "section" add constraint "section_sha256_unique" unique ("sha256")',
    ],
  },
  {
    // From a set whose titles are judged anew to the laptops that have it.
    name: 'section-0002-by-set',
    sqlite: ['create index `section_set_id_index` on `section` (`set_id`)'],
    postgres: ['create index "section_set_id_index" on "section" ("set_id")'],
  },
]
