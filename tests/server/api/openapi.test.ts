import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApiDocument } from '../../../server/api/openapi.ts'
import { apiWorld, type ApiWorld } from './api.world.ts'

let world: ApiWorld
beforeAll(async () => {
  world = await apiWorld()
})
afterAll(() => world.cleanup())

describe('the OpenAPI document', () => {
  test('is served without a key', async () => {
    const { status, body } = await world.get('/openapi.json', null)
    expect(status).toBe(200)
    expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument())))
    expect(body).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v1' }] })
  })

  test('names every address that the API serves, and no other', async () => {
    expect(Object.keys(openApiDocument().paths)).toEqual([
      '/units',
      '/units/{code}',
      '/units/{code}/migration',
      '/units/{code}/blockers',
      '/units/{code}/findings',
      '/devices/{id}/findings',
      '/units/{code}/calendar',
      '/units/{code}/plan',
      '/titles',
      '/titles/{id}',
      '/units/{code}/power',
      '/units/{code}/savings',
      '/devices/{id}/power',
      '/devices/{id}/migration',
      '/sites',
      '/devices',
      '/devices/{id}',
    ])
    const key = await world.keyFor('KEMENAG')
    for (const path of Object.keys(openApiDocument().paths)) {
      const { text } = await world.get(path.replace('{code}', 'M1').replace('{id}', 'x'), key)
      expect(text).not.toContain('no_such_address')
    }
  })

  test('every reference leads to a schema, and every parameter says what it is or may be', () => {
    const document = openApiDocument()
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(references.length).toBeGreaterThan(8)
    for (const name of references) expect(document.components.schemas).toHaveProperty(name ?? '')
    const parameters = Object.values(document.paths).flatMap(({ get }) => get.parameters)
    expect(parameters.map(({ name }) => name)).toContain('satker')
    for (const { schema, name } of parameters) expect(JSON.stringify(schema), name).toMatch(/"type":|"enum":/)
  })

  test('the device schema carries what was promised', () => {
    const page = openApiDocument().components.schemas['DevicePage'] as {
      properties: { items: { items: { properties: Record<string, unknown>; required: string[] } } }
    }
    const promised = ['id', 'name', 'kind', 'model', 'serial', 'osName', 'softwareCount', 'reportCount', 'satkerCode']
    for (const name of [...promised, 'lastSeenDay']) {
      expect(page.properties.items.items.properties).toHaveProperty(name)
      expect(page.properties.items.items.required).toContain(name)
    }
  })
})

describe('the page that explains the API', () => {
  test('shows every address and parameter, with the dashboard’s look and without any script', async () => {
    const { status, text, headers } = await world.get('/docs', null)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/html')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    for (const part of ['/api/v1/devices', '/api/v1/units/{code}', 'satker', 'openapi.json', '/aset/a.css', 'lapsed'])
      expect(text).toContain(part)
    expect(text).not.toMatch(/<script|style=|https?:\/\//)
  })
})
