import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const softwareMigrations: SqlMigration[] = [
  {
    name: 'software-0001-initial',
    sqlite: [
      'create table `software_set` (`id` integer not null primary key autoincrement, `hash` blob not null, `title_count` integer not null, `titles` blob not null)',
      'create unique index `software_set_hash_unique` on `software_set` (`hash`)',
      'create table `title` (`id` integer not null primary key autoincrement, `hash` blob not null, `name` text not null, `publisher` text null, `os_family` text not null, `licence` text null)',
      'create unique index `title_hash_unique` on `title` (`hash`)',
    ],
    postgres: [
      'create table "software_set" ("id" serial primary key, "hash" bytea not null, "title_count" int not null, "titles" bytea not null)',
      'alter table "software_set" add constraint "software_set_hash_unique" unique ("hash")',
      'create table "title" ("id" serial primary key, "hash" bytea not null, "name" text not null, "publisher" text null, "os_family" text not null, "licence" text null)',
      'alter table "title" add constraint "title_hash_unique" unique ("hash")',
    ],
  },
]
