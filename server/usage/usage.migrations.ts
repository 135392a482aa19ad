import type { SqlMigration } from '../store/migration.ts'

export const usageMigrations: SqlMigration[] = [
  {
    // Rows lie in the order of their key: a month is read as a whole, device after device, without a second index.
    name: 'usage-0001-initial',
    sqlite: [
      'create table `usage_month` (`month` text not null, `device_id` integer not null, `known_days` integer not null, `ran` blob not null, `documents` text null, `documents_utc_day` text null, `documents_complete` integer null, primary key (`month`, `device_id`)) without rowid',
      'create table `device_use` (`device_id` integer not null primary key, `documents` integer null, `web` integer null, `post` integer null, `pdf` integer null, `archives` integer null, `windows_state` text null, `windows_channel` text null, `windows_server` text null, `office_state` text null, `office_channel` text null, `office_server` text null)',
      'create table `usage_setting` (`unit_id` integer not null primary key, `count_documents` integer not null)',
    ],
    postgres: [
      'create table "usage_month" ("month" text not null, "device_id" int not null, "known_days" int not null, "ran" bytea not null, "documents" text null, "documents_utc_day" text null, "documents_complete" int null, primary key ("month", "device_id"))',
      'create table "device_use" ("device_id" int not null, "documents" int null, "web" int null, "post" int null, "pdf" int null, "archives" int null, "windows_state" text null, "windows_channel" text null, "windows_server" text null, "office_state" text null, "office_channel" text null, "office_server" text null, primary key ("device_id"))',
      'create table "usage_setting" ("unit_id" int not null, "count_documents" int not null, primary key ("unit_id"))',
    ],
  },
]
