import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const presenceMigrations: SqlMigration[] = [
  {
    name: 'presence-0001-initial',
    sqlite: [
      'create table `presence_unit_day` (`unit_id` integer not null, `day` text not null, `scope` text not null, `device_count` integer not null, `virtual_count` integer not null, `simulated_count` integer not null, `seen_count` integer not null, `seen_week_count` integer not null, `linked_count` integer not null, `sealed_count` integer not null, `late_count` integer not null, `screen_min` integer not null, `dark_min` integer not null, `awake_min` integer not null, `asleep_min` integer not null, `off_min` integer not null, `unknown_min` integer not null, `awake` blob null, `tried` blob null, `linked` blob null, primary key (`unit_id`, `day`, `scope`))',
      'create index `presence_unit_day_day_index` on `presence_unit_day` (`day`)',
    ],
    postgres: [
      'create table "presence_unit_day" ("unit_id" int not null, "day" text not null, "scope" text not null, "device_count" int not null, "virtual_count" int not null, "simulated_count" int not null, "seen_count" int not null, "seen_week_count" int not null, "linked_count" int not null, "sealed_count" int not null, "late_count" int not null, "screen_min" int not null, "dark_min" int not null, "awake_min" int not null, "asleep_min" int not null, "off_min" int not null, "unknown_min" int not null, "awake" bytea null, "tried" bytea null, "linked" bytea null, primary key ("unit_id", "day", "scope"))',
      'create index "presence_unit_day_day_index" on "presence_unit_day" ("day")',
    ],
  },
]
