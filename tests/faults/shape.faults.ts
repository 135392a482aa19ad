/** Section S: what is inside a report or a section. */
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { mainSchema, type ReportMain } from '../../agent/contract/v1.ts'
import { scanJson } from '../../server/intake/json-scan.rules.ts'
import { deviceOf, periodsOf, rowsOf } from '../support/holdings.ts'
import { mainOf, minutesOf, quartersOf } from '../support/reports.ts'
import { hardwareOf, packagesOf, softwareOf } from '../support/sections.ts'
import { packSection, signMembers, signReport, type TestLaptop } from '../support/test-laptop.ts'
import { type Fault, fault, notYet } from './fault.ts'
import { type Listening, storesNothing } from './listening.ts'

type Given = { world: () => Listening; laptop: () => TestLaptop }
type Path = (string | number)[]

const quarters = gzipSync(JSON.stringify(quartersOf()))
const noSections = { hardware: null, system: null, software: null }

/** A main with every list and optional part filled, so that each field can be spoilt. */
const fullMain: ReportMain = mainOf({
  boots: [{ id: 'b1', startedAtMs: Date.parse('2026-11-23T00:00:00Z') }],
  slots: [{ screen: minutesOf(5), asleep: minutesOf(5) }, {}, {}, {}],
  storage: { sizeMb: 100, freeMb: 50 },
  problems: [{ part: 'hardware.batteries', reason: 'not-present', detail: null }],
  link: { tried: 1, reached: 1, failures: { dns: 1 }, roundTripMs: 20, sentBytes: 900 },
})

/** Every field, the ones in lists included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function spoil(path: Path, change: (holder: Record<string | number, unknown>, key: string | number) => void): unknown {
  const copy: unknown = structuredClone(fullMain)
  const key = path.at(-1) ?? ''
  let holder = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  change(holder, key)
  return copy
}

const written = (path: Path) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)

export function shapeFaults({ world, laptop }: Given): Fault[] {
  const send = async (main: string | Buffer, part: Uint8Array = quarters) => {
    // A thousand bad reports of one laptop in a minute are a fault of their own (L03).
    world().clock.atMs += 600
    const { status, body } = await world().report(signMembers(laptop(), gzipSync(main), part))
    return { status, code: body.code, paths: (body.fields ?? []).map((field) => field.path) }
  }
  const json = (value: unknown) => JSON.stringify(value)
  const refused = (run: () => Promise<void>) => () => storesNothing(world(), run)
  const text = json(fullMain)

  return [
    fault(
      'S01',
      'an empty body, and documents that are no object, are named at the root',
      refused(async () => {
        for (const document of ['', 'null', '[]', '"x"', '3']) {
          expect(await send(document)).toMatchObject({ status: 400, paths: ['main'] })
          expect(await world().report(signMembers(laptop(), gzipSync(text), gzipSync(document)))).toMatchObject({
            status: 400,
            body: { fields: [{ path: 'quarters' }] },
          })
        }
        const empty = await world().report({
          ...signReport(laptop()),
          main: Buffer.alloc(0),
          quarters: Buffer.alloc(0),
        })
        expect([empty.status, empty.body.code]).toEqual([400, 'bad_frame'])
      }),
    ),
    fault(
      'S02',
      'bad JSON is named with its position',
      refused(async () => {
        for (const document of [
          text.slice(0, -5),
          `${text}${text}`,
          text.replace('}', ',}'),
          `/* x */${text}`,
          text.replace('"rev":1', '"rev":NaN'),
        ]) {
          const { body } = await world().report(signMembers(laptop(), gzipSync(document), quarters))
          expect(body).toMatchObject({
            status: 400,
            code: 'bad_json',
            details: { position: expect.any(Number) as number },
          })
        }
      }),
    ),
    fault(
      'S03',
      'half a million nested arrays cost under 50 ms',
      refused(async () => {
        const deep = Buffer.from('['.repeat(500_000))
        const startMs = performance.now()
        scanJson(deep)
        expect(performance.now() - startMs).toBeLessThan(50)
        expect(await send(deep)).toMatchObject({ status: 400, code: 'too_deep' })
      }),
    ),
    fault(
      'S04',
      'two hundred thousand keys are refused',
      refused(async () => {
        const many = `{${Array.from({ length: 200_000 }, (_, index) => `"k${index}":1`).join()}}`
        expect(await send(many)).toMatchObject({ status: 400, code: 'too_many_keys' })
      }),
    ),
    fault(
      'S05',
      'a key given twice is refused',
      refused(async () => {
        expect(await send(text.replace('"rev":1', '"rev":1,"rev":2'))).toMatchObject({
          status: 400,
          code: 'duplicate_key',
          paths: ['main.rev'],
        })
      }),
    ),
    fault(
      'S06',
      'keys that touch prototypes are refused at any depth, and no object gains a property',
      refused(async () => {
        for (const key of ['__proto__', 'constructor', 'prototype']) {
          const deep = text.replace('"problems":[{', `"problems":[{"${key}":{"polluted":1},`)
          expect(await send(deep)).toMatchObject({
            status: 400,
            code: 'forbidden_key',
            paths: [`main.problems[0].${key}`],
          })
          const top = text.replace('{', `{"${key}":{"polluted":1},`)
          expect(await send(top)).toMatchObject({ status: 400, code: 'forbidden_key', paths: [`main.${key}`] })
        }
        expect('polluted' in {}).toBe(false)
      }),
    ),
    fault(
      'S07',
      'each required field, left out, is named',
      refused(async () => {
        for (const path of pathsOf(fullMain).filter((candidate) => typeof candidate.at(-1) === 'string')) {
          const without = spoil(path, (holder, key) => void Reflect.deleteProperty(holder, key))
          if (mainSchema.safeParse(without).success) continue
          expect(await send(json(without))).toMatchObject({ status: 400, paths: [`main.${written(path)}`] })
        }
      }),
    ),
    fault(
      'S08',
      'each field with each wrong type is named, and nothing is a bug',
      refused(async () => {
        const values = ['x', 1.5, -1, true, null, [], {}, [1], { a: 1 }]
        for (const path of pathsOf(fullMain)) {
          for (const value of values) {
            const wrong = spoil(path, (holder, key) => (holder[key] = value))
            if (mainSchema.safeParse(wrong).success) continue
            const answer = await send(json(wrong))
            expect(answer.status).toBe(400)
            expect(answer.paths.every((found) => found.startsWith(`main.${written(path)}`))).toBe(true)
          }
        }
      }),
    ),
    fault('S09', 'fields of a newer agent are ignored and counted', async () => {
      const own = await world().enrol()
      const newer = { ...fullMain, mood: 'good', storage: { sizeMb: 1, freeMb: 1, raid: true } }
      const report = signMembers(own, gzipSync(json(newer)), gzipSync(json({ ...quartersOf(), aura: null })))
      expect((await world().report(report)).status).toBe(202)
      expect((await deviceOf(world().store, own)).unknown_fields).toBe(3)
    }),
    fault(
      'S10',
      'a newer version than the server knows is refused by that name',
      refused(async () => {
        expect(await send(json({ ...fullMain, v: 2 }))).toMatchObject({
          status: 400,
          code: 'schema_too_new',
          paths: ['main.v'],
        })
      }),
    ),
    notYet('S11', 'every older version is read', 'version 1 is the first'),
    fault('S12', '5,001 programs are refused with their path: the agent cuts its own list and says so', async () => {
      const own = await world().enrol()
      const many = softwareOf(packagesOf(5_001))
      await world().report(signReport(own, { sections: { ...noSections, software: packSection(many).sha256 } }))
      const answer = await world().section(own, many)
      expect([answer.status, answer.body.fields?.[0]?.path]).toEqual([400, 'rows'])
      expect((await deviceOf(world().store, own)).software_count).toBeNull()
    }),
    fault('S13', 'a shuffled list leaves the same state', async () => {
      const rows = packagesOf(40, 'kocok')
      const sets = []
      for (const list of [rows, rows.toReversed()]) {
        const own = await world().enrol()
        await world().report(
          signReport(own, { sections: { ...noSections, software: packSection(softwareOf(list)).sha256 } }),
        )
        await world().section(own, softwareOf(list))
        sets.push((await periodsOf(world().store, own))[0])
      }
      expect(sets[0]).toMatchObject({ set_id: sets[1]?.set_id ?? 0, item_count: 40 })
    }),
    fault('S14', 'the same program listed twice is one entry', async () => {
      const own = await world().enrol()
      const twice = softwareOf([...packagesOf(10, 'dua'), ...packagesOf(10, 'dua')])
      await world().report(signReport(own, { sections: { ...noSections, software: packSection(twice).sha256 } }))
      expect((await world().section(own, twice)).status).toBe(202)
      expect((await deviceOf(world().store, own)).software_count).toBe(10)
    }),
    fault(
      'S15',
      'operator objects in place of text are refused',
      refused(async () => {
        for (const value of [{ $gt: '' }, { raw: '1=1' }]) {
          expect(await send(json({ ...fullMain, agentVersion: value }))).toMatchObject({
            status: 400,
            paths: ['main.agentVersion'],
          })
        }
      }),
    ),
    fault('S16', 'what could not be read is stored as such and is never 0', async () => {
      const own = await world().enrol()
      const blind = hardwareOf({ memoryMb: null })
      const problems: ReportMain['problems'] = [{ part: 'hardware.memory', reason: 'no-permission', detail: null }]
      await world().report(
        signReport(own, { problems, sections: { ...noSections, hardware: packSection(blind).sha256 } }),
      )
      expect((await world().section(own, { ...blind, disks: null, batteries: null })).status).toBe(409)
      expect((await world().section(own, blind)).status).toBe(202)
      expect(await deviceOf(world().store, own)).toMatchObject({ memory_mb: null, software_count: null, os_name: null })
      expect(await rowsOf(world().store, own)).toHaveLength(1)
    }),
    fault('S17', 'an empty list after eight hundred programs is set aside; yesterday’s stays', async () => {
      const own = await world().enrol()
      const lists = [softwareOf(packagesOf(800)), softwareOf([])]
      for (const [index, list] of lists.entries()) {
        await world().report(
          signReport(own, {
            utcDay: `2026-11-2${index}`,
            sections: { ...noSections, software: packSection(list).sha256 },
          }),
        )
        expect((await world().section(own, list)).status).toBe(202)
      }
      const open = (await periodsOf(world().store, own)).filter((period) => period.to_utc_day === null)
      expect(open.map((period) => [period.state, period.item_count])).toEqual([
        ['ok', 800],
        ['quarantined', 0],
      ])
      expect((await deviceOf(world().store, own)).software_count).toBe(800)
    }),
  ]
}
