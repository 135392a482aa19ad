import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const enrolmentMigrations: SqlMigration[] = [
  {
    name: 'enrolment-0001-initial',
    sqlite: [
      'create table `enrolment_token` (`id` integer not null primary key autoincrement, `hash` text not null, `unit_id` integer not null, `uses_allowed` integer not null, `uses_left` integer not null, `needs_approval` integer not null, `expires_at_ms` bigint not null, `revoked_at_ms` bigint null, `created_at_ms` bigint not null)',
      'create unique index `enrolment_token_hash_unique` on `enrolment_token` (`hash`)',
      'create index `enrolment_token_unit_id_index` on `enrolment_token` (`unit_id`)',
    ],
    postgres: [
      'create table "enrolment_token" ("id" serial primary key, "hash" text not null, "unit_id" int not null, "uses_allowed" int not null, "uses_left" int not null, "needs_approval" int not null, "expires_at_ms" bigint not null, "revoked_at_ms" bigint null, "created_at_ms" bigint not null)',
      'alter table "enrolment_token" add constraint "enrolment_token_hash_unique" unique ("hash")',
      'create index "enrolment_token_unit_id_index" on "enrolment_token" ("unit_id")',
    ],
  },
]
