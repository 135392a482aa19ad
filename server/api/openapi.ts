/** The OpenAPI 3.1 document, written from the schemas that check the requests. */
import { z } from 'zod'
import {
  detailQuery,
  deviceDetailSchema,
  devicePageSchema,
  deviceQuery,
  problemDocumentSchema,
  unitDetailSchema,
  unitPageSchema,
  unitQuery,
} from './api.schemas.ts'

import {
  deviceFindingsSchema,
  deviceMigrationSchema,
  findingsSchema,
  unitBlockersSchema,
  unitMigrationSchema,
} from './migration.schemas.ts'
import { titleDetailSchema, titlePageSchema, titleQuery, unitPlanSchema } from './plan.schemas.ts'
import { devicePowerSchema, powerQuery, unitPowerSchema, unitSavingsSchema } from './power.schemas.ts'
import { calendarQuery, unitCalendarSchema } from './calendar.schemas.ts'
import { sitePageSchema, siteQuery } from './site.schemas.ts'

type JsonSchema = Record<string, unknown>
export type Parameter = {
  name: string
  in: 'query' | 'path'
  required: boolean
  description: string
  schema: JsonSchema
}
type Answer = { description: string; content?: Record<string, { schema: JsonSchema }> }
export type Operation = {
  operationId: string
  summary: string
  parameters: Parameter[]
  responses: Record<string, Answer>
}
export type OpenApiDocument = {
  openapi: string
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  security: Record<string, string[]>[]
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, JsonSchema> }
}

const schemas = {
  UnitPage: unitPageSchema,
  UnitDetail: unitDetailSchema,
  UnitMigration: unitMigrationSchema,
  UnitBlockers: unitBlockersSchema,
  UnitFindings: findingsSchema,
  DeviceFindings: deviceFindingsSchema,
  UnitCalendar: unitCalendarSchema,
  UnitPlan: unitPlanSchema,
  TitlePage: titlePageSchema,
  TitleDetail: titleDetailSchema,
  UnitPower: unitPowerSchema,
  UnitSavings: unitSavingsSchema,
  DevicePower: devicePowerSchema,
  DeviceMigration: deviceMigrationSchema,
  DevicePage: devicePageSchema,
  DeviceDetail: deviceDetailSchema,
  SitePage: sitePageSchema,
  Problem: problemDocumentSchema,
} as const
type SchemaName = keyof typeof schemas

const description =
  'Read-only access to units, devices and the evidence behind them. Every answer covers what the key may see; what ' +
  'lies outside looks exactly like what does not exist. Failures are application/problem+json with a stable code. ' +
  'Make a key with: npm run -s admin -- apikey create --role auditor'

let written: OpenApiDocument | null = null

/** The document; written once, since it never changes while the server runs. */
export function openApiDocument(): OpenApiDocument {
  written ??= write()
  return written
}

function write(): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Satker Connected', version: '1', description },
    servers: [{ url: '/api/v1' }],
    security: [{ key: [] }],
    paths: {
      '/units': { get: operation('listUnits', 'Units in scope, by code', queryOf(unitQuery), 'UnitPage') },
      '/units/{code}': { get: operation('getUnit', 'One unit', [pathParameter('code', 'Its code.')], 'UnitDetail') },
      '/units/{code}/migration': {
        get: operation(
          'getUnitMigration',
          'Where a unit and those right below it stand on the way to open source, and its weeks',
          [pathParameter('code', 'Its code.')],
          'UnitMigration',
        ),
      },
      '/units/{code}/blockers': {
        get: operation(
          'getUnitBlockers',
          'Closed titles that block, by how many laptops each alone would unlock; 500 at most',
          [pathParameter('code', 'Its code.')],
          'UnitBlockers',
        ),
      },
      '/units/{code}/findings': {
        get: operation(
          'getUnitFindings',
          'Findings about licences that the key may see now: the satker at once, others after its time to answer; 500 at most',
          [pathParameter('code', 'Its code.')],
          'UnitFindings',
        ),
      },
      '/devices/{id}/findings': {
        get: operation(
          'getDeviceFindings',
          'Findings about licences that one device is part of, under the same rule',
          [pathParameter('id', 'Its UUID.')],
          'DeviceFindings',
        ),
      },
      '/units/{code}/calendar': {
        get: operation(
          'getUnitCalendar',
          'A month of a unit: working days, hours, and why a day is off',
          [pathParameter('code', 'Its code.'), ...queryOf(calendarQuery)],
          'UnitCalendar',
        ),
      },
      '/units/{code}/plan': {
        get: operation(
          'getUnitPlan',
          'Targets with burn-up and forecast, and the satker in the order in which they should be helped; 500 at most',
          [pathParameter('code', 'Its code.')],
          'UnitPlan',
        ),
      },
      '/titles': {
        get: operation(
          'listTitles',
          'Programs on laptops in scope, most laptops first',
          queryOf(titleQuery),
          'TitlePage',
        ),
      },
      '/titles/{id}': {
        get: operation(
          'getTitle',
          'One program: what decided its class, how it is spelled, and where it is',
          [pathParameter('id', 'Its number.')],
          'TitleDetail',
        ),
      },
      '/units/{code}/power': {
        get: operation(
          'getUnitPower',
          'Energy of a unit and all below it, with range, basis, months, waste and how much of the time is known',
          [pathParameter('code', 'Its code.'), ...queryOf(powerQuery)],
          'UnitPower',
        ),
      },
      '/units/{code}/savings': {
        get: operation(
          'getUnitSavings',
          'Which settings on the laptops of a unit would save how much a month, most first; 400 laptops at most',
          [pathParameter('code', 'Its code.')],
          'UnitSavings',
        ),
      },
      '/devices/{id}/power': {
        get: operation(
          'getDevicePower',
          'Watts of one device by state with their basis, and its energy day by day',
          [pathParameter('id', 'Its UUID.'), ...queryOf(powerQuery)],
          'DevicePower',
        ),
      },
      '/devices/{id}/migration': {
        get: operation(
          'getDeviceMigration',
          'Status of one device today, with every reason, its score and what blocks it',
          [pathParameter('id', 'Its UUID.')],
          'DeviceMigration',
        ),
      },
      '/sites': { get: operation('listSites', 'Websites in scope, by id', queryOf(siteQuery), 'SitePage') },
      '/devices': { get: operation('listDevices', 'Devices in scope, by id', queryOf(deviceQuery), 'DevicePage') },
      '/devices/{id}': {
        get: operation(
          'getDevice',
          'One device: facts, days and evidence',
          [pathParameter('id', 'Its UUID.'), ...queryOf(detailQuery)],
          'DeviceDetail',
        ),
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema, 'output')]),
      ),
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    },
  }
}

function operation(operationId: string, summary: string, parameters: Parameter[], answer: SchemaName): Operation {
  const problem = (text: string): Answer => ({
    description: text,
    content: { 'application/problem+json': { schema: reference('Problem') } },
  })
  const byId = parameters.some((parameter) => parameter.in === 'path')
  return {
    operationId,
    summary,
    parameters,
    responses: {
      200: { description: 'Found', content: { 'application/json': { schema: reference(answer) } } },
      400: problem('A parameter is unknown, repeated or bad; each is named.'),
      401: problem('No key, or one that is not valid.'),
      ...(byId ? { 404: problem('Not there, or outside what the key may see.') } : {}),
    },
  }
}

function reference(name: SchemaName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

function pathParameter(name: string, text: string): Parameter {
  return { name, in: 'path', required: true, description: text, schema: { type: 'string' } }
}

function queryOf(schema: z.ZodObject): Parameter[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description: text, ...rest } = jsonSchema(field as z.ZodType, 'input')
    return { name, in: 'query', required: false, description: typeof text === 'string' ? text : '', schema: rest }
  })
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' })
  return rest
}
