/** What the server does with sections, on whichever database it runs: each kind's test file calls this once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportMain } from '../../../agent/contract/v1.ts'
import { decodeTitleIds } from '../../../server/software/software.rules.ts'
import type { Store } from '../../../server/store/store.ts'
import { deviceOf, eventsOf, periodsOf } from '../../support/holdings.ts'
import { intakeWorld, type IntakeWorld } from '../../support/intake-world.ts'
import { hardwareOf, packagesOf, softwareOf, systemOf } from '../../support/sections.ts'
import { packSection, signReport, type TestLaptop } from '../../support/test-laptop.ts'

const noSections = { hardware: null, system: null, software: null }

export function describeSections(kind: Store['kind']): void {
  describe(`sections on ${kind}`, () => {
    let world: IntakeWorld
    beforeAll(async () => {
      world = await intakeWorld(kind)
    })
    afterAll(() => world.close())

    const send = (laptop: TestLaptop, main: Partial<ReportMain>) => world.report(signReport(laptop, main))

    test('sections are asked for once, stored once, and fill the device', async () => {
      const laptop = await world.enrol()
      const [hardware, system, software] = [hardwareOf(), systemOf(), softwareOf(packagesOf(30))]
      const sections = {
        hardware: packSection(hardware).sha256,
        system: packSection(system).sha256,
        software: packSection(software).sha256,
      }
      expect((await send(laptop, { sections })).body.need).toEqual(['hardware', 'system', 'software'])
      for (const facts of [hardware, system, software]) expect((await world.section(laptop, facts)).status).toBe(202)
      expect((await send(laptop, { sections, rev: 2 })).body.need).toEqual([])
      expect(await deviceOf(world.store, laptop)).toMatchObject({
        kind: 'laptop',
        brand: 'Acer',
        serial: 'NXVYSSN001',
        cpu_model: 'Intel Core i5-1135G7',
        memory_mb: 8192,
        disk_mb: 476_940,
        os_family: 'linux',
        os_name: 'Debian GNU/Linux 12 (bookworm)',
        host_name: 'laptop-guru-1',
        software_count: 30,
      })
      const searched = (await deviceOf(world.store, laptop)).search_text
      expect(searched).toContain('travelmate p214 nxvyssn001 debian gnu/linux 12 (bookworm) ')
      expect(searched).not.toContain('laptop-guru-1')
      const periods = await periodsOf(world.store, laptop)
      expect(periods.map((period) => period.kind).sort()).toEqual(['hardware', 'software', 'system'])
      expect(periods.find((period) => period.kind === 'software')).toMatchObject({ item_count: 30, to_utc_day: null })
    })

    test('a section nobody announced is refused, and so is one whose bytes are not what its name says', async () => {
      const laptop = await world.enrol()
      const stranger = await world.section(laptop, hardwareOf({ serial: 'NOBODY1' }))
      expect([stranger.status, stranger.body.code]).toEqual([409, 'section_not_announced'])
    })

    test('a second laptop with the same programs is not asked for them again', async () => {
      const software = softwareOf(packagesOf(25, 'bersama'))
      const sections = { ...noSections, software: packSection(software).sha256 }
      const [first, second] = [await world.enrol(), await world.enrol()]
      await send(first, { sections })
      await world.section(first, software)
      expect((await send(second, { sections })).body.need).toEqual([])
      expect((await deviceOf(world.store, second)).software_count).toBe(25)
    })

    test('hardware that another laptop has handed over is still asked for, since this one has to be described by its own', async () => {
      const hardware = hardwareOf({ serial: 'SAMA1' })
      const sections = { ...noSections, hardware: packSection(hardware).sha256 }
      const [first, second] = [await world.enrol(), await world.enrol()]
      await send(first, { sections })
      await world.section(first, hardware)
      expect((await send(second, { sections })).body.need).toEqual(['hardware'])
      await world.section(second, hardware)
      expect((await deviceOf(world.store, second)).serial).toBe('SAMA1')
    })

    test('lists that come together and share new programs each keep their own, and so does a list after them', async () => {
      const nameOf = (row: number) => [`bersamaan-${row}`, '1.0', null, null, 'dpkg', null] as const
      const lists = [[1, 2], [1, 2, 3, 4], [2, 3, 4, 5], [1, 2, 3, 4, 5], [5]] // prettier-ignore
      const made = await Promise.all(
        lists.map(async (rows) => ({
          laptop: await world.enrol(),
          software: softwareOf(rows.map((row) => [...nameOf(row)])),
        })),
      )
      for (const { laptop, software } of made)
        await send(laptop, { sections: { ...noSections, software: packSection(software).sha256 } })
      const last = made.pop()
      // What is not taken is sent again, as an agent does: databases may refuse one of several that write the same programs.
      const sendSection = async ({ laptop, software }: (typeof made)[number]) => {
        let status = 0
        for (let tries = 0; tries < 5 && status !== 202; tries++) {
          const answer = await world.section(laptop, software)
          status = answer.status
        }
        expect(status).toBe(202)
      }
      await Promise.all(made.map(sendSection))
      if (last) await sendSection(last)
      for (const [index, { laptop }] of [...made, ...(last ? [last] : [])].entries())
        expect(await programsOf(world.store, laptop)).toEqual(lists[index]?.map((row) => `bersamaan-${row}`))
    })

    test('S13, S14: order and repetition of programs make no difference to the set', async () => {
      const rows = packagesOf(24, 'acak')
      const lists = [softwareOf(rows), softwareOf([...rows.toReversed(), ...rows.slice(0, 3)])]
      const sets = []
      for (const software of lists) {
        const laptop = await world.enrol()
        await send(laptop, { sections: { ...noSections, software: packSection(software).sha256 } })
        expect((await world.section(laptop, software)).status).toBe(202)
        sets.push((await periodsOf(world.store, laptop))[0])
      }
      expect(sets[0]?.set_id).toBe(sets[1]?.set_id)
      expect(sets.map((set) => set?.item_count)).toEqual([24, 24])
    })

    test('a changed section closes the period before; what changed in substance is an event', async () => {
      const laptop = await world.enrol()
      const [before, after] = [hardwareOf({ memoryMb: 8192 }), hardwareOf({ memoryMb: 16_384 })]
      const announce = async (utcDay: string, facts: typeof before) => {
        await send(laptop, { utcDay, sections: { ...noSections, hardware: packSection(facts).sha256 } })
        await world.section(laptop, facts)
      }
      await announce('2026-11-22', before)
      await announce('2026-11-24', after)
      expect((await periodsOf(world.store, laptop)).map((period) => [period.from_utc_day, period.to_utc_day])).toEqual([
        ['2026-11-22', '2026-11-24'],
        ['2026-11-24', null],
      ])
      const events = await eventsOf(world.store, laptop)
      expect(events.map((event) => event.kind)).toEqual(['enrolled', 'memory-changed'])
      expect(JSON.parse(events[1]?.after ?? '')).toEqual({ memoryMb: 16_384 })
    })

    test.each(['first sent', 'known from another laptop'])(
      'S17: an empty list after many programs is set aside (%s)',
      async () => {
        const laptop = await world.enrol()
        const [full, empty] = [softwareOf(packagesOf(60, `utuh-${laptop.deviceId}`)), softwareOf([])]
        const announce = async (utcDay: string, facts: typeof full) => {
          const { body } = await send(laptop, {
            utcDay,
            sections: { ...noSections, software: packSection(facts).sha256 },
          })
          if (body.need.includes('software')) await world.section(laptop, facts)
        }
        await announce('2026-11-22', full)
        await announce('2026-11-23', empty)
        expect((await deviceOf(world.store, laptop)).software_count).toBe(60)
        const open = (await periodsOf(world.store, laptop)).filter((period) => period.to_utc_day === null)
        expect(open.map((period) => [period.state, period.item_count])).toEqual([
          ['ok', 60],
          ['quarantined', 0],
        ])
        await announce('2026-11-24', full)
        const after = (await periodsOf(world.store, laptop)).filter((period) => period.to_utc_day === null)
        expect(after.map((period) => [period.state, period.item_count])).toEqual([['ok', 60]])
      },
    )
  })
}

/** Names of the programs that the set of a laptop holds. */
async function programsOf(store: Store, laptop: TestLaptop): Promise<string[]> {
  const row = await store.db
    .selectFrom('device')
    .innerJoin('device_section_period as held', 'held.device_id', 'device.id')
    .innerJoin('section', 'section.id', 'held.section_id')
    .innerJoin('software_set as set', 'set.id', 'section.set_id')
    .select('set.titles')
    .where('device.public_id', '=', laptop.deviceId)
    .executeTakeFirstOrThrow()
  const ids = decodeTitleIds(row.titles)
  const titles = await store.db.selectFrom('title').select('name').where('id', 'in', ids).orderBy('name').execute()
  return titles.map(({ name }) => name)
}
