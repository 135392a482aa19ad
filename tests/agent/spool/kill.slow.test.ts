import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { realDisk } from '../../../agent/spool/disk.ts'
import { openSpool } from '../../../agent/spool/spool.ts'
import { ownFolder } from '../support/folder.ts'

const writer = join(import.meta.dirname, '..', 'support', 'spool-writer.ts')

describe('kill -9 in the middle of writing', () => {
  test('ten times over: every day that the writer said was saved is there, whole (P06)', async () => {
    const folder = ownFolder()
    let saved = 0
    for (let round = 0; round < 10; round++) {
      const child = spawn(process.execPath, [writer, folder, String(saved)], { stdio: ['ignore', 'pipe', 'inherit'] })
      const killAfter = saved + 3 + round * 7
      for await (const line of createInterface({ input: child.stdout })) {
        saved = Math.max(saved, Number(line))
        if (saved >= killAfter) child.kill('SIGKILL')
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      let damaged = 0
      const spool = openSpool({
        disk: realDisk,
        folder,
        onDamaged: () => {
          damaged++
        },
      })
      expect(damaged).toBe(0)
      const rev = spool.read('2026-11-02')?.head.rev ?? 0
      expect(rev).toBeGreaterThanOrEqual(saved)
      saved = rev
    }
    expect(saved).toBeGreaterThan(30)
  }, 30_000)
})
