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
]
