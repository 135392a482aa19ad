import { defineEntity, p } from '@mikro-orm/core'

const TitleSchema = defineEntity({
  name: 'Title',
  tableName: 'title',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 (32 bytes) of name, publisher, system and licence, normalised: what is classified once. */
    hash: p.blob().unique(),
    name: p.text(),
    publisher: p.text().nullable(),
    osFamily: p.text(),
    licence: p.text().nullable(),
  },
})

/** A program as a classifier sees it: its version does not matter. */
export class Title extends TitleSchema.class {}
TitleSchema.setClass(Title)

const SoftwareSetSchema = defineEntity({
  name: 'SoftwareSet',
  tableName: 'software_set',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 (32 bytes) of `titles`. */
    hash: p.blob().unique(),
    titleCount: p.integer(),
    /** Title ids in rising order, each as the difference to the one before, LEB128. */
    titles: p.blob(),
  },
})

/** A distinct set of titles; summarised once, however many devices have it. */
export class SoftwareSet extends SoftwareSetSchema.class {}
SoftwareSetSchema.setClass(SoftwareSet)
