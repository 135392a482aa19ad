/** Sections that the server asked for with an older day and did not take at once. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOnce, withAgent } from '../../../agent/run/agent.ts'
import { problem } from '../support/peer.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld, minute } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
  await world.enrol()
})
afterEach(() => world.close())

const day = 24 * hour
const held = () => readdirSync(join(world.folder, 'spool', 'sections')).map((name) => name.replace('.gz', ''))
const taken = () => world.peer.requests.filter((request) => request.startsWith('PUT /v1/sections/')).length
const refusePuts = (): void => {
  world.peer.override = ({ method }) => (method === 'PUT' ? problem(503, 'busy') : undefined)
}
const contractAgain = (): void => {
  world.peer.override = () => undefined
}
async function once(): Promise<string> {
  world.machine.pass(15 * minute)
  return runOnce(world.options)
}
function installSoftware(name: string): void {
  const { software } = world.machine.inventory
  const rows = [...software.rows, [name, '1.0', null, null, 'dpkg', null]]
  world.machine.inventory = { ...world.machine.inventory, software: { ...software, rows } as typeof software }
}

/** A day sealed while no report came through, whose software list is no longer the present one. @returns its section */
async function missADayThenInstall(): Promise<string> {
  world.peer.override = ({ path }) => (path === '/v1/reports' ? null : undefined)
  await once()
  world.machine.pass(day)
  await once()
  const old = await withAgent(world.options, (agent) => Promise.resolve(agent.state.sections.software))
  installSoftware('gimp')
  return old ?? ''
}

describe('a section of an older day that the server did not take', () => {
  test('stays on the laptop and is handed over at a later try, then goes', async () => {
    const old = await missADayThenInstall()
    refusePuts()
    expect(await once()).toBe('acknowledged')
    expect(held()).toContain(old)
    contractAgain()
    expect(await once()).toBe('acknowledged')
    expect([...world.peer.sections.keys()]).toContain(old)
    await once()
    expect(held()).not.toContain(old)
    expect(held()).toHaveLength(3)
  })

  test('is forgotten with the last day that names it', async () => {
    const old = await missADayThenInstall()
    refusePuts()
    await once()
    world.machine.pass(20 * day)
    await once()
    expect(held()).not.toContain(old)
  })

  test('backs off while the server goes on refusing it', async () => {
    await missADayThenInstall()
    refusePuts()
    const before = taken()
    await world.run(12 * hour) // 48 tries
    const today = world.peer.reports.filter((report) => !report.main.sealed).length
    expect(taken() - before - today).toBeLessThan(30)
    expect(taken() - before - today).toBeGreaterThan(10)
  })

  test('a day that the server lost is asked about anew: nothing is owed until it answers', async () => {
    await missADayThenInstall()
    refusePuts()
    await once()
    const owed = () =>
      withAgent(world.options, ({ spool }) => {
        const head = spool.heads()[0]
        if (head) spool.acknowledge(head.utcDay, head.hash, null)
        return Promise.resolve([head?.owed, spool.heads()[0]?.owed])
      })
    expect(await owed()).toEqual([['hardware', 'system', 'software'], []])
  })
})
