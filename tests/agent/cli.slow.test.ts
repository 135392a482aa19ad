import { spawn } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodeEnvelopes } from '../../agent/contract/wire.ts'
import type { Peer } from './support/peer.ts'
import { startPeer } from './support/peer.ts'
import { ownFolder } from './support/folder.ts'

const bin = join(import.meta.dirname, '..', '..', 'agent', 'bin.mjs')
let peer: Peer
let folder: string
beforeEach(async () => {
  peer = await startPeer(() => Date.now())
  folder = join(ownFolder(), 'data')
})
afterEach(() => peer.close())

type Ended = { code: number | null; out: string; err: string }

function start(args: string[], env: Record<string, string> = {}, input = '') {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { PATH: process.env.PATH, LANG: 'C', SATKER_AGENT_DIR: folder, SATKER_ALLOW_HTTP: '1', ...env },
  })
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.on('data', (bytes: Buffer) => (ended.out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (ended.err += bytes.toString()))
  child.stdin.end(input)
  const done = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ ...ended, code }))
  })
  return { child, done }
}
const agent = (args: string[], env?: Record<string, string>, input?: string) => start(args, env, input).done

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue() && tries < 200; tries++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
}

/** A machine that ran over the last UTC midnight tells of the day before, too: of its boot history, once. */
function reportsByDay() {
  return Map.groupBy(peer.reports, ({ main }) => main.utcDay)
}
const newestDay = () => reportsByDay().get([...reportsByDay().keys()].toSorted().at(-1) ?? '') ?? []

describe('the commands, in a process of their own on this machine', () => {
  test('enrol, once, status, show and export work one after the other', async () => {
    const enrolled = await agent(['enrol', '--url', peer.url, '--token', '-'], {}, 'TOKEN\n')
    expect(enrolled).toMatchObject({ code: 0, err: '' })
    expect(enrolled.out).toContain('Terdaftar pada Satker Contoh')
    expect(peer.enrolments[0]?.token).toBe('TOKEN')

    expect(await agent(['once'])).toMatchObject({ code: 0, out: 'Laporan diterima server.\n' })
    const status = await agent(['status', '--json'])
    expect(JSON.parse(status.out)).toMatchObject({ enrolled: true, running: false, waitingDays: 0, clock: 'verified' })
    expect((await agent(['status', '--lang', 'en'])).out).toContain('Last acknowledged')

    const shown = JSON.parse((await agent(['show', '--sections'])).out) as Record<string, unknown>
    expect(shown).toMatchObject({ hash: peer.reports.at(-1)?.hash, main: peer.reports.at(-1)?.main })
    expect(shown.sections).toMatchObject({ hardware: { kind: 'hardware' }, software: { kind: 'software' } })

    peer.override = () => null
    const file = join(folder, 'keluar.satker')
    expect((await agent(['export', file])).out).toContain('hari ditulis ke')
    expect(decodeEnvelopes(readFileSync(file)).envelopes).toHaveLength(1)
  }, 60_000)

  test('run reports at once, goes on, keeps a second one out and ends at SIGTERM with its folder free', async () => {
    await agent(['enrol', '--url', peer.url, '--token', 'TOKEN'])
    const first = start(['run'], { SATKER_TRY_EVERY_S: '1' })
    await until(() => newestDay().length >= 3)
    expect(
      newestDay()
        .map((report) => report.main.rev)
        .slice(0, 3),
    ).toEqual([1, 2, 3])
    expect(await agent(['run'])).toMatchObject({ code: 3 })
    expect((await agent(['status', '--json'])).out).toContain('"running": true')
    first.child.kill('SIGTERM')
    expect((await first.done).code).toBe(0)
    expect((await agent(['status', '--json'])).out).toContain('"running": false')
  }, 60_000)

  test('killed ten times in the middle of sending, it stores nothing twice and takes back nothing acknowledged', async () => {
    await agent(['enrol', '--url', peer.url, '--token', 'TOKEN'])
    for (let round = 0; round < 10; round++) {
      const before = peer.requests.length
      const killed = start(['run'], { SATKER_TRY_EVERY_S: '1' })
      await until(() => peer.requests.length > before + (round % 4))
      killed.child.kill('SIGKILL')
      await killed.done
    }
    expect((await agent(['once'])).code).toBe(0)
    for (const reports of reportsByDay().values()) {
      const revs = reports.map((report) => report.main.rev)
      expect(revs).toEqual(revs.toSorted((a, b) => a - b))
      for (const { main, bytes } of reports) {
        const same = reports.filter((other) => other.main.rev === main.rev)
        expect(new Set(same.map((other) => other.bytes))).toEqual(new Set([bytes]))
      }
    }
    expect(new Set(peer.reports.map((report) => report.main.chain)).size).toBe(1)
  }, 120_000)
})

describe('what stops the agent before it begins', () => {
  test('settings that cannot be used are all named, with exit code 2', async () => {
    const { code, err } = await agent(['status'], { SATKER_TRY_EVERY_S: 'often', SATKER_COLOUR: 'red' })
    expect(code).toBe(2)
    expect(err).toContain('SATKER_TRY_EVERY_S=often')
    expect(err).toContain('SATKER_COLOUR')
  })

  test('http:// without the test switch (A22)', async () => {
    const { code, err } = await agent(['enrol', '--url', peer.url, '--token', 'T'], { SATKER_ALLOW_HTTP: '0' })
    expect([code, peer.requests]).toEqual([2, []])
    expect(err).toContain('https://')
    await agent(['enrol', '--url', peer.url, '--token', 'T'])
    const asked = peer.requests.length
    for (const command of ['run', 'once']) {
      expect(await agent([command], { SATKER_ALLOW_HTTP: '0' })).toMatchObject({ code: 2, out: '' })
    }
    expect(peer.requests).toHaveLength(asked)
  }, 30_000)

  test.skipIf(process.platform === 'win32')(
    'a key file that others may read, with file and mode (A21)',
    async () => {
      await agent(['once'])
      chmodSync(join(folder, 'key.pem'), 0o644)
      const { code, err } = await agent(['run'])
      expect(code).toBe(1)
      expect(err).toContain(join(folder, 'key.pem'))
      expect(err).toContain('0644')
    },
    30_000,
  )

  test('an unknown command or a missing option', async () => {
    expect((await agent(['fly'])).code).toBe(2)
    expect((await agent(['enrol'])).code).toBe(2)
  })
})
