/** What the store keeps of use, on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReportMain } from '../../../agent/contract/v1.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { deviceSetups, documentCounts, programsUsed, usageDays } from '../../../server/usage/usage.queries.ts'
import { putUsage } from '../../../server/usage/usage.store.ts'
import { countDocuments } from '../../../server/usage/usage.usecases.ts'
import { intakeWorld, type IntakeWorld } from '../../support/intake-world.ts'
import { mainOf, quartersOf, slotOf } from '../../support/reports.ts'
import { systemOf } from '../../support/sections.ts'
import { seedDevice, seedReport, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { packSection, signReport } from '../../support/test-laptop.ts'

const noSections = { hardware: null, system: null, software: null }

export function describeUsage(kind: Store['kind']): void {
  describe(`usage on ${kind}`, () => {
    let temp: TempStore
    let device: number
    beforeEach(async () => {
      temp = await tempStore(kind)
      device = await seedDevice(temp.store, { unitId: await seedUnit(temp.store, { code: '000001', parentId: null }) })
    })
    afterEach(() => temp.cleanup())

    const tell = (utcDay: string, usage: ReportMain['usage'], more: Partial<ReportMain> = {}) =>
      seedReport(temp.store, device, {
        main: mainOf({
          utcDay,
          slots: [slotOf({ screen: 60 }), {}, {}, {}],
          ...(usage ? { usage } : {}),
          ...more,
        }),
        quarters: quartersOf(),
      })
    const days = (fromDay: string, toDay: string) => usageDays(temp.store.db, { ids: [device] }, { fromDay, toDay })
    const rows = () => temp.store.db.selectFrom('usage_month').selectAll().orderBy('month').execute()

    test('what a report tells is kept by local day, and what a later report of the day tells takes its place', async () => {
      await tell('2026-10-31', { list: 205, ran: [2, 24] })
      await tell('2026-11-01', { list: 205, ran: [1] })
      await rollUp(temp.store)
      expect(await days('2026-10-30', '2026-11-02')).toEqual([
        { deviceId: device, day: '2026-10-31', ran: [2, 24] },
        { deviceId: device, day: '2026-11-01', ran: [1] },
      ])
      await tell('2026-10-31', { list: 205, ran: [2] }, { rev: 2 })
      await rollUp(temp.store)
      expect((await days('2026-10-31', '2026-10-31'))[0]?.ran).toEqual([2])
      await tell('2026-10-31', undefined, { rev: 3 })
      await rollUp(temp.store)
      expect(await days('2026-10-01', '2026-10-31')).toEqual([])
    })

    test('a report that tells nothing of use leaves no row', async () => {
      await tell('2026-11-01', undefined)
      await rollUp(temp.store)
      expect(await rows()).toEqual([])
    })

    test('cutting all days again gives the same rows', async () => {
      for (const [day, ran] of [
        ['2026-11-01', [1, 24]],
        ['2026-11-02', []],
        ['2026-11-03', [1]],
      ] as const)
        await tell(day, { list: 205, ran: [...ran] })
      await rollUp(temp.store)
      const before = await rows()
      await temp.store.write((db) => db.deleteFrom('usage_month').execute())
      for (const utc_day of ['2026-11-03', '2026-11-01', '2026-11-02'])
        await temp.store.write((db) =>
          db.insertInto('device_dirty').values({ device_id: device, utc_day, version: 1 }).execute(),
        )
      await rollUp(temp.store)
      expect(await rows()).toEqual(before)
    })

    test('programs used in a span are counted with their last day, for one device or a slice of all', async () => {
      await temp.store.write((db) =>
        putUsage(db, [
          { deviceId: 7, day: '2026-10-25', ran: [1, 2] },
          { deviceId: 7, day: '2026-10-26', ran: [2] },
          { deviceId: 7, day: '2026-11-20', ran: [1] },
          { deviceId: 8, day: '2026-11-20', ran: [] },
          { deviceId: 9, day: '2026-11-20', ran: [24] },
          { deviceId: 10, day: '2026-09-20', ran: [24] },
        ]),
      )
      const span = { fromDay: '2026-10-26', toDay: '2026-11-24' }
      const used = await programsUsed(temp.store.db, { afterId: 6, throughId: 8 }, span)
      expect([...used.values()]).toEqual([
        {
          deviceId: 7,
          knownDays: 2,
          programs: [
            { id: 1, days: 1, lastDay: '2026-11-20' },
            { id: 2, days: 1, lastDay: '2026-10-26' },
          ],
        },
        { deviceId: 8, knownDays: 1, programs: [] },
      ])
      expect([...(await programsUsed(temp.store.db, { ids: [9, 10, 11] }, span)).keys()]).toEqual([9])
      expect((await programsUsed(temp.store.db, { ids: [] }, span)).size).toBe(0)
    })

    test('counts of documents are kept by month, the newest report’s, whatever comes last', async () => {
      const documents = (odt: number, complete = true) => [
        { month: '2026-11', counts: [odt, 0, 0, 9, 0, 0, 0, 0, 0], complete },
      ]
      await tell('2026-11-20', { list: 205, ran: null, documents: documents(5, false) })
      await rollUp(temp.store)
      await tell('2026-11-19', { list: 205, ran: null, documents: documents(4) })
      await rollUp(temp.store)
      expect(await documentCounts(temp.store.db, [device], ['2026-10', '2026-11'])).toMatchObject([
        { deviceId: device, month: '2026-11', counts: { odt: 5, docx: 9, ppt: 0 }, complete: false },
      ])
      expect(await days('2026-11-01', '2026-11-30')).toEqual([])
    })
  })

  describe(`usage through the intake on ${kind}`, () => {
    let world: IntakeWorld
    beforeEach(async () => {
      world = await intakeWorld(kind)
    })
    afterEach(() => world.close())

    test('default programs and activation of the last system section are a row of the laptop', async () => {
      const laptop = await world.enrol()
      const setups = async () => [...(await deviceSetups(world.store.db, { afterId: 0, throughId: 1_000 })).values()]
      const defaults = { documents: 1, web: 24, post: null, pdf: 'other', archives: 70 } as const
      const windows = { state: 'licensed', channel: 'volume-kms', server: '(loopback)' } as const
      const old = systemOf()
      const told = { ...systemOf({ version: '13' }), defaults, licences: { windows, office: null } }
      for (const [rev, facts] of [
        [1, told],
        [2, old],
      ] as const) {
        const sections = { ...noSections, system: packSection(facts).sha256 }
        await world.report(signReport(laptop, { sections, rev }))
        expect((await world.section(laptop, facts)).status).toBe(202)
        expect(await setups()).toMatchObject([{ defaults, windows, office: null }])
      }
    })

    test('a satker’s laptops are told to count documents once somebody switched it on, which is recorded', async () => {
      const laptop = await world.enrol()
      const { unit_id: unitId } = await world.store.db.selectFrom('device').select('unit_id').executeTakeFirstOrThrow()
      expect((await world.report(signReport(laptop, { rev: 1 }))).body).not.toHaveProperty('countDocuments')
      const deps = { store: world.store, clock: { nowMs: () => 5 } }
      for (const on of [true, true]) await countDocuments({ unitId, on, actor: 'admin' }, deps)
      expect((await world.report(signReport(laptop, { rev: 2 }))).body).toMatchObject({ countDocuments: 1 })
      await countDocuments({ unitId, on: false, actor: 'admin' }, deps)
      expect((await world.report(signReport(laptop, { rev: 3 }))).body).not.toHaveProperty('countDocuments')
      const audit = await world.store.db
        .selectFrom('audit')
        .select(['action', 'unit_id'])
        .where('action', 'like', 'usage.%')
        .orderBy('id')
        .execute()
      expect(audit).toEqual([
        { action: 'usage.documents-on', unit_id: unitId },
        { action: 'usage.documents-off', unit_id: unitId },
      ])
    })

    test.each([
      ['main.usage.list', { list: 0, ran: null }],
      ['main.usage.list', { list: '205', ran: null }],
      ['main.usage.list', { ran: null }],
      ['main.usage.ran', { list: 205 }],
      ['main.usage.ran', { list: 205, ran: 'winword.exe' }],
      ['main.usage.ran[0]', { list: 205, ran: ['winword.exe'] }],
      ['main.usage.ran[1]', { list: 205, ran: [1, 2001] }],
      ['main.usage.ran', { list: 205, ran: [2, 1] }],
      ['main.usage.ran', { list: 205, ran: [1, 1] }],
      ['main.usage.ran', { list: 205, ran: Array.from({ length: 513 }, (_, at) => at + 1) }],
      ['main.usage.documents', { list: 205, ran: null, documents: 3 }],
      ['main.usage.documents[0].month', documentsWith({ month: '2026-13' })],
      ['main.usage.documents[0].counts', documentsWith({ counts: [1] })],
      ['main.usage.documents[0].counts[2]', documentsWith({ counts: [0, 0, -1, 0, 0, 0, 0, 0, 0] })],
      ['main.usage.documents[0].complete', documentsWith({ complete: 'yes' })],
    ])('a report whose %s is not as the contract has it is refused and the field named: %j', async (path, usage) => {
      const laptop = await world.enrol()
      const answer = await world.report(signReport(laptop, { usage } as unknown as Partial<ReportMain>))
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain(`"path":"${path}"`)
    })

    test.each([
      ['defaults.web', { defaults: { documents: 1, web: 'firefox', post: null, pdf: null, archives: null } }],
      ['defaults.post', { defaults: { documents: 1, web: 1, pdf: null, archives: null } }],
      ['licences.windows.state', { licences: { windows: { state: 'ok', channel: null, server: null }, office: null } }],
      [
        'licences.office.server',
        { licences: { windows: null, office: { state: null, channel: null, server: 'x'.repeat(254) } } },
      ],
    ])('a section whose %s is not as the contract has it is refused and the field named', async (path, more) => {
      const laptop = await world.enrol()
      const facts = { ...systemOf(), ...more } as ReturnType<typeof systemOf>
      await world.report(signReport(laptop, { sections: { ...noSections, system: packSection(facts).sha256 } }))
      const answer = await world.section(laptop, facts)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain(`"path":"${path}"`)
    })
  })
}

function documentsWith(more: Record<string, unknown>) {
  return {
    list: 205,
    ran: null,
    documents: [{ month: '2026-11', counts: Array.from({ length: 9 }, () => 0), complete: true, ...more }],
  }
}
