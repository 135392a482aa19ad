/**
 * The list of bad inputs and faults, case by case, under the list's ids. A case is survived when its stated result is seen
 * and the server goes on serving others; what is not built yet is counted apart. Ends with "tahan N / belum ada M / jumlah K".
 */
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestLaptop } from '../support/test-laptop.ts'
import { enrolmentFaults } from './enrolment.faults.ts'
import type { Fault } from './fault.ts'
import { expectServing, listening, type Listening, quick } from './listening.ts'
import { otherFaults } from './other.faults.ts'
import { shapeFaults } from './shape.faults.ts'
import { signatureFaults } from './signature.faults.ts'
import { systemWorld } from './system.world.ts'
import { transportFormatFaults } from './transport-format.faults.ts'
import { transportLimitFaults } from './transport-limits.faults.ts'

let world: Listening
let quickWorld: Listening
/** Sends what is refused; the neighbour's reports must go through before, during and after. */
let laptop: TestLaptop
let quickLaptop: TestLaptop
let neighbour: TestLaptop
const survived = new Set<string>()

const system = systemWorld()
const given = {
  world: () => world,
  quick: () => quickWorld,
  laptop: () => laptop,
  quickLaptop: () => quickLaptop,
  system,
}
const faults: Fault[] = [
  ...transportLimitFaults(given),
  ...transportFormatFaults(given),
  ...enrolmentFaults(given),
  ...signatureFaults(given),
  ...shapeFaults(given),
  ...otherFaults(given),
].sort((a, b) => (a.id < b.id ? -1 : 1))

beforeAll(async () => {
  world = await listening()
  quickWorld = await listening({}, quick)
  laptop = await world.enrol()
  quickLaptop = await quickWorld.enrol()
  neighbour = await world.enrol()
})

afterAll(async () => {
  await system.close()
  await quickWorld.close()
  await world.close()
  const absent = faults.filter(({ run }) => run === null)
  for (const { id, title, why } of absent) process.stdout.write(`belum ada ${id} ${title}: ${why ?? ''}\n`)
  process.stdout.write(`tahan ${survived.size} / belum ada ${absent.length} / jumlah ${faults.length}\n`)
})

describe.each(['T', 'A', 'S', 'V', 'I', 'C', 'L', 'D', 'P', 'U', 'X', 'W', 'E', 'Z'])('section %s', (section) => {
  for (const { id, title, run, limitMs } of faults.filter((candidate) => candidate.id.startsWith(section))) {
    test.skipIf(run === null)(
      `${id}: ${title}`,
      async () => {
        await run?.()
        await expectServing(world, neighbour)
        survived.add(id)
      },
      limitMs,
    )
  }
})

test('every case has an id of its own', () => {
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length)
})

const list = new URL('../../../shared/faults.md', import.meta.url)
test.skipIf(!existsSync(list))('the cases are those of the list, no more and no fewer', () => {
  const ids = [...readFileSync(list, 'utf8').matchAll(/^\| ([A-Z]\d\d) \|/gm)].map((match) => match[1])
  expect(faults.map(({ id }) => id)).toEqual(ids.toSorted((a = '', b = '') => (a < b ? -1 : 1)))
})
