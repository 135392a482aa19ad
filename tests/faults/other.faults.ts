/** The sections after T, A and S: cases of the machine side that hold already; the rest by id, as not yet built. */
import Database from 'better-sqlite3'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import type { SectionFacts } from '../../agent/contract/v1.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import { deviceOf, quarantined, rowsOf } from '../support/holdings.ts'
import { noonMs } from '../support/intake-world.ts'
import { mainOf, quartersOf } from '../support/reports.ts'
import { hardwareOf, softwareOf, systemOf } from '../support/sections.ts'
import {
  enrolRequestOf,
  makeLaptop,
  packSection,
  signMembers,
  signReport,
  type SignedReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { agentFaults } from './agent.faults.ts'
import { clockFaults } from './clock.faults.ts'
import { exportFaults } from './export.faults.ts'
import { elsewhere as provedElsewhere, type Fault, fault, notYet } from './fault.ts'
import { systemFaults } from './system.faults.ts'
import type { SystemWorld } from './system.world.ts'
import { type Listening, post, storesNothing } from './listening.ts'
import { loadFaults } from './load.faults.ts'
import { migrationFaults } from './migration.faults.ts'
import { processFaults } from './process.faults.ts'
import { timeFaults } from './time.faults.ts'
import { volumeFaults } from './volume.faults.ts'
import { postgresFaults } from './postgres.faults.ts'
import { siteFaults } from './site.faults.ts'
import { storageFaults } from './storage.faults.ts'

type Given = { world: () => Listening; quick: () => Listening; laptop: () => TestLaptop; system: SystemWorld }

const noSections = { hardware: null, system: null, software: null }
const quarters = gzipSync(JSON.stringify(quartersOf()))

/** Sections whose remaining cases belong to subjects that are built or tested elsewhere, with how many cases each has. */
const elsewhere: [string, number, string][] = [
  ['V', 22, 'figures and pages'],
  ['I', 14, 'identity of machines: merging'],
  ['U', 25, 'pages and accounts: tests/dashboard, tests/server/account'],
  ['X', 11, 'exports and imports'],
  ['E', 8, 'figures and evidence'],
  ['Z', 8, 'supply, logs and personal data'],
]

export function otherFaults(given: Given): Fault[] {
  const built = [
    ...valueFaults(given),
    ...timeAndLoadFaults(given),
    ...timeFaults(),
    ...clockFaults(given),
    ...postgresFaults(),
    ...loadFaults(given),
    ...systemFaults(given),
    ...volumeFaults(given),
    ...storageFaults(),
    ...migrationFaults(),
    ...processFaults(),
    ...agentFaults(),
    ...exportFaults(given),
    ...siteFaults(),
    provedElsewhere('V16', 'a system that says Linux over a list of Windows is flagged and not counted', [
      'tests/server/migration/status.rules.test.ts',
    ]),
    provedElsewhere('I10', 'two systems that take turns are one machine with two systems', [
      'tests/server/migration/status.rules.test.ts',
    ]),
  ]
  const ids = new Set(built.map(({ id }) => id))
  const rest = elsewhere.flatMap(([section, count, why]) =>
    Array.from({ length: count }, (_, index) => `${section}${String(index + 1).padStart(2, '0')}`)
      .filter((id) => !ids.has(id))
      .map((id) => notYet(id, why, 'not part of this suite yet')),
  )
  return [...built, ...rest]
}

function valueFaults({ world, laptop }: Given): Fault[] {
  const sendText = async (text: string) => {
    const { status, body } = await world().report(signMembers(laptop(), gzipSync(text), quarters))
    return [status, body.code, body.fields?.[0]?.path]
  }
  const text = JSON.stringify(mainOf())
  const withVersion = (version: string) => text.replace('"0.1.0"', version)
  let rev = 0
  /** Hands a section over; answers how that went. */
  const hand = async (own: TestLaptop, facts: SectionFacts) => {
    rev++
    await world().report(signReport(own, { rev, sections: { ...noSections, [facts.kind]: packSection(facts).sha256 } }))
    const { status, body } = await world().section(own, facts)
    return [status, body.fields?.[0]?.path]
  }

  return [
    fault('V03', 'NUL inside a string is named', () =>
      storesNothing(world(), async () => {
        expect(await sendText(withVersion(String.raw`"0\u0000"`))).toEqual([400, 'nul_character', 'main.agentVersion'])
      }),
    ),
    fault('V04', 'a lone surrogate is named', () =>
      storesNothing(world(), async () => {
        expect(await sendText(withVersion(String.raw`"\ud800"`))).toEqual([400, 'lone_surrogate', 'main.agentVersion'])
      }),
    ),
    fault('V07', 'a name of ten thousand characters is named by its path', async () => {
      const own = await world().enrol()
      const long = softwareOf([['x'.repeat(10_000), null, null, null, 'dpkg', null]])
      expect(await hand(own, long)).toEqual([400, 'rows[0][0]'])
    }),
    fault('V08', 'emoji and scripts are stored unchanged and counted in characters', async () => {
      const own = await world().enrol()
      const name = `${'😀'.repeat(60)}ꦄꦏ`
      expect(await hand(own, systemOf({ hostName: name }))).toEqual([202, undefined])
      expect((await deviceOf(world().store, own)).host_name).toBe(name)
    }),
    fault('V09', 'one name composed and decomposed is one title', async () => {
      const own = await world().enrol()
      await hand(
        own,
        softwareOf([
          ['Pustaka é', null, null, null, 'dpkg', null],
          ['Pustaka e\u0301', null, null, null, 'dpkg', null],
        ]),
      )
      const titles = await world().store.db.selectFrom('title').select('id').where('name', '=', 'Pustaka é').execute()
      expect(titles).toHaveLength(1)
    }),
    fault('V10', 'numbers that no double holds are named', () =>
      storesNothing(world(), async () => {
        for (const number of ['1e400', '1e-400', '9007199254740993']) {
          expect((await sendText(text.replace('"rev":1', `"rev":${number}`))).slice(1)).toEqual([
            'number_out_of_range',
            'main.rev',
          ])
        }
      }),
    ),
    fault('V11', 'memory and cores outside the documented bounds are named', async () => {
      const own = await world().enrol()
      for (const memoryMb of [0, -1, 1_073_741_824]) {
        expect(await hand(own, hardwareOf({ memoryMb }))).toEqual([400, 'memory.totalMb'])
      }
      for (const cores of [0, 4_096]) {
        const facts = hardwareOf()
        expect(await hand(own, { ...facts, cpu: { ...facts.cpu, cores } })).toEqual([400, 'cpu.cores'])
      }
    }),
    fault('V19', 'dates that are none are named', () =>
      storesNothing(world(), async () => {
        for (const day of ['2026-02-30', '0000-00-00', '1970-01-01', '9999-01-01', '2026-11-23T00:00']) {
          expect(await sendText(text.replace('2026-11-23', day))).toEqual([400, 'bad_fields', 'main.utcDay'])
        }
      }),
    ),
    fault('I01', 'a serial that a maker forgot to fill in identifies nobody', async () => {
      for (const serial of [
        'To be filled by O.E.M.',
        'Default string',
        'System Serial Number',
        'None',
        '0',
        '123456789',
      ]) {
        const own = makeLaptop()
        const hints = { brand: 'X', model: 'Y', serial, uuid: null, macs: [] }
        const { body } = await world().post('/v1/enrol', enrolRequestOf(own, await world().token(), { hints }))
        own.deviceId = body.deviceId
        expect((await deviceOf(world().store, own)).serial).toBeNull()
      }
    }),
    fault(
      'I03',
      'of two laptops with one key the newer chain is told to enrol anew, and nothing is overwritten',
      async () => {
        const own = await world().enrol()
        const [first, second] = ['a'.repeat(32), 'b'.repeat(32)]
        await world().report(signReport(own, { chain: first, utcDay: '2026-11-24' }))
        await world().report(signReport(own, { chain: second, utcDay: '2026-11-24' }))
        world().clock.atMs = noonMs + 86_400_000
        await world().report(signReport(own, { chain: first, utcDay: '2026-11-25' }))
        const { body } = await world().report(signReport(own, { chain: second, utcDay: '2026-11-25' }))
        world().clock.atMs = noonMs
        expect(body.code).toBe('enrol_anew')
        expect(await quarantined(world().store, own)).toEqual(['cloned 1'])
        expect(await rowsOf(world().store, own)).toHaveLength(3)
      },
    ),
    fault('I14', 'an agent installed again over its data is the same device', async () => {
      const own = await world().enrol()
      const request = enrolRequestOf(own, await world().token({ needsApproval: true }), { deviceId: own.deviceId })
      const { status, body } = await world().post('/v1/enrol', request)
      expect([status, body.deviceId, body.state]).toEqual([200, own.deviceId, 'active'])
    }),
  ]
}

function timeAndLoadFaults({ world }: Given): Fault[] {
  return [
    fault('C02', 'a laptop two days ahead puts no report into the future', async () => {
      const own = await world().enrol()
      const { status, body } = await world().report(signReport(own, { utcDay: '2026-11-26' }))
      expect([status, body.code, body.fields?.[0]?.path]).toEqual([400, 'in_future', 'main.utcDay'])
      expect(await rowsOf(world().store, own)).toEqual([])
    }),
    fault('C03', 'reports out of order: the latest state is by day, then rev', async () => {
      const own = await world().enrol()
      for (const [utcDay, rev] of [
        ['2026-11-23', 4],
        ['2026-11-21', 1],
        ['2026-11-22', 2],
      ] as const) {
        await world().report(signReport(own, { utcDay, rev, agentVersion: utcDay }))
      }
      expect((await deviceOf(world().store, own)).agent_version).toBe('2026-11-23')
      expect((await rowsOf(world().store, own)).map((row) => row.utc_day)).toEqual([
        '2026-11-21',
        '2026-11-22',
        '2026-11-23',
      ])
    }),
    fault('C04', 'sixty days handed over at once are all stored, each once', async () => {
      const own = await world().enrol()
      const days: SignedReport[] = []
      for (let ago = 60; ago > 0; ago--) {
        const prev = days.at(-1)?.hash ?? null
        days.push(signReport(own, { utcDay: addDays('2026-11-24', -ago), rev: 3, sealed: true, prev }))
      }
      const statuses = await Promise.all(days.map(async (report) => (await post(world(), report)).status))
      expect(new Set(statuses)).toEqual(new Set([202]))
      expect(await rowsOf(world().store, own)).toHaveLength(60)
    }),
    fault('C05', 'a day more than ninety days ago is refused by that name', async () => {
      const own = await world().enrol()
      const old = await world().report(signReport(own, { utcDay: '2026-08-25' }))
      expect([old.status, old.body.code]).toEqual([400, 'too_old'])
      expect((await world().report(signReport(own, { utcDay: '2026-08-26' }))).status).toBe(202)
    }),
    fault('L03', 'an agent that sends a hundred reports a second is slowed down, and only that one', async () => {
      const own = await world().enrol()
      const statuses: number[] = []
      for (let rev = 1; rev <= 200; rev += 20) {
        const burst = Array.from({ length: 20 }, (_, index) => signReport(own, { rev: rev + index }))
        statuses.push(
          ...(await Promise.all(burst.map((report) => post(world(), report)))).map((answer) => answer.status),
        )
      }
      expect(statuses.filter((status) => status === 202)).toHaveLength(120)
      expect(statuses.filter((status) => status === 429)).toHaveLength(80)
    }),
    fault('L04', 'five hundred laptops behind one address are not held back by it', async () => {
      const token = await world().token({ uses: 500 })
      const laptops = await Promise.all(Array.from({ length: 500 }, () => world().enrol(makeLaptop(), token)))
      const answers = await Promise.all(laptops.map((own) => post(world(), signReport(own))))
      expect(answers.filter((answer) => answer.status !== 202)).toEqual([])
    }),
    fault(
      'D05',
      'a store that another process holds: short waits succeed, long ones are asked to come back',
      async () => {
        const own = await world().enrol()
        const other = new Database(world().store.file ?? '')
        const held = async (ms: number, report: SignedReport) => {
          other.exec('begin immediate')
          const answer = post(world(), report)
          await new Promise((done) => setTimeout(done, ms))
          other.exec('rollback')
          return answer
        }
        expect((await held(300, signReport(own))).status).toBe(202)
        const refused = await held(6_000, signReport(own, { rev: 2 }))
        other.close()
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
        expect(await rowsOf(world().store, own)).toMatchObject([{ rev: 1 }])
      },
    ),
    fault('D17', 'one report on twenty connections at once is stored once and answered twenty times', async () => {
      const own = await world().enrol()
      const report = signReport(own)
      const answers = await Promise.all(Array.from({ length: 20 }, () => post(world(), report)))
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([202]))
      expect(await rowsOf(world().store, own)).toHaveLength(1)
    }),
  ]
}
