/** A server that lost this laptop with a backup that is older than its enrolment (docs/decisions/0010). */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runOnce } from '../../../agent/run/agent.ts'
import { readStatus } from '../../../agent/run/status.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import { problem } from '../support/peer.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const status = () => readStatus(world.folder, realDisk)

test('keeps every day and asks for nothing by itself; a server that knows it again gets them all', async () => {
  await world.enrol()
  world.peer.override = ({ path }) => (path === '/v1/reports' ? problem(401, 'device_unknown') : undefined)
  for (let at = 0; at < 3; at++) {
    expect(await runOnce(world.options)).toBe('reached')
    world.machine.pass(24 * hour)
  }
  expect(status()).toMatchObject({ enrolment: 'unknown', refused: 0, waitingDays: 3 })
  world.peer.override = () => undefined
  expect(await runOnce(world.options)).toBe('acknowledged')
  expect(world.peer.enrolments).toHaveLength(1)
  expect(status()).toMatchObject({ enrolment: 'active', waitingDays: 0 })
  expect(new Set(world.peer.reports.map((report) => report.main.utcDay)).size).toBe(4)
})
