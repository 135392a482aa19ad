import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const unitMigrations: SqlMigration[] = [
  {
    name: 'unit-0001-initial',
    sqlite: [
      'create table `unit` (`id` integer not null primary key autoincrement, `code` text not null, `name` text not null, `kind` text not null, `type` text not null, `parent_id` integer null, `path` text not null, `zone` text not null, `place_class` text null, `claimed_laptops` integer null, `certainty` text not null, `network_key` blob not null, `created_at_ms` bigint not null)',
      'create unique index `unit_code_unique` on `unit` (`code`)',
      'create index `unit_parent_id_index` on `unit` (`parent_id`)',
      'create unique index `unit_path_unique` on `unit` (`path`)',
      'create table `unit_period` (`id` integer not null primary key autoincrement, `unit_id` integer not null, `from_day` text not null, `to_day` text null, `code` text not null, `name` text not null, `parent_id` integer null, `zone` text not null)',
      'create index `unit_period_unit_id_index` on `unit_period` (`unit_id`)',
    ],
    postgres: [
      'create table "unit" ("id" serial primary key, "code" text not null, "name" text not null, "kind" text not null, "type" text not null, "parent_id" int null, "path" text not null, "zone" text not null, "place_class" text null, "claimed_laptops" int null, "certainty" text not null, "network_key" bytea not null, "created_at_ms" bigint not null)',
      'alter table "unit" add constraint "unit_code_unique" unique ("code")',
      'create index "unit_parent_id_index" on "unit" ("parent_id")',
      'alter table "unit" add constraint "unit_path_unique" unique ("path")',
      'create table "unit_period" ("id" serial primary key, "unit_id" int not null, "from_day" text not null, "to_day" text null, "code" text not null, "name" text not null, "parent_id" int null, "zone" text not null)',
      'create index "unit_period_unit_id_index" on "unit_period" ("unit_id")',
    ],
  },
  {
    name: 'unit-0002-by-name',
    sqlite: ['create index `unit_name_index` on `unit` (`name`)'],
    postgres: ['create index "unit_name_index" on "unit" ("name")'],
  },
]
