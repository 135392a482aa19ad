import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const jobsMigrations: SqlMigration[] = [
  {
    name: 'jobs-0001-job-run',
    sqlite: ['create table `job_run` (`job` text not null primary key, `good_start_ms` bigint not null)'],
    postgres: ['create table "job_run" ("job" text not null, "good_start_ms" bigint not null, primary key ("job"))'],
  },
]
