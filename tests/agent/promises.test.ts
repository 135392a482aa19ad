import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOnce } from '../../agent/run/agent.ts'
import { readState } from '../../agent/state/state.store.ts'
import { realDisk } from '../../agent/spool/disk.ts'
import type { World } from './support/world.ts'
import { makeWorld } from './support/world.ts'

const agentFolder = join(import.meta.dirname, '..', '..', 'agent')
const door = 'collect/runner.ts'
const sources = readdirSync(agentFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(agentFolder, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

const holding = (pattern: RegExp, except: string[] = []) =>
  sources.filter(({ path, text }) => !except.includes(path) && pattern.test(text)).map(({ path }) => path)

describe('what the agent promises about its own code', () => {
  test('its sources were found', () => {
    expect(sources.length).toBeGreaterThan(40)
  })

  test('one file alone can start a program, and it starts none by a shell', () => {
    expect(holding(/child_process|worker_threads|cluster/, [door])).toEqual([])
    expect(holding(/shell:\s*true|(?<!\.)\bexec\(|execSync|\bspawn/)).toEqual([])
  })

  test('it executes no text', () => {
    expect(holding(/\beval\(|new Function\b|node:vm\b|runInNewContext|runInThisContext/)).toEqual([])
  })

  test('it imports nothing by a name that it is told', () => {
    const told = /\bimport\((?!['"])/
    expect(holding(told)).toEqual([])
  })

  test('it listens on nothing', () => {
    expect(holding(/createServer|\.listen\(|node:dgram|node:net\b|node:http2/)).toEqual([])
  })

  test('verification of certificates is switched off nowhere', () => {
    expect(holding(/rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity/)).toEqual([])
  })

  test('it reads settings in one file only', () => {
    expect(holding(/process\.env/, ['bin.mjs', 'build.mjs', door])).toEqual([])
  })

  test('it imports nothing outside agent/ but Node, and of the schemas only their types', () => {
    const allowed = /^(node:|\.|commander$|systeminformation$)/
    for (const { path, text } of sources.filter((source) => !['build.mjs', 'contract/v1.ts'].includes(source.path))) {
      for (const [statement, from = ''] of text.matchAll(/^(?:import|export)[^'"]*?from '([^']+)'/gms)) {
        expect(`${path}: ${from}`).toMatch(new RegExp(`: ${allowed.source.slice(1)}`))
        if (from.startsWith('.'))
          expect(relative(agentFolder, join(agentFolder, path, '..', from))).not.toMatch(/^\.\./)
        if (from.endsWith('/v1.ts')) expect(`${path}: ${statement.slice(0, 11)}`).toBe(`${path}: import type`)
      }
    }
  })
})

describe('what the agent does with an answer', () => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld()
    await world.enrol()
  })
  afterEach(() => world.close())

  test('nothing in it but numbers, codes and the network key reaches the disk or changes what is sent (P13)', async () => {
    await runOnce(world.options)
    world.peer.override = ({ received }) => {
      if (!received) return undefined
      const { main, hash } = received
      const have = { chain: main.chain, utcDay: main.utcDay, rev: main.rev, hash, missing: [] }
      const evil = {
        command: 'touch /tmp/x',
        script: 'EVIL',
        redirect: 'http://evil.example',
        url: 'http://evil.example',
      }
      const body = {
        accepted: true,
        hash,
        need: ['hardware', 'EVIL'],
        have,
        serverTimeMs: world.machine.trueMs,
        ...evil,
      }
      return { status: 202, headers: { location: 'http://evil.example', refresh: '0' }, body }
    }
    world.machine.pass(900_000)
    expect(await runOnce(world.options)).toBe('acknowledged')
    const state = readState(realDisk, world.folder)
    expect(state.url).toBe(world.peer.url)
    const everything = readdirSync(world.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('')
    expect(everything).not.toMatch(/evil/i)
  })

  test('a redirect to another host is taken for a portal and not followed', async () => {
    world.peer.override = () => ({ status: 308, headers: { location: 'http://127.0.0.1:1/v1/reports' }, body: '' })
    world.machine.pass(900_000)
    expect(await runOnce(world.options)).toBe('failed')
    expect(readState(realDisk, world.folder).failure).toMatchObject({ kind: 'portal', detail: 'HTTP 308' })
  })
})
