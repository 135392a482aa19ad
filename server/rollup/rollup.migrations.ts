import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const rollupMigrations: SqlMigration[] = [
  {
    name: 'rollup-0001-initial',
    sqlite: [
      'create table `unit_dirty` (`unit_id` integer not null, `day` text not null, `version` integer not null, primary key (`unit_id`, `day`))',
    ],
    postgres: [
      'create table "unit_dirty" ("unit_id" int not null, "day" text not null, "version" int not null, primary key ("unit_id", "day"))',
    ],
  },
]
