import type { SqlMigration } from '../store/migration.ts'

const orderIndexes = [
  'drop index device_unit_id_index',
  'drop index device_last_seen_day_index',
  'create index device_unit_standing_index on device (unit_id, state, last_seen_day, os_family)',
  "create index device_by_name_index on device (lower(coalesce(brand, '') || ' ' || coalesce(model, '')), id)",
  "create index device_by_system_index on device (coalesce(os_name, ''), id)",
  "create index device_by_family_index on device (os_family, coalesce(os_name, ''), id)",
  "create index device_by_seen_index on device (coalesce(last_seen_day, ''), id)",
  'create index device_serial_index on device (serial)',
]

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const deviceMigrations: SqlMigration[] = [
  {
    name: 'device-0001-initial',
    sqlite: [
      'create table `device` (`id` integer not null primary key autoincrement, `public_id` text not null, `state` text not null, `origin` text not null, `unit_id` integer not null, `kind` text not null, `brand` text null, `model` text null, `serial` text null, `os_family` text null, `os_name` text null, `os_version` text null, `cpu_model` text null, `memory_mb` integer null, `disk_mb` bigint null, `software_count` integer null, `agent_version` text null, `insecure` integer not null, `clock_offset_ms` bigint null, `host_name` text null, `unknown_fields` integer null, `network_key_due` integer null, `report_count` integer not null, `last_report_at_ms` bigint null, `last_seen_day` text null, `search_text` text not null, `created_at_ms` bigint not null)',
      'create unique index `device_public_id_unique` on `device` (`public_id`)',
      'create index `device_unit_id_index` on `device` (`unit_id`)',
      'create index `device_last_seen_day_index` on `device` (`last_seen_day`)',
      'create table `device_event` (`id` integer not null primary key autoincrement, `device_id` integer not null, `unit_id` integer not null, `day` text not null, `at_ms` bigint not null, `kind` text not null, `before` text null, `after` text null)',
      'create index `device_event_device_id_index` on `device_event` (`device_id`)',
      'create index `device_event_unit_id_index` on `device_event` (`unit_id`)',
      'create table `device_key` (`id` integer not null primary key autoincrement, `device_id` integer not null, `public_key` blob not null, `state` text not null, `created_at_ms` bigint not null, `overlap_until_ms` bigint null)',
      'create index `device_key_device_id_index` on `device_key` (`device_id`)',
      'create unique index `device_key_public_key_unique` on `device_key` (`public_key`)',
      'create table `device_unit_period` (`id` integer not null primary key autoincrement, `device_id` integer not null, `unit_id` integer not null, `from_day` text not null, `to_day` text null)',
      'create index `device_unit_period_device_id_index` on `device_unit_period` (`device_id`)',
      'create index `device_unit_period_unit_id_index` on `device_unit_period` (`unit_id`)',
    ],
    postgres: [
      'create table "device" ("id" serial primary key, "public_id" text not null, "state" text not null, "origin" text not null, "unit_id" int not null, "kind" text not null, "brand" text null, "model" text null, "serial" text null, "os_family" text null, "os_name" text null, "os_version" text null, "cpu_model" text null, "memory_mb" int null, "disk_mb" bigint null, "software_count" int null, "agent_version" text null, "insecure" int not null, "clock_offset_ms" bigint null, "host_name" text null, "unknown_fields" int null, "network_key_due" int null, "report_count" int not null, "last_report_at_ms" bigint null, "last_seen_day" text null, "search_text" text not null, "created_at_ms" bigint not null)',
      'alter table "device" add constraint "device_public_id_unique" unique ("public_id")',
      'create index "device_unit_id_index" on "device" ("unit_id")',
      'create index "device_last_seen_day_index" on "device" ("last_seen_day")',
      'create table "device_event" ("id" serial primary key, "device_id" int not null, "unit_id" int not null, "day" text not null, "at_ms" bigint not null, "kind" text not null, "before" text null, "after" text null)',
      'create index "device_event_device_id_index" on "device_event" ("device_id")',
      'create index "device_event_unit_id_index" on "device_event" ("unit_id")',
      'create table "device_key" ("id" serial primary key, "device_id" int not null, "public_key" bytea not null, "state" text not null, "created_at_ms" bigint not null, "overlap_until_ms" bigint null)',
      'create index "device_key_device_id_index" on "device_key" ("device_id")',
      'alter table "device_key" add constraint "device_key_public_key_unique" unique ("public_key")',
      'create table "device_unit_period" ("id" serial primary key, "device_id" int not null, "unit_id" int not null, "from_day" text not null, "to_day" text null)',
      'create index "device_unit_period_device_id_index" on "device_unit_period" ("device_id")',
      'create index "device_unit_period_unit_id_index" on "device_unit_period" ("unit_id")',
    ],
  },
  {
    // Only some may search by host name: it left the text that everyone searches.
    name: 'device-0002-search-without-host-name',
    sqlite: [
      "update `device` set `search_text` = lower(coalesce(`brand` || ' ', '') || coalesce(`model` || ' ', '') || coalesce(`serial` || ' ', '') || coalesce(`os_name` || ' ', '') || substr(`public_id`, 1, 8) || ' ' || substr(`public_id`, -8))",
    ],
    postgres: [
      `update "device" set "search_text" = lower(coalesce("brand" || ' ', '') || coalesce("model" || ' ', '') || coalesce("serial" || ' ', '') || coalesce("os_name" || ' ', '') || left("public_id", 8) || ' ' || right("public_id", 8))`,
    ],
  },
  {
    // Lists are read in the order of an index: a page costs the same in a ministry of any size.
    name: 'device-0003-order',
    sqlite: orderIndexes,
    postgres: orderIndexes,
  },
  {
    // Which units have no laptop is asked by the first page: answered from the index alone.
    name: 'device-0006-unit-kind',
    sqlite: ['create index device_unit_kind_index on device (unit_id, kind, state)'],
    postgres: ['create index device_unit_kind_index on device (unit_id, kind, state)'],
  },
]
