import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, systemRunner } from '../../../agent/collect/runner.ts'

const runner = systemRunner()
const node = process.execPath
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satker-runner-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a program', () => {
  test('that ends well gives its output', async () => {
    const answer = await runner.run(node, ['-e', 'process.stdout.write("ya")'], { timeoutMs: 10_000 })
    expect(answer).toEqual({ ok: true, value: 'ya' })
  })

  test('that is not there is a missing tool (P11)', async () => {
    const answer = await runner.run('satker-no-such-program', [], { timeoutMs: 1000 })
    expect(answer).toEqual({ ok: false, reason: 'no-tool', detail: null })
  })

  test('that fails says its exit code and nothing of what it printed', async () => {
    const answer = await runner.run(node, ['-e', 'console.error("/home/budi"); process.exit(3)'], { timeoutMs: 10_000 })
    expect(answer).toEqual({ ok: false, reason: 'unreadable', detail: 'exit code 3' })
  })

  test('that hangs is killed at its limit (P10)', async () => {
    const startedAtMs = performance.now()
    const answer = await runner.run(node, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], {
      timeoutMs: 300,
    })
    expect(answer).toEqual({ ok: false, reason: 'timeout', detail: null })
    expect(performance.now() - startedAtMs).toBeLessThan(5000)
  })

  test('that never stops printing is cut off', async () => {
    const endless = 'const line = "x".repeat(1 << 20); const go = () => process.stdout.write(line, go); go()'
    const answer = await runner.run(node, ['-e', endless], { timeoutMs: 15_000 })
    expect(answer).toEqual({ ok: false, reason: 'unreadable', detail: 'too long' })
  })

  test('gets its arguments as they are, never through a shell', async () => {
    const args = ['-e', 'process.stdout.write(process.argv[1])', '$(id); `id` && "x"']
    expect(await runner.run(node, args, { timeoutMs: 10_000 })).toEqual({ ok: true, value: '$(id); `id` && "x"' })
  })

  test('speaks no local language and no local time', async () => {
    const script = 'process.stdout.write([process.env.LC_ALL, process.env.TZ].join(" "))'
    expect(await runner.run(node, ['-e', script], { timeoutMs: 10_000 })).toEqual({ ok: true, value: 'C UTC' })
  })

  test('whose name or arguments no system accepts is a failure, not an exception', async () => {
    expect((await runner.run('a\u0000b', [], { timeoutMs: 1000 })).ok).toBe(false)
  })
})

describe('a file', () => {
  test('is read up to the limit that was asked for', async () => {
    await writeFile(join(folder, 'long'), 'x'.repeat(300_000))
    const read = await runner.readText(join(folder, 'long'), 10_000)
    expect(read.ok && read.value.length).toBe(10_000)
    const whole = await runner.readText(join(folder, 'long'))
    expect(whole.ok && whole.value.length).toBe(300_000)
  })

  test('that is missing has no source, a folder in its place is unreadable', async () => {
    expect(await runner.readText(join(folder, 'none'))).toEqual({ ok: false, reason: 'no-source', detail: null })
    expect(await runner.readText(folder)).toEqual({ ok: false, reason: 'unreadable', detail: 'EISDIR' })
    expect(await runner.readBytes(join(folder, 'none', 'deeper'))).toMatchObject({ ok: false })
  })

  test('that is forbidden says so', () => {
    const forbidden = Object.assign(new Error('EACCES: /home/budi'), { code: 'EACCES' })
    expect(failureOf(forbidden)).toEqual({ ok: false, reason: 'no-permission', detail: null })
    expect(failureOf(Object.assign(new Error('x'), { code: 'EPERM' })).reason).toBe('no-permission')
    expect(failureOf('odd')).toEqual({ ok: false, reason: 'unreadable', detail: null })
  })
})

describe('folders, links, times and space', () => {
  test('come back, or fail with a reason', async () => {
    await writeFile(join(folder, 'b'), '')
    await symlink('b', join(folder, 'a'))
    const names = await runner.listDir(folder)
    expect(names.ok && names.value.slice(0, 2)).toEqual(['a', 'b'])
    expect(await runner.readLink(join(folder, 'a'))).toEqual({ ok: true, value: 'b' })
    expect(await runner.exists(join(folder, 'a'))).toBe(true)
    expect(await runner.exists(join(folder, 'z'))).toBe(false)
    const changed = await runner.modifiedAtMs(join(folder, 'b'))
    expect(changed.ok && Math.abs(changed.value - Date.now())).toBeLessThan(60_000)
    const space = await runner.diskSpace(folder)
    expect(space.ok && space.value.sizeBytes >= space.value.freeBytes && space.value.sizeBytes > 0).toBe(true)
    expect((await runner.diskSpace(join(folder, 'z'))).ok).toBe(false)
    expect((await runner.listDir(join(folder, 'z'))).ok).toBe(false)
  })
})

describe('the clocks', () => {
  test('run forward, and processors spend no more than they have', () => {
    const before = runner.monotonicMs()
    const { count, busyMs, totalMs, uptimeMs } = runner.processors()
    expect(runner.monotonicMs()).toBeGreaterThanOrEqual(before)
    expect(count).toBeGreaterThan(0)
    expect(busyMs).toBeLessThanOrEqual(totalMs)
    expect(uptimeMs).toBeGreaterThan(0)
    expect(Math.abs(runner.nowMs() - Date.now())).toBeLessThan(1000)
  })
})
