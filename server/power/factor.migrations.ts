import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities. */
export const factorMigrations: SqlMigration[] = [
  {
    name: 'power-factor-0001-initial',
    sqlite: [
      'create table `factor` (`id` integer not null primary key autoincrement, `kind` text not null, `key` text not null, `from_day` text not null, `value_millionths` bigint not null, `unit` text not null, `source` text not null, `status` text not null, `document` text not null, `entered_by` text not null, `entered_at_ms` bigint not null)',
      'create table `factor_setting` (`id` integer not null primary key autoincrement, `unit_id` integer not null, `name` text not null, `from_day` text not null, `value` text null, `source` text not null, `document` text not null, `entered_by` text not null, `entered_at_ms` bigint not null)',
      'create index `factor_setting_unit_id_index` on `factor_setting` (`unit_id`)',
    ],
    postgres: [
      'create table "factor" ("id" serial primary key, "kind" text not null, "key" text not null, "from_day" text not null, "value_millionths" bigint not null, "unit" text not null, "source" text not null, "status" text not null, "document" text not null, "entered_by" text not null, "entered_at_ms" bigint not null)',
      'create table "factor_setting" ("id" serial primary key, "unit_id" int not null, "name" text not null, "from_day" text not null, "value" text null, "source" text not null, "document" text not null, "entered_by" text not null, "entered_at_ms" bigint not null)',
      'create index "factor_setting_unit_id_index" on "factor_setting" ("unit_id")',
    ],
  },
]
