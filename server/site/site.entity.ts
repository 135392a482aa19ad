import { defineEntity, p } from '@mikro-orm/core'

const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: {
    id: p.integer().primary(),
    unitId: p.integer().index(),
    /** In its normal form, with scheme. */
    address: p.text(),
    host: p.text().index(),
    /** official, service or other. */
    kind: p.text(),
    /** Local day from which on it is the unit's. */
    sinceDay: p.text(),
    addedAtMs: p.bigint('number'),
    /** Null = still the unit's. The row stays: its host was asked for, and its history is. */
    removedAtMs: p.bigint('number').nullable(),
  },
})

/** A website that a unit runs. */
export class Site extends SiteSchema.class {}
SiteSchema.setClass(Site)

const SiteCheckSchema = defineEntity({
  name: 'SiteCheck',
  tableName: 'site_check',
  properties: {
    siteId: p.integer().primary().autoincrement(false),
    /** Written before the request, so that a restart asks no host twice. */
    askedAtMs: p.bigint('number').nullable(),
    /** Of the newest result; null = none yet. */
    checkedAtMs: p.bigint('number').nullable(),
    /** The newest result as JSON (`CheckResult` without its news). */
    facts: p.text().nullable(),
    /** up or down; null = too few checks. */
    state: p.text().nullable(),
    stateKind: p.text().nullable(),
    stateSinceMs: p.bigint('number').nullable(),
    runVerdict: p.text().nullable(),
    runCount: p.integer(),
    runSinceMs: p.bigint('number').nullable(),
    /** When news were last looked for; null = never. */
    newsAtMs: p.bigint('number').nullable(),
    /** feed or sitemap; null = none was found. */
    newsSource: p.text().nullable(),
    newsUrl: p.text().nullable(),
    /** First local day of which the count of news is known. */
    newsFromDay: p.text().nullable(),
    newsLastDay: p.text().nullable(),
    /** Items of the thirty days up to the day of `newsAtMs`. */
    newsItems: p.integer().nullable(),
  },
})

/** How a website stands: its newest result and the state that its checks made. */
export class SiteCheck extends SiteCheckSchema.class {}
SiteCheckSchema.setClass(SiteCheck)

const SiteCheckDaySchema = defineEntity({
  name: 'SiteCheckDay',
  tableName: 'site_check_day',
  properties: {
    siteId: p.integer().primary(),
    day: p.text().primary(),
    healthy: p.integer(),
    failed: p.integer(),
    unjudged: p.integer(),
    /** Failures by kind as JSON: `{"dns":2}`. */
    kinds: p.text(),
  },
})

/** The checks of a website on one local day of its unit. */
export class SiteCheckDay extends SiteCheckDaySchema.class {}
SiteCheckDaySchema.setClass(SiteCheckDay)

const SiteNewsDaySchema = defineEntity({
  name: 'SiteNewsDay',
  tableName: 'site_news_day',
  properties: {
    siteId: p.integer().primary(),
    day: p.text().primary(),
    items: p.integer(),
  },
})

/** News of a website by the local day of their publication; days without news have no row. */
export class SiteNewsDay extends SiteNewsDaySchema.class {}
SiteNewsDaySchema.setClass(SiteNewsDay)
