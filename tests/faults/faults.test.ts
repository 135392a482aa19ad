/**
 * The list of bad inputs and faults, case by case, under the list's ids. A case is survived when its stated result is seen
 * and the server goes on serving others; what is tested elsewhere and what is not built yet are counted apart. Ends with
 * "tahan N / diuji di tempat lain E / belum ada M / jumlah K".
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../support/server-process.ts'
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
  const absent = faults.filter(({ run, provedBy }) => run === null && !provedBy)
  const proved = faults.filter(({ provedBy }) => provedBy)
  for (const { id, title, provedBy = [] } of proved)
    process.stdout.write(`diuji di tempat lain ${id} ${title}: ${provedBy.join(', ')}\n`)
  for (const { id, title, why } of absent) process.stdout.write(`belum ada ${id} ${title}: ${why ?? ''}\n`)
  const counts = [
    `tahan ${survived.size}`,
    `diuji di tempat lain ${proved.length}`,
    `belum ada ${absent.length}`,
    `jumlah ${faults.length}`,
  ]
  process.stdout.write(`${counts.join(' / ')}\n`)
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

test('what is said to be tested elsewhere is: each file has a test whose title names the case', () => {
  for (const { id, provedBy = [] } of faults)
    for (const file of provedBy) {
      const titles = [...readFileSync(join(projectRoot, file), 'utf8').matchAll(/^\s*test\(\s*['"`](.*)['"`],/gm)]
      expect(titles.filter(([, title]) => title?.includes(`(${id})`)).length, `${id} in ${file}`).toBeGreaterThan(0)
    }
})

const list = new URL('../../../shared/faults.md', import.meta.url)
test.skipIf(!existsSync(list))('the cases are those of the list, no more and no fewer', () => {
  const ids = [...readFileSync(list, 'utf8').matchAll(/^\| ([A-Z]\d\d) \|/gm)].map((match) => match[1])
  expect(faults.map(({ id }) => id)).toEqual(ids.toSorted((a = '', b = '') => (a < b ? -1 : 1)))
})
