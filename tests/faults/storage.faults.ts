/** Faults of the disk and of the store's files, against server processes of their own. */
import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { killRounds, killRoundsLimitMs, killUnderLoad } from '../e2e/kill-rounds.ts'
import { runNode } from '../support/server-process.ts'
import { storeDisk } from '../support/store-disk.ts'
import { waitFor } from '../support/wait.ts'
import { type Fault, fault } from './fault.ts'
import { checkpoints, cutPower, recordServer } from './power-cut.ts'
import { storeFileFaults } from './store-files.faults.ts'
import { checkStore, keepReporting, preloaded, withServer } from './real-server.ts'

const backWithinMs = 5_000

export function storageFaults(): Fault[] {
  return [...killFaults(), ...diskFaults(), ...storeFileFaults()]
}

function killFaults(): Fault[] {
  return [
    fault(
      'D01',
      `killed ${killRounds} times under load: every acknowledged report is there, the file is whole, back within 5 s`,
      async () => {
        const result = await killUnderLoad(killRounds, 64)
        const [medianMs, cpuMs] = [medianOf(result.backMs), medianOf(result.backCpuMs)]
        process.stdout.write(
          `D01: ${result.rounds} kills, ${result.acknowledged} acknowledged (${result.perSecond}/s), back after ` +
            `${medianMs} ms (median), ${Math.max(...result.backMs)} ms (worst), with ${cpuMs} ms of CPU\n`,
        )
        expect([result.integrity, result.missing, result.reports]).toEqual(['ok', [], 64])
        expect(result.verdict).toMatchObject({ broken: [], missing: [], auditBrokenAt: null })
        expect(result.acknowledged).toBeGreaterThan(20 * result.rounds)
        // On a machine that is busy with other things every start is slow; its CPU time still tells.
        expect(Math.min(medianMs, cpuMs)).toBeLessThan(backWithinMs)
      },
      killRoundsLimitMs,
    ),
    fault(
      'D09',
      'the journal that a killed server leaves over is read at the next start',
      withServer(async (server) => {
        await server.start()
        const stop = keepReporting(server, [await server.enrol(), await server.enrol()])
        await waitFor('some reports', () => server.acknowledged.length > 20)
        await server.process().kill9()
        await stop()
        expect(statSync(`${server.storeFile}-wal`).size).toBeGreaterThan(0)
        const without = join(server.root, 'without-journal.db')
        copyFileSync(server.storeFile, without)
        expect(checkStore(without, server.acknowledged).missing.length).toBeGreaterThan(0)
        await server.start()
        await server.process().stop()
        expect(checkStore(server.storeFile, server.acknowledged)).toEqual({ integrity: 'ok', missing: [], reports: 2 })
      }),
    ),
  ]
}

function diskFaults(): Fault[] {
  return [
    preloaded('D02', 'after a power cut at any moment every report acknowledged before it is there', async () => {
      const recording = await recordServer(48)
      expect(checkpoints(recording.events)).toBeGreaterThan(0)
      const folder = join(recording.folder, 'copy')
      try {
        const cuts = cutPower(recording, { count: 25, folder })
        expect(cuts.length).toBeGreaterThan(25)
        for (const { at, lost, torn } of cuts)
          for (const { integrity, missing } of [lost, torn]) expect([at, integrity, missing]).toEqual([at, 'ok', []])
        expect(cuts.at(-1)?.acknowledged).toBe(recording.acknowledged.length)
        // The replay itself: on a disk that does not sync the journal it does find what would be lost.
        const careless = cutPower(recording, { count: 10, folder, believes: ({ file }) => file !== 'wal' })
        expect(careless.some(({ lost }) => lost.missing.length > 0)).toBe(true)
      } finally {
        recording.remove()
      }
    }),
    preloaded(
      'D03',
      'a full disk: asked to come back, nothing half stored, pages open, and it goes on when there is space',
      withServer(async (server) => {
        const disk = storeDisk(server.root)
        await server.start(disk.environment)
        const laptops = await Promise.all(Array.from({ length: 4 }, server.enrol))
        const stop = keepReporting(server, laptops.slice(1))
        const [laptop] = laptops
        if (!laptop) throw new Error('no laptop')
        expect((await server.send(laptop, 1)).status).toBe(202)
        disk.fail('ENOSPC', '/satker.db')
        await waitFor('the disk to be full', async () => (await server.send(laptop, 2)).status !== 202)
        expect(await server.send(laptop, 3)).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) })
        expect(await server.enrolStatus()).toBe(503)
        for (const path of ['/', '/perangkat', '/satker/100001'])
          expect([path, await server.page(path)]).toEqual([path, 200])
        disk.heal()
        await waitFor('reports to be stored again', async () => (await server.send(laptop, 4)).status === 202)
        expect(await server.enrolStatus()).toBe(201)
        await stop()
        await server.process().stop()
        expect(checkStore(server.storeFile, server.acknowledged)).toEqual({ integrity: 'ok', missing: [], reports: 4 })
      }),
    ),
    preloaded(
      'D06',
      'a store that cannot be written: the start names the file, a running server asks to come back',
      withServer(async (server) => {
        const disk = storeDisk(server.root)
        const start = () =>
          runNode(['server/bin.mjs', 'start'], { ...server.environment, ...disk.environment }, { withinMs: 30_000 })
        for (const part of ['/satker.db', '/data/']) {
          disk.fail('EACCES', part)
          const { code, stderr } = await start()
          expect([code, stderr]).toEqual([1, expect.stringMatching(/DATA_DIR: \S*\/satker\.db .*cannot be written/)])
        }
        disk.heal()
        await server.start(disk.environment)
        const laptop = await server.enrol()
        expect((await server.send(laptop, 1)).status).toBe(202)
        disk.fail('EROFS', '/satker.db')
        expect(await server.send(laptop, 2)).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) })
        expect(await server.page('/perangkat')).toBe(200)
        disk.heal()
        await waitFor('reports to be stored again', async () => (await server.send(laptop, 3)).status === 202)
        await server.process().stop()
        expect(checkStore(server.storeFile, server.acknowledged)).toEqual({ integrity: 'ok', missing: [], reports: 1 })
      }),
    ),
  ]
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
