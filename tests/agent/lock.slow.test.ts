import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isLocked, takeLock } from '../../agent/lock.ts'
import { ownFolder } from './support/folder.ts'

const holder = join(import.meta.dirname, 'support', 'lock-holder.ts')

async function startHolder(folder: string) {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString().trim() }
}

describe('the lock of a folder', () => {
  test('has one holder; after a release it is free', () => {
    const folder = ownFolder()
    const lock = takeLock(folder)
    expect(lock).not.toBeNull()
    expect(isLocked(folder)).toBe(true)
    expect(takeLock(folder)).toBeNull()
    lock?.release()
    expect(isLocked(folder)).toBe(false)
    expect(takeLock(folder)).not.toBeNull()
  })

  test('keeps a second process out (P17), and kill -9 frees it', async () => {
    const folder = ownFolder()
    const first = await startHolder(folder)
    expect(first.said).toBe('held')
    expect((await startHolder(folder)).said).toBe('refused')
    expect(takeLock(folder)).toBeNull()
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    expect(isLocked(folder)).toBe(false)
    expect(takeLock(folder)).not.toBeNull()
  })

  test.skipIf(process.platform !== 'linux')('is not held by another process that got the same number', () => {
    const folder = ownFolder()
    const other = { pid: process.pid, bootId: 'an earlier boot', startedTicks: '1' }
    writeFileSync(join(folder, 'lock'), JSON.stringify(other))
    expect(isLocked(folder)).toBe(false)
    expect(takeLock(folder)).not.toBeNull()
  })

  test('a lock file cut short by a crash does not lock anybody out', () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'lock'), '{"pid":')
    expect(takeLock(folder)).not.toBeNull()
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('of five that start at once over a dead lock, exactly one gets it', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, bootId: 'gone', startedTicks: '0' }))
    const holders = await Promise.all(Array.from({ length: 5 }, () => startHolder(folder)))
    expect(holders.filter(({ said }) => said === 'held')).toHaveLength(1)
    for (const { child } of holders) child.kill('SIGKILL')
  }, 20_000)
})
