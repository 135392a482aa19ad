import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReportMain } from '../../../agent/contract/v1.ts'
import { watchListVersion } from '../../../agent/contract/watch-list.ts'
import { runOnce } from '../../../agent/run/agent.ts'
import { inWords } from '../../../agent/run/show.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import { readState } from '../../../agent/state/state.store.ts'
import { texts } from '../../../agent/texts.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld, minute } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const usageOf = (utcDay: string) => world.peer.reports.findLast(({ main }) => main.utcDay === utcDay)?.main.usage

describe('programs that ran', () => {
  test('are one bit a UTC day, whenever on it they ran', async () => {
    await world.enrol()
    world.machine.facts = { running: [24] }
    await world.run(2 * hour)
    world.machine.facts = { running: [] }
    await world.run(19 * hour)
    world.machine.facts = { running: [1] }
    await world.run(2 * hour)
    expect(usageOf('2026-11-02')).toEqual({ list: watchListVersion, ran: [24] })
    expect(usageOf('2026-11-03')).toEqual({ list: watchListVersion, ran: [1] })
  })

  test('are kept over a restart of the agent, and joined', async () => {
    await world.enrol()
    for (const running of [[41], [1], []]) {
      world.machine.facts = { running }
      world.machine.pass(20 * minute)
      await runOnce(world.options)
    }
    expect(usageOf('2026-11-02')?.ran).toEqual([1, 41])
  })

  test('move with their boot to the day they belong to, once the true time is known', async () => {
    world.machine.clockErrorMs = -48 * hour
    world.machine.facts = { running: [83] }
    await world.run(20 * minute)
    await world.enrol()
    world.machine.facts = { running: [] }
    await world.run(20 * minute)
    expect(world.peer.reports.map(({ main }) => [main.utcDay, main.usage?.ran])).toContainEqual(['2026-11-02', [83]])
    expect(world.peer.reports.every(({ main }) => main.utcDay === '2026-11-02')).toBe(true)
  })

  test('are not told of at all where nobody could look', async () => {
    await world.enrol()
    await runOnce(world.options)
    expect(world.peer.reports[0]?.main).not.toHaveProperty('usage')
  })
})

describe('documents', () => {
  const months = [{ month: '2026-11', counts: [3, 0, 0, 1, 0, 0, 0, 0, 0], complete: true }]

  test('are counted only after the server said so, and no more once it stopped', async () => {
    await world.enrol()
    let asked = 0
    const sent: ReportMain[] = []
    world.options.collectors = {
      ...world.options.collectors,
      documents: () => (asked++, Promise.resolve({ months, problems: [] })),
    }
    const answer = async (more: object) => {
      world.peer.override = ({ received }) => {
        if (!received) return undefined
        const { main, hash } = received
        sent.push(main)
        const have = { chain: main.chain, utcDay: main.utcDay, rev: main.rev, hash, missing: [] }
        return {
          status: 202,
          body: { accepted: true, hash, need: [], have, serverTimeMs: world.machine.trueMs, ...more },
        }
      }
      world.machine.pass(15 * minute)
      expect(await runOnce(world.options)).toBe('acknowledged')
      return sent.at(-1)?.usage?.documents
    }
    for (const countDocuments of [undefined, true, 'yes', 2]) expect(await answer({ countDocuments })).toBeUndefined()
    expect(asked).toBe(0)
    expect(await answer({ countDocuments: 1 })).toBeUndefined()
    expect(readState(realDisk, world.folder).countDocuments).toBe(true)
    expect(await answer({})).toEqual(months)
    expect(asked).toBe(1)
    expect(await answer({})).toBeUndefined()
    expect(asked).toBe(1)
  })
})

describe('what `show` says of it', () => {
  test('names programs in both languages, and what is unknown or not watched', () => {
    const system = { defaults: { documents: 1, web: 'other', post: null, pdf: 9_999 } }
    const told = { main: { usage: { ran: [1, 24] } }, sections: { system } }
    expect(inWords(told, texts.id.show)).toEqual({
      'program terpantau yang berjalan pada hari (UTC) itu': ['LibreOffice', 'Mozilla Firefox'],
      'program bawaan': {
        documents: 'LibreOffice',
        web: 'program lain, yang tidak dipantau',
        post: 'tidak diketahui',
        pdf: '9999',
      },
    })
    expect(inWords({ main: { usage: { ran: [] } } }, texts.en.show)).toEqual({
      'watched programs that ran on that day (UTC)': 'none',
    })
    expect(inWords({ main: {} }, texts.en.show)).toEqual({ 'watched programs that ran on that day (UTC)': 'unknown' })
  })

  test('the agent’s own disk holds of running programs nothing but ids of the list', async () => {
    await world.enrol()
    world.machine.facts = { running: [1] }
    await runOnce(world.options)
    const names = readdirSync(join(world.folder, 'tape'))
    const tape = names.map((name) => readFileSync(join(world.folder, 'tape', name), 'utf8')).join('')
    expect(tape).toMatch(/"ran":\[\{/)
    expect(tape).not.toMatch(/LibreOffice|soffice/)
  })
})
