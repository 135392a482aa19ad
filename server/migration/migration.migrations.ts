import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities by `server/store/draft-migration.ts`. */
export const migrationMigrations: SqlMigration[] = [
  {
    name: 'migration-0001-initial',
    sqlite: [
      'create table `classifier_run` (`id` integer not null primary key autoincrement, `hash` text not null, `started_at_ms` bigint not null, `ended_at_ms` bigint null, `titles_all` integer not null, `titles_done` integer not null, `titles_changed` integer not null, `sets_all` integer not null, `sets_done` integer not null, `sets_changed` integer not null)',
      'create table `migration_unit_day` (`unit_id` integer not null, `day` text not null, `scope` text not null, `device_count` integer not null, `no_data` integer not null, `unsure` integer not null, `not_started` integer not null, `dual` integer not null, `migrated_applications` integer not null, `migrated` integer not null, `grade_e0` integer not null, `grade_e1` integer not null, `grade_e2` integer not null, `grade_e3` integer not null, `grade_e4` integer not null, `blocked` integer not null, `regressed` integer not null, `contradictory` integer not null, `simulated_count` integer not null, primary key (`unit_id`, `day`, `scope`))',
      'create index `migration_unit_day_day_index` on `migration_unit_day` (`day`)',
      'create table `software_set_summary` (`set_id` integer not null primary key, `version` integer not null, `open_mask` integer not null, `closed_mask` integer not null, `family_mask` integer not null, `own_browser` integer not null, `open_count` integer not null, `closed_count` integer not null, `unknown_count` integer not null, `blockers` blob not null)',
      'create table `title_decision` (`id` integer not null primary key autoincrement, `title_key` text not null, `class` text not null, `category` text null, `cost` text null, `in_house` integer not null, `reason` text not null, `from_day` text not null, `actor` text not null, `decided_at_ms` bigint not null, `withdrawn_at_ms` bigint null)',
      'create index `title_decision_title_key_index` on `title_decision` (`title_key`)',
      'create table `title_places` (`group_id` integer not null primary key, `counted_at_ms` bigint not null, `device_count` integer not null, `alone_count` integer not null, `units` blob not null)',
      'create table `title_verdict` (`title_id` integer not null primary key, `version` integer not null, `class` text not null, `category` text null, `cost` text null, `in_house` integer not null, `rule` text not null, `title_key` text not null, `group_id` integer not null, `packed` integer not null)',
      'create index `title_verdict_title_key_index` on `title_verdict` (`title_key`)',
    ],
    postgres: [
      'create table "classifier_run" ("id" serial primary key, "hash" text not null, "started_at_ms" bigint not null, "ended_at_ms" bigint null, "titles_all" int not null, "titles_done" int not null, "titles_changed" int not null, "sets_all" int not null, "sets_done" int not null, "sets_changed" int not null)',
      'create table "migration_unit_day" ("unit_id" int not null, "day" text not null, "scope" text not null, "device_count" int not null, "no_data" int not null, "unsure" int not null, "not_started" int not null, "dual" int not null, "migrated_applications" int not null, "migrated" int not null, "grade_e0" int not null, "grade_e1" int not null, "grade_e2" int not null, "grade_e3" int not null, "grade_e4" int not null, "blocked" int not null, "regressed" int not null, "contradictory" int not null, "simulated_count" int not null, primary key ("unit_id", "day", "scope"))',
      'create index "migration_unit_day_day_index" on "migration_unit_day" ("day")',
      'create table "software_set_summary" ("set_id" int not null, "version" int not null, "open_mask" int not null, "closed_mask" int not null, "family_mask" int not null, "own_browser" int not null, "open_count" int not null, "closed_count" int not null, "unknown_count" int not null, "blockers" bytea not null, primary key ("set_id"))',
      'create table "title_decision" ("id" serial primary key, "title_key" text not null, "class" text not null, "category" text null, "cost" text null, "in_house" int not null, "reason" text not null, "from_day" text not null, "actor" text not null, "decided_at_ms" bigint not null, "withdrawn_at_ms" bigint null)',
      'create index "title_decision_title_key_index" on "title_decision" ("title_key")',
      'create table "title_places" ("group_id" int not null, "counted_at_ms" bigint not null, "device_count" int not null, "alone_count" int not null, "units" bytea not null, primary key ("group_id"))',
      'create table "title_verdict" ("title_id" int not null, "version" int not null, "class" text not null, "category" text null, "cost" text null, "in_house" int not null, "rule" text not null, "title_key" text not null, "group_id" int not null, "packed" int not null, primary key ("title_id"))',
      'create index "title_verdict_title_key_index" on "title_verdict" ("title_key")',
    ],
  },
  {
    name: 'migration-0002-months-and-drift',
    sqlite: [
      'create table `drift_alarm` (`id` integer not null primary key autoincrement, `unit_id` integer not null, `family` text not null, `from_utc_day` text not null, `raised_at_ms` bigint not null, `laptop_count` integer not null, `meaningful_before` integer not null, `meaningful_after` integer not null, `installed_before` integer not null, `installed_after` integer not null, `ended_at_ms` bigint null, `ended_by` text null, `reason` text null)',
      'create index `drift_alarm_unit_id_index` on `drift_alarm` (`unit_id`)',
      'create table `drift_hold` (`period_id` integer not null primary key, `alarm_id` integer not null, `device_id` integer not null, `before_period_id` integer null, `state` text not null)',
      'create index `drift_hold_alarm_id_index` on `drift_hold` (`alarm_id`)',
      'create index `drift_hold_device_id_index` on `drift_hold` (`device_id`)',
      'create table `migration_month_note` (`unit_id` integer not null, `month` text not null, `scope` text not null, `last_day` text not null, `device_count` integer not null, `no_data` integer not null, `unsure` integer not null, `not_started` integer not null, `dual` integer not null, `migrated_applications` integer not null, `migrated` integer not null, `grade_e0` integer not null, `grade_e1` integer not null, `grade_e2` integer not null, `grade_e3` integer not null, `grade_e4` integer not null, `blocked` integer not null, `regressed` integer not null, `contradictory` integer not null, `simulated_count` integer not null, `stale` integer not null default 0, `first_noted_at_ms` bigint not null, `noted_at_ms` bigint not null, primary key (`unit_id`, `month`, `scope`))',
      'create table `migration_unit_month` (`unit_id` integer not null, `month` text not null, `scope` text not null, `last_day` text not null, `day_count` integer not null, `device_count` integer not null, `no_data` integer not null, `unsure` integer not null, `not_started` integer not null, `dual` integer not null, `migrated_applications` integer not null, `migrated` integer not null, `grade_e0` integer not null, `grade_e1` integer not null, `grade_e2` integer not null, `grade_e3` integer not null, `grade_e4` integer not null, `blocked` integer not null, `regressed` integer not null, `contradictory` integer not null, `simulated_count` integer not null, `stale` integer not null default 0, `counted_at_ms` bigint not null, `frozen_at_ms` bigint null, primary key (`unit_id`, `month`, `scope`))',
      'create index `migration_unit_month_month_index` on `migration_unit_month` (`month`)',
      'create table `month_objection` (`id` integer not null primary key autoincrement, `unit_id` integer not null, `month` text not null, `text` text not null, `actor` text not null, `raised_at_ms` bigint not null, `state` text not null, `answer` text null, `answered_by` text null, `answered_at_ms` bigint null)',
      'create index `month_objection_unit_id_index` on `month_objection` (`unit_id`)',
      'alter table `migration_unit_day` add column `stale` integer not null default 0',
    ],
    postgres: [
      'create table "drift_alarm" ("id" serial primary key, "unit_id" int not null, "family" text not null, "from_utc_day" text not null, "raised_at_ms" bigint not null, "laptop_count" int not null, "meaningful_before" int not null, "meaningful_after" int not null, "installed_before" int not null, "installed_after" int not null, "ended_at_ms" bigint null, "ended_by" text null, "reason" text null)',
      'create index "drift_alarm_unit_id_index" on "drift_alarm" ("unit_id")',
      'create table "drift_hold" ("period_id" int not null, "alarm_id" int not null, "device_id" int not null, "before_period_id" int null, "state" text not null, primary key ("period_id"))',
      'create index "drift_hold_alarm_id_index" on "drift_hold" ("alarm_id")',
      'create index "drift_hold_device_id_index" on "drift_hold" ("device_id")',
      'create table "migration_month_note" ("unit_id" int not null, "month" text not null, "scope" text not null, "last_day" text not null, "device_count" int not null, "no_data" int not null, "unsure" int not null, "not_started" int not null, "dual" int not null, "migrated_applications" int not null, "migrated" int not null, "grade_e0" int not null, "grade_e1" int not null, "grade_e2" int not null, "grade_e3" int not null, "grade_e4" int not null, "blocked" int not null, "regressed" int not null, "contradictory" int not null, "simulated_count" int not null, "stale" int not null default 0, "first_noted_at_ms" bigint not null, "noted_at_ms" bigint not null, primary key ("unit_id", "month", "scope"))',
      'create table "migration_unit_month" ("unit_id" int not null, "month" text not null, "scope" text not null, "last_day" text not null, "day_count" int not null, "device_count" int not null, "no_data" int not null, "unsure" int not null, "not_started" int not null, "dual" int not null, "migrated_applications" int not null, "migrated" int not null, "grade_e0" int not null, "grade_e1" int not null, "grade_e2" int not null, "grade_e3" int not null, "grade_e4" int not null, "blocked" int not null, "regressed" int not null, "contradictory" int not null, "simulated_count" int not null, "stale" int not null default 0, "counted_at_ms" bigint not null, "frozen_at_ms" bigint null, primary key ("unit_id", "month", "scope"))',
      'create index "migration_unit_month_month_index" on "migration_unit_month" ("month")',
      'create table "month_objection" ("id" serial primary key, "unit_id" int not null, "month" text not null, "text" text not null, "actor" text not null, "raised_at_ms" bigint not null, "state" text not null, "answer" text null, "answered_by" text null, "answered_at_ms" bigint null)',
      'create index "month_objection_unit_id_index" on "month_objection" ("unit_id")',
      'alter table "migration_unit_day" add column "stale" int not null default 0',
    ],
  },
  {
    name: 'migration-0003-withdrawn-by',
    sqlite: [
      'alter table `title_decision` add column `withdrawn_by` text null',
      'alter table `title_decision` add column `withdrawn_reason` text null',
    ],
    postgres: [
      'alter table "title_decision" add column "withdrawn_by" text null, add column "withdrawn_reason" text null',
    ],
  },
  {
    name: 'migration-0005-hold-states',
    sqlite: [
      'drop index `drift_hold_alarm_id_index`',
      'create index `drift_hold_alarm_id_state_period_id_index` on `drift_hold` (`alarm_id`, `state`, `period_id`)',
    ],
    postgres: [
      'drop index "drift_hold_alarm_id_index"',
      'create index "drift_hold_alarm_id_state_period_id_index" on "drift_hold" ("alarm_id", "state", "period_id")',
    ],
  },
]
