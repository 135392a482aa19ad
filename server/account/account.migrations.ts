import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const accountMigrations: SqlMigration[] = [
  {
    name: 'account-0001-initial',
    sqlite: [
      'create table `account` (`id` integer not null primary key autoincrement, `email` text not null, `password_hash` text not null, `role` text not null, `unit_id` integer not null, `disabled_at_ms` bigint null, `created_at_ms` bigint not null)',
      'create unique index `account_email_unique` on `account` (`email`)',
      'create table `api_key` (`id` integer not null primary key autoincrement, `hash` text not null, `name` text not null, `role` text not null, `unit_id` integer not null, `revoked_at_ms` bigint null, `created_at_ms` bigint not null)',
      'create unique index `api_key_hash_unique` on `api_key` (`hash`)',
      'create table `session` (`id` integer not null primary key autoincrement, `hash` text not null, `account_id` integer not null, `created_at_ms` bigint not null, `seen_at_ms` bigint not null, `expires_at_ms` bigint not null)',
      'create unique index `session_hash_unique` on `session` (`hash`)',
      'create index `session_account_id_index` on `session` (`account_id`)',
      'create table `setup_link` (`id` integer not null primary key autoincrement, `hash` text not null, `created_at_ms` bigint not null, `used_at_ms` bigint null)',
      'create unique index `setup_link_hash_unique` on `setup_link` (`hash`)',
    ],
    postgres: [
      'create table "account" ("id" serial primary key, "email" text not null, "password_hash" text not null, "role" text not null, "unit_id" int not null, "disabled_at_ms" bigint null, "created_at_ms" bigint not null)',
      'alter table "account" add constraint "account_email_unique" unique ("email")',
      'create table "api_key" ("id" serial primary key, "hash" text not null, "name" text not null, "role" text not null, "unit_id" int not null, "revoked_at_ms" bigint null, "created_at_ms" bigint not null)',
      'alter table "api_key" add constraint "api_key_hash_unique" unique ("hash")',
      'create table "session" ("id" serial primary key, "hash" text not null, "account_id" int not null, "created_at_ms" bigint not null, "seen_at_ms" bigint not null, "expires_at_ms" bigint not null)',
      'alter table "session" add constraint "session_hash_unique" unique ("hash")',
      'create index "session_account_id_index" on "session" ("account_id")',
      'create table "setup_link" ("id" serial primary key, "hash" text not null, "created_at_ms" bigint not null, "used_at_ms" bigint null)',
      'alter table "setup_link" add constraint "setup_link_hash_unique" unique ("hash")',
    ],
  },
]
