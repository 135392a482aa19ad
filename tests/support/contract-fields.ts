/** The fields of the wire contract by dotted name, for tests that compare them with a list or with a document. */
import type { z } from 'zod'
import { tableNames } from '../../agent/contract/v1.ts'

type Definition = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  in?: z.ZodType
  items?: z.ZodType[]
}

/** Dotted names of all leaves of a schema; columns of a list are named by its column names. */
export function fieldsOf(schema: z.ZodType, path = ''): string[] {
  const definition = schema.def as unknown as Definition
  const inner = definition.innerType ?? definition.in
  if (inner) return fieldsOf(inner, path)
  if (definition.element) return fieldsOf(definition.element, `${path}[]`)
  if (!definition.shape) return [path]
  const { names, rows } = definition.shape
  if (names && rows) return [...columnsOf(names, path), ...othersOf(definition.shape, path)]
  return Object.entries(definition.shape).flatMap(([name, field]) => fieldsOf(field, path ? `${path}.${name}` : name))
}

function othersOf(shape: Record<string, z.ZodType>, path: string): string[] {
  return Object.entries(shape)
    .filter(([name]) => name !== 'names' && name !== 'rows')
    .flatMap(([name, field]) => fieldsOf(field, path ? `${path}.${name}` : name))
}

function columnsOf(names: z.ZodType, path: string): string[] {
  const found = Object.values(tableNames).find((columns) => names.safeParse(columns).success)
  return (found ?? ['?']).map((column) => `${path}[].${column}`)
}
