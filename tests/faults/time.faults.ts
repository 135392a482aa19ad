/** Time that is wrong on the laptop, and days that begin at three hours: the real agent and the real intake, cut and summed. */
import { getRequestListener } from '@hono/node-server'
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { hasQuarter, quartersPerDay } from '../../agent/contract/quarters.ts'
import { type ReportMain, states } from '../../agent/contract/v1.ts'
import { withAgent } from '../../agent/run/agent.ts'
import { enrolAgent } from '../../agent/run/enrol.ts'
import { readStatus, statusLines } from '../../agent/run/status.ts'
import { realDisk } from '../../agent/spool/disk.ts'
import { texts } from '../../agent/texts.ts'
import { localDayStartMs, zones } from '../../server/day/local-day.rules.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { goodCertificate, notYetCertificate, testKey } from '../agent/support/certificates.ts'
import { hour, makeWorld, type World } from '../agent/support/world.ts'
import { deviceOf, eventsOf, rowsOf } from '../support/holdings.ts'
import { intakeWorld, type IntakeWorld } from '../support/intake-world.ts'
import { bitmapOf, slotOf } from '../support/reports.ts'
import { seedUnit } from '../support/seed-store.ts'
import { makeLaptop, signReport, type TestLaptop } from '../support/test-laptop.ts'
import { type Fault, fault } from './fault.ts'

const yearMs = 365 * 24 * hour
const day = '2026-11-24'
const nextDay = '2026-11-25'

export function timeFaults(): Fault[] {
  return [
    fault(
      'C01',
      'a clock ten years back: certificate dates that do not fit are not sent to and said; else the offset is learned',
      withAgentAndServer(async ({ agent, server, laptop, present }) => {
        const waiting = () => readStatus(agent.folder, realDisk)
        agent.machine.clockErrorMs = -10 * yearMs
        present(notYetCertificate)
        await agent.run(hour)
        expect(await rowsOf(server.store, laptop)).toEqual([])
        expect(waiting()).toMatchObject({ clock: 'wrong', waitingDays: 1, acknowledgedAtMs: null })
        expect(statusLines(waiting(), texts.id).join('\n')).toContain(texts.id.status.clockWrong)

        present(goodCertificate)
        await agent.run(hour)
        expect((await rowsOf(server.store, laptop)).map((row) => row.utc_day)).toEqual([day])
        expect(waiting()).toMatchObject({ clock: 'verified', damaged: 0, dropped: 0 })
        const { clock_offset_ms } = await deviceOf(server.store, laptop)
        expect(Math.abs((clock_offset_ms ?? 0) - 10 * yearMs)).toBeLessThan(1_000)
        expect((await eventsOf(server.store, laptop)).map(({ kind }) => kind)).toContain('clock-off')
        // Both hours lie on their true day, also the one that was spooled by the wrong clock.
        const days = await deviceDays(server)
        expect(days.map((row) => row.day)).toEqual([day])
        expect(days[0]?.screen_min).toBeGreaterThan(100)
      }),
    ),
    fault(
      'C06',
      'a clock set back an hour between two samples: no negative stretch, no negative energy, no hour twice',
      withAgentAndServer(async ({ agent, server, laptop }) => {
        drainBattery(agent)
        await agent.run(hour)
        agent.machine.clockErrorMs -= hour
        await agent.run(hour)
        const { pieces } = (await withAgent(agent.options, async ({ recorder }) => recorder.day(day).input)) ?? {}
        expect(pieces?.length).toBeGreaterThan(1)
        for (const { fromMs, toMs, dischargedMwh } of pieces ?? []) {
          expect(toMs).toBeGreaterThan(fromMs)
          expect(dischargedMwh ?? 0).toBeGreaterThanOrEqual(0)
        }
        const sums = (await newestMain(server, laptop)).slots.flatMap((slot) =>
          states.flatMap((state) => slot[state] ?? []),
        )
        for (const sum of sums) expect(Math.min(sum.minutes, sum.dischargedMwh ?? 0)).toBeGreaterThanOrEqual(0)
        const minutes = sums.reduce((all, sum) => all + sum.minutes, 0)
        expect([minutes > 100, minutes <= 120]).toEqual([true, true])
        const spentMwh = sums.reduce((all, sum) => all + (sum.dischargedMwh ?? 0), 0)
        expect([spentMwh > 0, spentMwh <= 120 * drainMwhAMin]).toEqual([true, true])
      }),
    ),
    fault(
      'C07',
      "one stretch of work in three zones: each satker's own day, and the country's is their sum",
      withServer(async (server) => {
        const ids: number[] = []
        for (const zone of zones) {
          const unitId = await seedUnit(server.store, { code: `2000${zone}`, parentId: server.unitId, zone })
          ids.push(unitId)
          server.clock.atMs = Date.parse('2026-11-22T12:00:00Z')
          const own = await server.enrol(makeLaptop(), await server.token({ unitId }))
          // An hour before 15.00 UTC, and one after each midnight: 15.00 (WIT), 16.00 (WITA) and 17.00 (WIB).
          const anHour = slotOf({ screen: 60 })
          server.clock.atMs = Date.parse('2026-11-24T12:00:00Z')
          const slots: ReportMain['slots'] = [anHour, anHour, anHour, anHour]
          const report = signReport(own, { utcDay: '2026-11-23', sealed: true, slots })
          expect((await server.report(report)).status).toBe(202)
        }
        await rollUp(server.store)
        const minutes = await presenceOn(server, ['2026-11-23', '2026-11-24'])
        const minutesOf = (unitId: number) =>
          minutes.filter((row) => row.unit_id === unitId).map((row) => row.screen_min)
        expect(ids.map(minutesOf)).toEqual([
          [180, 60],
          [120, 120],
          [60, 180],
        ])
        expect(minutesOf(server.unitId)).toEqual([360, 360])
      }),
    ),
    fault(
      'C08',
      'reports at the very midnight of the satker and of UTC are counted once',
      withServer(async (server) => {
        const own = await server.enrol()
        const sendAt = async (atMs: number, main: Partial<ReportMain>, quarters: number[]) => {
          server.clock.atMs = atMs
          const report = signReport(own, main, { awake: bitmapOf(quarters) })
          expect((await server.report(report)).status).toBe(202)
          await rollUp(server.store)
          return report
        }
        const quarter = slotOf({ screen: 15 })
        const [midnightWib, midnightUtc] = [localDayStartMs(nextDay, 'WIB'), Date.parse(`${nextDay}T00:00:00Z`)]
        // The quarters from 16.45, 17.00 and 23.45 UTC, and the first of the next UTC day.
        await sendAt(midnightWib, { utcDay: day, slots: [{}, {}, quarter, {}] }, [67])
        const slots: ReportMain['slots'] = [{}, {}, quarter, slotOf({ screen: 30 })]
        const whole = await sendAt(midnightUtc, { utcDay: day, rev: 2, sealed: true, slots }, [67, 68, 95])
        const next: Partial<ReportMain> = { utcDay: nextDay, prev: whole.hash, slots: [quarter, {}, {}, {}] }
        await sendAt(midnightUtc, next, [0])
        await sendAt(midnightUtc, next, [0])
        expect((await rowsOf(server.store, own)).map(({ utc_day, rev }) => [utc_day, rev])).toEqual([
          [day, 2],
          [nextDay, 1],
        ])
        const rows = await deviceDays(server)
        expect(rows.map((row) => [row.day, row.screen_min])).toEqual([
          [day, 15],
          [nextDay, 45],
        ])
        const awake = rows.map((row) => quartersIn(new Uint8Array(row.awake ?? [])))
        expect(awake).toEqual([[95], [0, 27, 28]])
        expect((await presenceOn(server, [day, nextDay])).map((row) => [row.device_count, row.seen_count])).toEqual([
          [1, 1],
          [1, 1],
        ])
      }),
    ),
  ]
}

const drainMwhAMin = 100

function drainBattery({ machine }: World): void {
  const { moment } = machine.collectors
  const startMs = machine.trueMs
  machine.collectors.moment = () => {
    const batteryMwh = 50_000 - Math.round(((machine.trueMs - startMs) / 60_000) * drainMwhAMin)
    machine.facts = { ...machine.facts, batteryMwh, onAc: false }
    return moment()
  }
}

type Both = {
  agent: World
  server: IntakeWorld
  /** The agent's laptop as the server knows it. */
  laptop: TestLaptop
  /** The server shows this certificate from now on. */
  present: (cert: string) => void
}

function withServer(work: (server: IntakeWorld) => Promise<void>): () => Promise<void> {
  return async () => {
    const server = await intakeWorld()
    try {
      await work(server)
    } finally {
      await server.close()
    }
  }
}

/** The real agent on a made-up laptop, enrolled over TLS at the real intake, whose clock is the true time. */
function withAgentAndServer(work: (both: Both) => Promise<void>): () => Promise<void> {
  return async () => {
    const server = await intakeWorld()
    const agent = await makeWorld(`${day}T02:00:00Z`)
    Object.defineProperty(server.clock, 'atMs', { get: () => agent.machine.trueMs })
    const listener = getRequestListener(server.app.fetch)
    const tls = createServer(
      { key: testKey, cert: goodCertificate },
      (incoming, outgoing) => void listener(incoming, outgoing),
    )
    try {
      tls.listen(0, '127.0.0.1')
      await once(tls, 'listening')
      const url = `https://127.0.0.1:${(tls.address() as AddressInfo).port}`
      agent.options.ca = goodCertificate + notYetCertificate
      const enrolled = await enrolAgent(agent.options, { url, token: await server.token() })
      if (enrolled.kind !== 'enrolled') throw new Error(enrolled.kind)
      const laptop = { ...makeLaptop(), deviceId: enrolled.deviceId }
      await work({ agent, server, laptop, present: (cert) => tls.setSecureContext({ key: testKey, cert }) })
    } finally {
      tls.close()
      tls.closeAllConnections()
      await agent.close()
      await server.close()
    }
  }
}

async function newestMain({ store }: IntakeWorld, laptop: TestLaptop): Promise<ReportMain> {
  const { id } = await deviceOf(store, laptop)
  const row = await store.db
    .selectFrom('report')
    .select('main')
    .where('device_id', '=', id)
    .orderBy('utc_day', 'desc')
    .executeTakeFirstOrThrow()
  return JSON.parse(gunzipSync(row.main ?? Buffer.alloc(0)).toString()) as ReportMain
}

/** The units' rows with all below them, by unit and day. */
function presenceOn({ store }: IntakeWorld, days: string[]) {
  return store.db
    .selectFrom('presence_unit_day')
    .select(['unit_id', 'screen_min', 'device_count', 'seen_count'])
    .where('scope', '=', 'tree')
    .where('day', 'in', days)
    .orderBy('unit_id')
    .orderBy('day')
    .execute()
}

function quartersIn(bitmap: Uint8Array): number[] {
  return Array.from({ length: quartersPerDay }, (_, quarter) => quarter).filter((each) => hasQuarter(bitmap, each))
}

async function deviceDays({ store }: IntakeWorld) {
  await rollUp(store)
  return store.db.selectFrom('device_day').selectAll().orderBy('day').execute()
}
