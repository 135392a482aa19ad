import type { SqlMigration } from '../store/migration.ts'
import { partitionByMonth } from '../store/partition-by-month.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const intakeMigrations: SqlMigration[] = [
  {
    name: 'intake-0001-initial',
    sqlite: [
      'create table `device_chain` (`id` integer not null primary key autoincrement, `device_id` integer not null, `chain` text not null, `last_utc_day` text not null, `missing` blob null, `created_at_ms` bigint not null)',
      'create unique index `device_chain_device_id_chain_unique` on `device_chain` (`device_id`, `chain`)',
      'create table `device_dirty` (`device_id` integer not null, `utc_day` text not null, `version` integer not null, primary key (`device_id`, `utc_day`))',
      'create table `report` (`id` integer not null primary key autoincrement, `device_id` integer not null, `chain_id` integer not null, `utc_day` text not null, `rev` integer not null, `sealed` integer not null, `state` text not null, `hash` blob not null, `prev_hash` blob null, `main` blob null, `quarters` blob null, `signature` blob not null, `key_id` integer not null, `first_received_at_ms` bigint not null, `received_at_ms` bigint not null)',
      'create table `report_quarantine` (`id` integer not null primary key autoincrement, `device_id` integer not null, `chain` text not null, `utc_day` text not null, `rev` integer not null, `sealed` integer not null, `reason` text not null, `hash` blob not null, `prev_hash` blob null, `main` blob not null, `quarters` blob not null, `signature` blob not null, `key_id` integer not null, `received_at_ms` bigint not null)',
      'create unique index `report_quarantine_device_id_hash_unique` on `report_quarantine` (`device_id`, `hash`)',
      'create unique index `report_device_id_utc_day_chain_id_unique` on `report` (`device_id`, `utc_day`, `chain_id`)',
    ],
    postgres: [
      'create table "device_chain" ("id" serial primary key, "device_id" int not null, "chain" text not null, "last_utc_day" text not null, "missing" bytea null, "created_at_ms" bigint not null)',
      'alter table "device_chain" add constraint "device_chain_device_id_chain_unique" unique ("device_id", "chain")',
      'create table "device_dirty" ("device_id" int not null, "utc_day" text not null, "version" int not null, primary key ("device_id", "utc_day"))',
      'create table "report" ("id" serial primary key, "device_id" int not null, "chain_id" int not null, "utc_day" text not null, "rev" int not null, "sealed" int not null, "state" text not null, "hash" bytea not null, "prev_hash" bytea null, "main" bytea null, "quarters" bytea null, "signature" bytea not null, "key_id" int not null, "first_received_at_ms" bigint not null, "received_at_ms" bigint not null)',
      'create table "report_quarantine" ("id" serial primary key, "device_id" int not null, "chain" text not null, "utc_day" text not null, "rev" int not null, "sealed" int not null, "reason" text not null, "hash" bytea not null, "prev_hash" bytea null, "main" bytea not null, "quarters" bytea not null, "signature" bytea not null, "key_id" int not null, "received_at_ms" bigint not null)',
      'alter table "report_quarantine" add constraint "report_quarantine_device_id_hash_unique" unique ("device_id", "hash")',
      'alter table "report" add constraint "report_device_id_utc_day_chain_id_unique" unique ("device_id", "utc_day", "chain_id")',
    ],
  },
  {
    // As device_day. The primary key has to hold the month's column; the id alone stays unique by its sequence.
    name: 'intake-0002-months',
    sqlite: [],
    postgres: partitionByMonth({
      table: 'report',
      column: 'utc_day',
      sequences: ['report_id_seq'],
      keys: [
        'alter table "report" add constraint "report_pkey" primary key ("id", "utc_day")',
        'alter table "report" add constraint "report_device_id_utc_day_chain_id_unique" unique ("device_id", "utc_day", "chain_id")',
      ],
    }),
  },
]
