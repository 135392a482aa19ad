import type { SqlMigration } from '../store/migration.ts'

export const connectivityMigrations: SqlMigration[] = [
  {
    name: 'connectivity-0001-initial',
    sqlite: [
      'create table `connectivity_unit_day` (`unit_id` integer not null, `day` text not null, `scope` text not null, `units` integer not null, `placed_units` integer not null, `connected_units` integer not null, `cut_units` integer not null, `work_q` integer not null, `connected_q` integer not null, `flapping_q` integer not null, `elsewhere_q` integer not null, `cut_q` integer not null, `cut_twice_q` integer not null, `unplaced_q` integer not null, `no_evidence_q` integer not null, `down_q` integer not null, `attempts` integer not null, `successes` integer not null, `late_count` integer not null, `repaired_q` integer not null, `claimed_count` integer not null, `device_count` integer not null, `simulated_count` integer not null, `seen_count` integer not null, `connected_count` integer not null, `good_count` integer not null, `seen_day_count` integer not null, `at_none` integer not null, `at_registered` integer not null, `at_seen` integer not null, `at_connected` integer not null, `at_good` integer not null, `states` blob null, `told` blob null, `cut_twice` blob null, `flags` blob null, `networks` blob null, primary key (`unit_id`, `day`, `scope`))',
      'create index `connectivity_unit_day_day_index` on `connectivity_unit_day` (`day`)',
      'create table `connectivity_unit_month` (`unit_id` integer not null, `month` text not null, `scope` text not null, `day_count` integer not null, `units` integer not null, `placed_units` integer not null, `connected_units` integer not null, `cut_units` integer not null, `work_q` integer not null, `connected_q` integer not null, `flapping_q` integer not null, `elsewhere_q` integer not null, `cut_q` integer not null, `cut_twice_q` integer not null, `unplaced_q` integer not null, `no_evidence_q` integer not null, `down_q` integer not null, `attempts` integer not null, `successes` integer not null, `late_count` integer not null, `repaired_q` integer not null, primary key (`unit_id`, `month`, `scope`))',
      'create index `connectivity_unit_month_month_index` on `connectivity_unit_month` (`month`)',
      'create table `unit_network` (`unit_id` integer not null, `network` text not null, `first_day` text not null, `last_day` text not null, `day_count` integer not null, `full_day_count` integer not null, `most_laptops` integer not null, `proposed_day` text not null, primary key (`unit_id`, `network`))',
      'create table `network_ruling` (`unit_id` integer not null, `network` text not null, `from_day` text not null, `is_office` integer not null, `label` text not null, `reason` text not null, `actor` text not null, `decided_at_ms` bigint not null, primary key (`unit_id`, `network`, `from_day`))',
      'create table `connectivity_threshold` (`name` text not null, `from_day` text not null, `value` integer not null, `source` text not null, `actor` text not null, `set_at_ms` bigint not null, primary key (`name`, `from_day`))',
    ],
    postgres: [
      'create table "connectivity_unit_day" ("unit_id" int not null, "day" text not null, "scope" text not null, "units" int not null, "placed_units" int not null, "connected_units" int not null, "cut_units" int not null, "work_q" int not null, "connected_q" int not null, "flapping_q" int not null, "elsewhere_q" int not null, "cut_q" int not null, "cut_twice_q" int not null, "unplaced_q" int not null, "no_evidence_q" int not null, "down_q" int not null, "attempts" int not null, "successes" int not null, "late_count" int not null, "repaired_q" int not null, "claimed_count" int not null, "device_count" int not null, "simulated_count" int not null, "seen_count" int not null, "connected_count" int not null, "good_count" int not null, "seen_day_count" int not null, "at_none" int not null, "at_registered" int not null, "at_seen" int not null, "at_connected" int not null, "at_good" int not null, "states" bytea null, "told" bytea null, "cut_twice" bytea null, "flags" bytea null, "networks" bytea null, primary key ("unit_id", "day", "scope"))',
      'create index "connectivity_unit_day_day_index" on "connectivity_unit_day" ("day")',
      'create table "connectivity_unit_month" ("unit_id" int not null, "month" text not null, "scope" text not null, "day_count" int not null, "units" int not null, "placed_units" int not null, "connected_units" int not null, "cut_units" int not null, "work_q" int not null, "connected_q" int not null, "flapping_q" int not null, "elsewhere_q" int not null, "cut_q" int not null, "cut_twice_q" int not null, "unplaced_q" int not null, "no_evidence_q" int not null, "down_q" int not null, "attempts" int not null, "successes" int not null, "late_count" int not null, "repaired_q" int not null, primary key ("unit_id", "month", "scope"))',
      'create index "connectivity_unit_month_month_index" on "connectivity_unit_month" ("month")',
      'create table "unit_network" ("unit_id" int not null, "network" text not null, "first_day" text not null, "last_day" text not null, "day_count" int not null, "full_day_count" int not null, "most_laptops" int not null, "proposed_day" text not null, primary key ("unit_id", "network"))',
      'create table "network_ruling" ("unit_id" int not null, "network" text not null, "from_day" text not null, "is_office" int not null, "label" text not null, "reason" text not null, "actor" text not null, "decided_at_ms" bigint not null, primary key ("unit_id", "network", "from_day"))',
      'create table "connectivity_threshold" ("name" text not null, "from_day" text not null, "value" int not null, "source" text not null, "actor" text not null, "set_at_ms" bigint not null, primary key ("name", "from_day"))',
    ],
  },
  {
    name: 'connectivity-0002-outages',
    sqlite: [
      'create table `unit_outage` (`unit_id` integer not null, `from_ms` bigint not null, `to_ms` bigint not null, `end` text not null, `by_two` integer not null, `lost_min` integer not null, `laptops` integer not null, `reason` text null, `cause_scope` text not null, `cause_id` integer null, `found_at_ms` bigint not null, `withdrawn_at_ms` bigint null, primary key (`unit_id`, `from_ms`))',
      'create index `unit_outage_end_index` on `unit_outage` (`end`)',
      'create index `unit_outage_from_ms_index` on `unit_outage` (`from_ms`)',
    ],
    postgres: [
      'create table "unit_outage" ("unit_id" int not null, "from_ms" bigint not null, "to_ms" bigint not null, "end" text not null, "by_two" int not null, "lost_min" int not null, "laptops" int not null, "reason" text null, "cause_scope" text not null, "cause_id" int null, "found_at_ms" bigint not null, "withdrawn_at_ms" bigint null, primary key ("unit_id", "from_ms"))',
      'create index "unit_outage_end_index" on "unit_outage" ("end")',
      'create index "unit_outage_from_ms_index" on "unit_outage" ("from_ms")',
    ],
  },
]
