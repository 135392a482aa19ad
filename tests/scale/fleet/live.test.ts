import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, utcDayOf } from '../../../server/day/local-day.rules.ts'
import { goodCertificate, testKey } from '../../agent/support/certificates.ts'
import { readOptions } from './options.ts'
import { fleet, fleetResult, fleetWorld, type FleetWorld } from './support/fleet-world.ts'

const today = utcDayOf(Date.now())
/** A day that is over is told whole: the same reports whenever the test runs. */
const yesterday = addDays(today, -1)
let world: FleetWorld
let server: Awaited<ReturnType<FleetWorld['start']>>

beforeAll(async () => {
  world = await fleetWorld()
  server = await world.start()
})
afterAll(async () => {
  await server.stop()
  world.remove()
})

const call = (seed: number, devices: number, more: string[] = [], day = today) => {
  const where = ['--url', server.url, '--token', world.token, '--day', day, '--seed', String(seed), ...more]
  return fleetResult([
    ...where,
    '--devices',
    String(devices),
    '--concurrency',
    '8',
    '--reports',
    '3',
    '--seconds',
    '70',
  ])
}

const stored = () =>
  world.reading(async (db) => {
    const rows = await db
      .selectFrom('report')
      .innerJoin('device', 'device.id', 'report.device_id')
      .select(['device.public_id', 'report.utc_day', 'report.rev', 'report.hash'])
      .execute()
    const counted = await db.selectFrom('device').select('report_count').execute()
    return {
      rows: rows.map((row) => [row.public_id, row.utc_day, row.rev, Buffer.from(row.hash).toString('hex')].join()),
      taken: counted.reduce((sum, { report_count: count }) => sum + count, 0),
    }
  })

describe('a simulated fleet against a real server', () => {
  test('what 200 laptops were told is stored is what is stored', async () => {
    const acks = join(world.folder, 'acks.csv')
    const before = await stored()
    const result = await call(1, 200, ['--acks', acks], yesterday)
    const after = await stored()
    expect(result).toMatchObject({ sent: 600, acknowledged: 600, refused: 0, failed: 0, unsent: 0, enrolled: 200 })
    expect(result).toMatchObject({ sectionsSent: 600, sectionsAcknowledged: 600, needRetry: 0 })
    expect(after.taken - before.taken).toBe(600)
    const newest = readFileSync(acks, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, , , rev]) => rev === '3')
      .map(([device, , day, rev, hash]) => [device, day, rev, hash].join())
    expect(newest).toHaveLength(200)
    expect(after.rows).toEqual(expect.arrayContaining(newest))
  })

  test('every kind of damaged request is refused as the list of faults says', async () => {
    const result = await call(2, 40, ['--damage', '--share', '0.5'])
    expect(result['damagedSent']).toBeGreaterThan(35)
    expect(result['damagedRefused']).toBe(result['damagedSent'])
    expect(result.damagedUnexpected).toEqual({})
    expect(result).toMatchObject({ acknowledged: 120, refused: 0 })
  })

  test('wrong clocks that are known are taken and shown, days to come are refused', async () => {
    const result = await call(3, 60, ['--skew', '--share', '0.5'])
    expect(result.codes['in_future']).toBeGreaterThan(0)
    expect(result['refused']).toBe(result.codes['in_future'])
    expect(result['acknowledged']).toBe(180 - (result['refused'] ?? 0))
    const off = await world.reading((db) =>
      db.selectFrom('device').select('clock_offset_ms').where('clock_offset_ms', 'is not', null).execute(),
    )
    expect(off.length).toBeGreaterThan(10)
  })

  test('a herd brings its spooled days, sealed and in a chain', async () => {
    const result = await call(4, 20, ['--herd', '--connections', 'new'])
    expect(result).toMatchObject({ sent: 60, acknowledged: 60, refused: 0 })
    expect(result['connections']).toBe(20 + 60 + (result['sectionsSent'] ?? 0))
    const sealed = await world.reading((db) =>
      db.selectFrom('report').select(['utc_day', 'prev_hash']).where('sealed', '=', 1).execute(),
    )
    expect(sealed.filter((row) => row.prev_hash === null && row.utc_day === addDays(today, -2))).toHaveLength(20)
    expect(sealed.filter((row) => row.prev_hash !== null && row.utc_day === yesterday)).toHaveLength(20)
  })

  test('spread reports come at the asked rate', async () => {
    const result = await call(5, 30, ['--spread', '--rate', '30', '--sections', 'none'])
    expect(result).toMatchObject({ acknowledged: 90, sectionsSent: 0 })
    expect(result['seconds']).toBeGreaterThan(1.9)
    expect(result['sinceDueP99Ms']).toBeGreaterThanOrEqual(result['p99Ms'] ?? 0)
  })
})

test('the same fleet comes again with the same reports, byte for byte', async () => {
  const again = await call(1, 200, [], yesterday)
  expect(again).toMatchObject({ acknowledged: 600, duplicates: 600, sectionsSent: 0, refused: 0 })
})

test('of two laptops with one key the later one enrols anew on the next day', async () => {
  const own = await fleetWorld()
  try {
    const run = async (day: string, daysAhead: number) => {
      const late = await own.start({ DAYS_AHEAD: String(daysAhead) })
      const args = ['--url', late.url, '--token', own.token, '--day', day, '--seed', '6', '--clones', '--share', '0.3']
      const result = await fleetResult([...args, '--devices', '30', '--concurrency', '1', '--reports', '2'])
      await late.stop()
      return result
    }
    const first = await run(today, 0)
    const copies = 30 - (first['enrolled'] ?? 0)
    expect(copies).toBeGreaterThan(3)
    expect(first.codes['chain_fork']).toBeGreaterThan(0)
    expect(first['startedChain']).toBe(first.codes['chain_fork'])
    expect(first['acknowledged']).toBe(60)
    const next = await run(addDays(today, 1), 1)
    expect(next['enrolledAnew']).toBe(copies)
    expect(next.codes['enrol_anew']).toBe(copies)
    expect(next['unsent']).toBe(0)
    const keys = await own.reading((db) => db.selectFrom('device_key').select('id').execute())
    expect(keys).toHaveLength(30)
  } finally {
    own.remove()
  }
})

test('over TLS each new connection resumes the session of the one before', async () => {
  const own = await fleetWorld()
  const [ca, key] = [join(own.folder, 'ca.pem'), join(own.folder, 'key.pem')]
  writeFileSync(ca, goodCertificate)
  writeFileSync(key, testKey)
  const secure = await own.start({ TLS_CERT: ca, TLS_KEY: key })
  try {
    const args = ['--url', secure.url, '--token', own.token, '--devices', '8', '--concurrency', '2', '--reports', '3']
    const result = await fleetResult([...args, '--tls', '--ca', ca, '--connections', 'new', '--sections', 'none'])
    expect(result).toMatchObject({ acknowledged: 24, connections: 32 })
    expect(result['resumedTls']).toBeGreaterThan(20)
    const whole = await fleetResult([...args, '--tls', '--ca', ca, '--connections', 'new', '--whole-handshakes'])
    expect(whole).toMatchObject({ acknowledged: 24, resumedTls: 0 })
    const strange = await fleet([...args, '--tls'])
    expect([strange.code, strange.stderr]).toEqual([2, expect.stringContaining('--ca')])
  } finally {
    await secure.stop()
    own.remove()
  }
})

test('laptops that a history was made for report without enrolling', async () => {
  const own = await fleetWorld()
  try {
    const all = ['--devices', '40', '--seed', '9']
    await fleetResult(['--seed-history', '--data-dir', own.environment.DATA_DIR, '--days', '10', ...all])
    const running = await own.start()
    const args = ['--url', running.url, '--seeded', '--concurrency', '4', '--reports', '2', '--day', today]
    const result = await fleetResult([...args, ...all])
    await running.stop()
    expect(result).toMatchObject({ acknowledged: 80, enrolled: 0, refused: 0, sectionsAcknowledged: 120 })
  } finally {
    own.remove()
  }
})

describe('asked for wrongly', () => {
  const asked = (url: string) =>
    fleet(['--url', url, '--token', 'x', '--devices', '1', '--concurrency', '1', '--reports', '1'])

  test('an address outside this machine is refused before a byte is sent', async () => {
    for (const url of ['http://192.0.2.1:8080', 'http://[2001:db8::1]', 'http://0.0.0.0:8080']) {
      const ended = await asked(url)
      expect([ended.code, ended.stdout]).toEqual([2, ''])
      expect(ended.stderr).toContain('loopback only')
    }
  })

  test('a value may begin with a hyphen: one token in 64 does', () => {
    const read = readOptions('--url http://localhost:1 --token -Xy --devices 1 --concurrency 1 --reports 1'.split(' '))
    expect(read).toMatchObject({ options: { tokens: ['-Xy'] } })
  })

  test('every problem is told at once', async () => {
    const ended = await fleet(['--devices', 'many', '--herd', '--spread'])
    expect(ended.code).toBe(2)
    for (const flag of ['--url', '--token', '--devices', '--concurrency', '--reports', '--spread or --herd'])
      expect(ended.stderr).toContain(flag)
  })
})
