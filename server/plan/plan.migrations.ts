import type { SqlMigration } from '../store/migration.ts'

/** Drafted from the entities. */
export const planMigrations: SqlMigration[] = [
  {
    name: 'plan-0001-initial',
    sqlite: [
      'create table `licence_register` (`id` integer not null primary key autoincrement, `unit_id` integer not null, `product` text not null, `seats` integer null, `document` text not null, `from_day` text not null, `to_day` text null)',
      'create index `licence_register_unit_id_index` on `licence_register` (`unit_id`)',
      'create table `money_entry` (`id` integer not null primary key autoincrement, `unit_id` integer not null, `kind` text not null, `day` text not null, `amount_idr` bigint not null, `document` text null, `note` text not null)',
      'create index `money_entry_unit_id_index` on `money_entry` (`unit_id`)',
      'create table `plan_blocker` (`unit_id` integer not null, `product` text not null, `owner` text not null, `state` text not null, `review_day` text not null, `note` text not null, primary key (`unit_id`, `product`))',
      'create table `plan_replacement` (`product` text not null, `from_day` text not null, `replacement` text null, `coverage` text null, `note` text not null, primary key (`product`, `from_day`))',
      'create table `plan_target` (`unit_id` integer not null, `programme` text not null, `due_day` text not null, `from_day` text not null, `share_pct` integer null, `source` text not null, primary key (`unit_id`, `programme`, `due_day`, `from_day`))',
    ],
    postgres: [
      'create table "licence_register" ("id" serial primary key, "unit_id" int not null, "product" text not null, "seats" int null, "document" text not null, "from_day" text not null, "to_day" text null)',
      'create index "licence_register_unit_id_index" on "licence_register" ("unit_id")',
      'create table "money_entry" ("id" serial primary key, "unit_id" int not null, "kind" text not null, "day" text not null, "amount_idr" bigint not null, "document" text null, "note" text not null)',
      'create index "money_entry_unit_id_index" on "money_entry" ("unit_id")',
      'create table "plan_blocker" ("unit_id" int not null, "product" text not null, "owner" text not null, "state" text not null, "review_day" text not null, "note" text not null, primary key ("unit_id", "product"))',
      'create table "plan_replacement" ("product" text not null, "from_day" text not null, "replacement" text null, "coverage" text null, "note" text not null, primary key ("product", "from_day"))',
      'create table "plan_target" ("unit_id" int not null, "programme" text not null, "due_day" text not null, "from_day" text not null, "share_pct" int null, "source" text not null, primary key ("unit_id", "programme", "due_day", "from_day"))',
    ],
  },
  {
    name: 'plan-0002-prices-and-findings',
    sqlite: [
      'create table `legal_finding` (`unit_id` integer not null, `kind` text not null, `subject` text not null, `word` text not null, `first_seen_day` text not null, `last_seen_day` text not null, `laptops` integer not null, `simulated` integer not null, primary key (`unit_id`, `kind`, `subject`))',
      'create index `legal_finding_first_seen_day_index` on `legal_finding` (`first_seen_day`)',
      'create table `licence_setting` (`name` text not null, `from_day` text not null, `value` text not null, primary key (`name`, `from_day`))',
      'create table `moved_product` (`unit_id` integer not null, `product` text not null, `day` text not null, `laptops` integer not null, `simulated` integer not null, primary key (`unit_id`, `product`, `day`))',
      'create table `plan_price` (`item` text not null, `from_day` text not null, `amount_idr` bigint not null, `status` text not null, `source` text not null, primary key (`item`, `from_day`))',
    ],
    postgres: [
      'create table "legal_finding" ("unit_id" int not null, "kind" text not null, "subject" text not null, "word" text not null, "first_seen_day" text not null, "last_seen_day" text not null, "laptops" int not null, "simulated" int not null, primary key ("unit_id", "kind", "subject"))',
      'create index "legal_finding_first_seen_day_index" on "legal_finding" ("first_seen_day")',
      'create table "licence_setting" ("name" text not null, "from_day" text not null, "value" text not null, primary key ("name", "from_day"))',
      'create table "moved_product" ("unit_id" int not null, "product" text not null, "day" text not null, "laptops" int not null, "simulated" int not null, primary key ("unit_id", "product", "day"))',
      'create table "plan_price" ("item" text not null, "from_day" text not null, "amount_idr" bigint not null, "status" text not null, "source" text not null, primary key ("item", "from_day"))',
    ],
  },
  {
    name: 'plan-0003-counts',
    sqlite: [
      'create table `device_fitness` (`device_id` integer not null primary key, `section_id` integer null, `cores` integer null, `firmware` text null, `tpm_version` text null, `architecture` text null, `support_end_day` text null, `windows11` integer null, `misses` integer not null, `unknown` integer not null, `linux` integer null)',
      'create table `plan_product` (`product` text not null primary key, `counted_at_ms` bigint not null, `number` integer not null, `name` text not null, `category` text null, `group_id` integer not null)',
      'create table `plan_unit_count` (`unit_id` integer not null primary key, `counted_at_ms` bigint not null, `device_count` integer not null, `simulated_count` integer not null, `held_count` integer not null, `linux_unfit` integer not null, `linux_unknown` integer not null, `windows_count` integer not null, `release_unknown` integer not null, `past_count` integer not null, `soon_count` integer not null, `upgrade_fit` integer not null, `upgrade_unknown` integer not null, `switch_fit` integer not null, `switch_unknown` integer not null, `extend_count` integer not null, `blocked_sets` text not null)',
    ],
    postgres: [
      'create table "device_fitness" ("device_id" int not null, "section_id" int null, "cores" int null, "firmware" text null, "tpm_version" text null, "architecture" text null, "support_end_day" text null, "windows11" int null, "misses" int not null, "unknown" int not null, "linux" int null, primary key ("device_id"))',
      'create table "plan_product" ("product" text not null, "counted_at_ms" bigint not null, "number" int not null, "name" text not null, "category" text null, "group_id" int not null, primary key ("product"))',
      'create table "plan_unit_count" ("unit_id" int not null, "counted_at_ms" bigint not null, "device_count" int not null, "simulated_count" int not null, "held_count" int not null, "linux_unfit" int not null, "linux_unknown" int not null, "windows_count" int not null, "release_unknown" int not null, "past_count" int not null, "soon_count" int not null, "upgrade_fit" int not null, "upgrade_unknown" int not null, "switch_fit" int not null, "switch_unknown" int not null, "extend_count" int not null, "blocked_sets" text not null, primary key ("unit_id"))',
    ],
  },
  {
    name: 'plan-0004-blockers-of-trees',
    sqlite: [
      'create table `plan_blocker_count` (`unit_id` integer not null primary key, `counted_at_ms` bigint not null, `count` text not null)',
    ],
    postgres: [
      'create table "plan_blocker_count" ("unit_id" int not null, "counted_at_ms" bigint not null, "count" text not null, primary key ("unit_id"))',
    ],
  },
]
