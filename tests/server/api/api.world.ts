/** Two provinces with a few devices, and the API in front of them. */
import { gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { createApiKey } from '../../../server/account/account.usecases.ts'
import type { Role } from '../../../server/account/scope.ts'
import { apiRoutes } from '../../../server/api/api.routes.ts'
import { readConfig } from '../../../server/config.ts'
import { createHttpApp } from '../../../server/http/app.ts'
import type { Store } from '../../../server/store/store.ts'
import { importUnits } from '../../../server/unit/unit.usecases.ts'
import { findUnitByCode } from '../../../server/unit/unit.store.ts'
import { tempStore } from '../../support/temp-store.ts'

export const nowMs = Date.parse('2026-03-02T05:00:00Z')
export const today = '2026-03-02'

const units = `code,name,kind,parentCode,zone
K1,Kanwil Satu,kanwil,,WIB
K2,Kanwil Dua,kanwil,,WIT
M1,MAN 1,satker,K1,
M2,MAN 2,satker,K2,
`

const device = {
  state: 'active',
  origin: 'agent',
  kind: 'laptop',
  brand: 'Lenovo',
  model: 'ThinkPad L14',
  serial: null,
  os_family: 'linux',
  os_name: 'Debian GNU/Linux 12',
  os_version: '12',
  cpu_model: null,
  memory_mb: 16_000,
  disk_mb: 512_000,
  software_count: 812,
  agent_version: '0.1.0',
  insecure: 0,
  clock_offset_ms: null,
  host_name: 'rahasia-host',
  unknown_fields: null,
  network_key_due: null,
  report_count: 3,
  last_report_at_ms: nowMs,
  last_seen_day: today,
  created_at_ms: nowMs,
}

export type ApiWorld = Awaited<ReturnType<typeof apiWorld>>

export async function apiWorld(kind: Store['kind'] = 'sqlite') {
  const { store, cleanup } = await tempStore(kind)
  const deps = { store, clock: { nowMs: () => nowMs } }
  await importUnits({ csv: units, actor: 'cli' }, deps)
  const read = readConfig({})
  if ('problems' in read) throw new Error('settings')
  const log = pino({ level: 'silent' })
  const app = createHttpApp({ config: read.config, log }).route(
    '/api/v1',
    apiRoutes(deps, { stylesheetHref: '/aset/a.css' }),
  )

  const unitId = async (code: string) => (await findUnitByCode(store.db, code))?.id ?? 0
  return {
    store,
    cleanup,
    /** Adds a device; its public id ends with `number`. */
    async addDevice(
      unitCode: string,
      number: number,
      more: Partial<Record<keyof typeof device, string | number | null>> = {},
    ) {
      const publicId = `01956000-0000-7000-8000-${String(number).padStart(12, '0')}`
      const row = { ...device, ...more, unit_id: await unitId(unitCode), public_id: publicId }
      const searchText = [row.brand, row.model, row.serial, row.os_name].filter(Boolean).join(' ').toLowerCase()
      const values = { ...row, search_text: searchText } as typeof device & {
        unit_id: number
        public_id: string
        search_text: string
      }
      const { id } = await store.db.insertInto('device').values(values).returning('id').executeTakeFirstOrThrow()
      return { id, publicId }
    },
    async addSection(deviceId: number, facts: { kind: string }) {
      const section = {
        sha256: Buffer.from(facts.kind.padEnd(32)),
        kind: facts.kind,
        bytes: gzipSync(JSON.stringify(facts)),
        item_count: null,
        set_id: null,
        created_at_ms: nowMs,
      }
      const { id } = await store.db.insertInto('section').values(section).returning('id').executeTakeFirstOrThrow()
      const period = {
        device_id: deviceId,
        kind: facts.kind,
        section_id: id,
        state: 'ok',
        from_utc_day: today,
        to_utc_day: null,
      }
      await store.db.insertInto('device_section_period').values(period).execute()
    },
    async keyFor(unitCode: string, role: Role = 'auditor') {
      return (await createApiKey({ name: 'test', role, unitId: await unitId(unitCode), actor: 'cli' }, deps)).key
    },
    async get(path: string, key: string | null) {
      const headers: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` }
      const response = await app.request(`http://127.0.0.1/api/v1${path}`, { headers })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json') ?? false
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? (JSON.parse(text) as never) : null,
      }
    },
    app,
  }
}
