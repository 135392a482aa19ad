import { defineEntity, p } from '@mikro-orm/core'

const CalendarTemplateSchema = defineEntity({
  name: 'CalendarTemplate',
  tableName: 'calendar_template',
  properties: {
    template: p.text().primary(),
    /** From this day on the row holds; an earlier one stays for what happened before. */
    fromDay: p.text().primary(),
    /** Local hours by weekday from Sunday on, as `weekText` writes them. */
    week: p.text(),
    ramadanWeek: p.text(),
    source: p.text(),
    /** `calendarStatuses`. */
    status: p.text(),
    /** Actor, as in the audit log. */
    setBy: p.text(),
    setAtMs: p.bigint('number'),
  },
})

/** Hours of a name from a day on; comes over the row of `calendar.table.ts` with the same name and day. */
export class CalendarTemplate extends CalendarTemplateSchema.class {}
CalendarTemplateSchema.setClass(CalendarTemplate)

const CalendarUnitSchema = defineEntity({
  name: 'CalendarUnit',
  tableName: 'calendar_unit',
  properties: {
    unitId: p.integer().primary(),
    /** all, or schools only. */
    scope: p.text().primary(),
    fromDay: p.text().primary(),
    /** Null = again as the unit above. */
    template: p.text().nullable(),
    source: p.text(),
    setBy: p.text(),
    setAtMs: p.bigint('number'),
  },
})

/** By which hours a unit and all below it work, from a day on. */
export class CalendarUnit extends CalendarUnitSchema.class {}
CalendarUnitSchema.setClass(CalendarUnit)

const CalendarDaySchema = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_day',
  properties: {
    unitId: p.integer().primary(),
    /** `dayKinds`. */
    kind: p.text().primary(),
    fromDay: p.text().primary(),
    /** Included. */
    toDay: p.text(),
    name: p.text(),
    source: p.text(),
    status: p.text(),
    /** set, or withdrawn: then also the row of `calendar.table.ts` with the same key holds no longer. */
    state: p.text(),
    setBy: p.text(),
    setAtMs: p.bigint('number'),
  },
})

/** Holidays, breaks, Ramadan and exceptions of a unit and all below it. */
export class CalendarDay extends CalendarDaySchema.class {}
CalendarDaySchema.setClass(CalendarDay)
