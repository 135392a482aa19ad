import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  enrolRequestSchema,
  hardwareSchema,
  mainSchema,
  quartersSchema,
  softwareSchema,
  systemSchema,
} from '../../agent/contract/v1.ts'
import { fieldsOf } from '../support/contract-fields.ts'
import { projectRoot } from '../support/server-process.ts'
import { namesInTable, sectionOf } from './document.ts'

const page = readFileSync(join(projectRoot, 'docs/methods/data-yang-dikumpulkan.md'), 'utf8')

describe('docs/methods/data-yang-dikumpulkan.md', () => {
  test.each([
    ['main', mainSchema],
    ['quarters', quartersSchema],
    ['hardware', hardwareSchema],
    ['system', systemSchema],
    ['software', softwareSchema],
    ['enrolment', enrolRequestSchema],
  ] as const)('%s: the page lists every field that the server takes, once, and no other', (name, schema) => {
    const listed = namesInTable(sectionOf(page, name))
    expect(listed.toSorted()).toEqual(fieldsOf(schema).filter(Boolean).toSorted())
  })
})
