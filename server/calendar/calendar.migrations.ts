import type { SqlMigration } from '../store/migration.ts'

/** As the entities have it; what nobody entered is in `calendar.table.ts`. */
export const calendarMigrations: SqlMigration[] = [
  {
    name: 'calendar-0001-initial',
    sqlite: [
      'create table `calendar_day` (`unit_id` integer not null, `kind` text not null, `from_day` text not null, `to_day` text not null, `name` text not null, `source` text not null, `status` text not null, `state` text not null, `set_by` text not null, `set_at_ms` bigint not null, primary key (`unit_id`, `kind`, `from_day`))',
      'create table `calendar_template` (`template` text not null, `from_day` text not null, `week` text not null, `ramadan_week` text not null, `source` text not null, `status` text not null, `set_by` text not null, `set_at_ms` bigint not null, primary key (`template`, `from_day`))',
      'create table `calendar_unit` (`unit_id` integer not null, `scope` text not null, `from_day` text not null, `template` text null, `source` text not null, `set_by` text not null, `set_at_ms` bigint not null, primary key (`unit_id`, `scope`, `from_day`))',
    ],
    postgres: [
      'create table "calendar_day" ("unit_id" int not null, "kind" text not null, "from_day" text not null, "to_day" text not null, "name" text not null, "source" text not null, "status" text not null, "state" text not null, "set_by" text not null, "set_at_ms" bigint not null, primary key ("unit_id", "kind", "from_day"))',
      'create table "calendar_template" ("template" text not null, "from_day" text not null, "week" text not null, "ramadan_week" text not null, "source" text not null, "status" text not null, "set_by" text not null, "set_at_ms" bigint not null, primary key ("template", "from_day"))',
      'create table "calendar_unit" ("unit_id" int not null, "scope" text not null, "from_day" text not null, "template" text null, "source" text not null, "set_by" text not null, "set_at_ms" bigint not null, primary key ("unit_id", "scope", "from_day"))',
    ],
  },
]
