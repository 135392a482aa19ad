import { defineEntity, p } from '@mikro-orm/core'
import { migrationCounts } from './migration.entity.ts'

const MigrationUnitMonthSchema = defineEntity({
  name: 'MigrationUnitMonth',
  tableName: 'migration_unit_month',
  properties: {
    unitId: p.integer().primary(),
    /** `YYYY-MM`. */
    month: p.text().primary(),
    /** own or tree, as in `migration_unit_day`. */
    scope: p.text().primary(),
    /** The last counted day of the month: the counts are those of this day. */
    lastDay: p.text(),
    /** Days of the month that were counted. */
    dayCount: p.integer(),
    ...migrationCounts(),
    countedAtMs: p.bigint('number'),
    /** Null = provisional. Once set, the row never changes again. */
    frozenAtMs: p.bigint('number').nullable(),
  },
  indexes: [{ properties: ['month'] }],
})

/** The migration of a unit in a month: how its last counted day stood. */
export class MigrationUnitMonth extends MigrationUnitMonthSchema.class {}
MigrationUnitMonthSchema.setClass(MigrationUnitMonth)

const MigrationMonthNoteSchema = defineEntity({
  name: 'MigrationMonthNote',
  tableName: 'migration_month_note',
  properties: {
    unitId: p.integer().primary(),
    month: p.text().primary(),
    scope: p.text().primary(),
    lastDay: p.text(),
    ...migrationCounts(),
    firstNotedAtMs: p.bigint('number'),
    notedAtMs: p.bigint('number'),
  },
})

/** What a frozen month would have been with evidence that came later. It stands beside the figure and never replaces it. */
export class MigrationMonthNote extends MigrationMonthNoteSchema.class {}
MigrationMonthNoteSchema.setClass(MigrationMonthNote)

const MonthObjectionSchema = defineEntity({
  name: 'MonthObjection',
  tableName: 'month_objection',
  properties: {
    id: p.integer().primary(),
    unitId: p.integer().index(),
    month: p.text(),
    text: p.text(),
    actor: p.text(),
    raisedAtMs: p.bigint('number'),
    /** open, accepted or rejected. */
    state: p.text(),
    answer: p.text().nullable(),
    answeredBy: p.text().nullable(),
    answeredAtMs: p.bigint('number').nullable(),
  },
})

/** What a unit says against its figure of a month, and what the unit above answered. The figure stays as it is. */
export class MonthObjection extends MonthObjectionSchema.class {}
MonthObjectionSchema.setClass(MonthObjection)
