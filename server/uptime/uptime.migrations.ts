import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const uptimeMigrations: SqlMigration[] = [
  {
    name: 'uptime-0001-initial',
    sqlite: ['create table `server_day` (`utc_day` text not null primary key, `up` blob not null)'],
    postgres: ['create table "server_day" ("utc_day" text not null, "up" bytea not null, primary key ("utc_day"))'],
  },
]
