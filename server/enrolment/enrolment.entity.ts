import { defineEntity, p } from '@mikro-orm/core'

const EnrolmentTokenSchema = defineEntity({
  name: 'EnrolmentToken',
  tableName: 'enrolment_token',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 (hex) of the token; the token itself is shown once and kept nowhere. */
    hash: p.text().unique(),
    unitId: p.integer().index(),
    usesAllowed: p.integer(),
    usesLeft: p.integer(),
    /** 1 = each device waits for an administrator's approval. */
    needsApproval: p.integer(),
    expiresAtMs: p.bigint('number'),
    revokedAtMs: p.bigint('number').nullable(),
    createdAtMs: p.bigint('number'),
  },
})

/** A right to enrol N devices into one unit until a date. */
export class EnrolmentToken extends EnrolmentTokenSchema.class {}
EnrolmentTokenSchema.setClass(EnrolmentToken)
