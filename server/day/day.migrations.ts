import type { SqlMigration } from '../store/migration.ts'
import { partitionByMonth } from '../store/partition-by-month.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const dayMigrations: SqlMigration[] = [
  {
    name: 'day-0001-initial',
    sqlite: [
      'create table `device_day` (`device_id` integer not null, `day` text not null, `unit_id` integer not null, `observed` blob null, `awake` blob null, `screen` blob null, `asleep` blob null, `tried` blob null, `linked` blob null, `screen_min` integer not null, `dark_min` integer not null, `awake_min` integer not null, `asleep_min` integer not null, `off_min` integer not null, `unknown_min` integer not null, `inputs` text not null, `sealed` integer not null, `late` integer not null, primary key (`device_id`, `day`))',
      'create index `device_day_unit_id_day_index` on `device_day` (`unit_id`, `day`)',
    ],
    postgres: [
      'create table "device_day" ("device_id" int not null, "day" text not null, "unit_id" int not null, "observed" bytea null, "awake" bytea null, "screen" bytea null, "asleep" bytea null, "tried" bytea null, "linked" bytea null, "screen_min" int not null, "dark_min" int not null, "awake_min" int not null, "asleep_min" int not null, "off_min" int not null, "unknown_min" int not null, "inputs" text not null, "sealed" int not null, "late" int not null, primary key ("device_id", "day"))',
      'create index "device_day_unit_id_day_index" on "device_day" ("unit_id", "day")',
    ],
  },
  {
    // A month is a table of its own: small indexes, and what is old is never touched by what is new (decision 0013).
    name: 'day-0002-months',
    sqlite: [],
    postgres: partitionByMonth({
      table: 'device_day',
      column: 'day',
      sequences: [],
      keys: [
        'alter table "device_day" add constraint "device_day_pkey" primary key ("device_id", "day")',
        'create index "device_day_unit_id_day_index" on "device_day" ("unit_id", "day")',
      ],
    }),
  },
  {
    name: 'day-0003-networks',
    sqlite: [
      'alter table `device_day` add column `networks` blob null',
      'alter table `device_day` add column `link` blob null',
    ],
    postgres: ['alter table "device_day" add column "networks" bytea null, add column "link" bytea null'],
  },
]
