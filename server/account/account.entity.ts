import { defineEntity, p } from '@mikro-orm/core'

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.integer().primary(),
    /** Trimmed and lower case. */
    email: p.text().unique(),
    /** argon2id, encoded. */
    passwordHash: p.text(),
    /** ministry-admin, province-admin, satker-it, leader or auditor. */
    role: p.text(),
    /** Root of what it may see. */
    unitId: p.integer(),
    disabledAtMs: p.bigint('number').nullable(),
    createdAtMs: p.bigint('number'),
  },
})

/** A person who signs in. Nothing about a person but the address is kept. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account)

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 (hex) of the cookie's value. */
    hash: p.text().unique(),
    accountId: p.integer().index(),
    createdAtMs: p.bigint('number'),
    seenAtMs: p.bigint('number'),
    expiresAtMs: p.bigint('number'),
  },
})

/** A signed-in browser. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session)

const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 (hex) of the key. */
    hash: p.text().unique(),
    name: p.text(),
    role: p.text(),
    unitId: p.integer(),
    revokedAtMs: p.bigint('number').nullable(),
    createdAtMs: p.bigint('number'),
  },
})

/** A program's right to read the API within one subtree. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey)

const SetupLinkSchema = defineEntity({
  name: 'SetupLink',
  tableName: 'setup_link',
  properties: {
    id: p.integer().primary(),
    hash: p.text().unique(),
    createdAtMs: p.bigint('number'),
    usedAtMs: p.bigint('number').nullable(),
  },
})

/** The one-time link with which the first administrator is made. */
export class SetupLink extends SetupLinkSchema.class {}
SetupLinkSchema.setClass(SetupLink)
