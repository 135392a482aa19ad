import type { SqlMigration } from '../store/migration.ts'

/** As `server/store/draft-migration.ts` would draft it from the entities. */
export const siteMigrations: SqlMigration[] = [
  {
    name: 'site-0001-initial',
    sqlite: [
      'create table `site` (`id` integer not null primary key autoincrement, `unit_id` integer not null, `address` text not null, `host` text not null, `kind` text not null, `since_day` text not null, `added_at_ms` bigint not null, `removed_at_ms` bigint null)',
      'create index `site_unit_id_index` on `site` (`unit_id`)',
      'create index `site_host_index` on `site` (`host`)',
      'create table `site_check` (`site_id` integer not null primary key, `asked_at_ms` bigint null, `checked_at_ms` bigint null, `facts` text null, `state` text null, `state_kind` text null, `state_since_ms` bigint null, `run_verdict` text null, `run_count` integer not null, `run_since_ms` bigint null, `news_at_ms` bigint null, `news_source` text null, `news_url` text null, `news_from_day` text null, `news_last_day` text null, `news_items` integer null)',
      'create table `site_check_day` (`site_id` integer not null, `day` text not null, `healthy` integer not null, `failed` integer not null, `unjudged` integer not null, `kinds` text not null, primary key (`site_id`, `day`))',
      'create table `site_news_day` (`site_id` integer not null, `day` text not null, `items` integer not null, primary key (`site_id`, `day`))',
    ],
    postgres: [
      'create table "site" ("id" serial primary key, "unit_id" int not null, "address" text not null, "host" text not null, "kind" text not null, "since_day" text not null, "added_at_ms" bigint not null, "removed_at_ms" bigint null)',
      'create index "site_unit_id_index" on "site" ("unit_id")',
      'create index "site_host_index" on "site" ("host")',
      'create table "site_check" ("site_id" int not null, "asked_at_ms" bigint null, "checked_at_ms" bigint null, "facts" text null, "state" text null, "state_kind" text null, "state_since_ms" bigint null, "run_verdict" text null, "run_count" int not null, "run_since_ms" bigint null, "news_at_ms" bigint null, "news_source" text null, "news_url" text null, "news_from_day" text null, "news_last_day" text null, "news_items" int null, primary key ("site_id"))',
      'create table "site_check_day" ("site_id" int not null, "day" text not null, "healthy" int not null, "failed" int not null, "unjudged" int not null, "kinds" text not null, primary key ("site_id", "day"))',
      'create table "site_news_day" ("site_id" int not null, "day" text not null, "items" int not null, primary key ("site_id", "day"))',
    ],
  },
]
