import type { SqlMigration } from '../store/migration.ts'

/** Filled at night; a page reads one row. */
export const unitChangeMigrations: SqlMigration[] = [
  {
    name: 'migration-0004-unit-change',
    sqlite: [
      'create table `migration_unit_change` (`unit_id` integer not null, `month` text not null, `from_day` text not null, `to_day` text not null, `counted_at_ms` bigint not null, `joined_count` integer not null, `joined_applications` integer not null, `joined_system` integer not null, `moved_in_count` integer not null, `moved_in_applications` integer not null, `moved_in_system` integer not null, `left_count` integer not null, `left_applications` integer not null, `left_system` integer not null, `moved_out_count` integer not null, `moved_out_applications` integer not null, `moved_out_system` integer not null, `rose_count` integer not null, `rose_applications` integer not null, `rose_system` integer not null, `fell_count` integer not null, `fell_applications` integer not null, `fell_system` integer not null, `unknown_count` integer not null, `unknown_applications` integer not null, `unknown_system` integer not null, `known_count` integer not null, `known_applications` integer not null, `known_system` integer not null, `same_count` integer not null, `same_applications` integer not null, `same_system` integer not null, primary key (`unit_id`, `month`))',
      'create index `migration_unit_change_month_index` on `migration_unit_change` (`month`)',
    ],
    postgres: [
      'create table "migration_unit_change" ("unit_id" int not null, "month" text not null, "from_day" text not null, "to_day" text not null, "counted_at_ms" bigint not null, "joined_count" int not null, "joined_applications" int not null, "joined_system" int not null, "moved_in_count" int not null, "moved_in_applications" int not null, "moved_in_system" int not null, "left_count" int not null, "left_applications" int not null, "left_system" int not null, "moved_out_count" int not null, "moved_out_applications" int not null, "moved_out_system" int not null, "rose_count" int not null, "rose_applications" int not null, "rose_system" int not null, "fell_count" int not null, "fell_applications" int not null, "fell_system" int not null, "unknown_count" int not null, "unknown_applications" int not null, "unknown_system" int not null, "known_count" int not null, "known_applications" int not null, "known_system" int not null, "same_count" int not null, "same_applications" int not null, "same_system" int not null, primary key ("unit_id", "month"))',
      'create index "migration_unit_change_month_index" on "migration_unit_change" ("month")',
    ],
  },
]
