import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../agent/collect/collectors.ts'
import type { Inventory } from '../../../agent/collect/facts.ts'
import { systemRunner } from '../../../agent/collect/runner.ts'
import { historyScript, scripts } from '../../../agent/collect/windows/scripts.ts'
import { parseRecording, runnerOf } from '../../support/recorded-runner.ts'

const guide = join(import.meta.dirname, '../../../docs/guide')
const isLinux = process.platform === 'linux'
if (!isLinux) console.log('kumpul-rekaman: 1 test not run, it records a Linux machine')

/** An inventory without what the script replaces or what changes from second to second. */
function comparable({ hardware, system, software, storage, problems }: Inventory) {
  const machine = { ...hardware.machine, serial: null, uuid: null, boardSerial: null }
  const adapters = hardware.adapters?.rows.map(([kind, model, , speedMbps]) => [kind, model, speedMbps])
  const rest = { ...system, hostName: null }
  return { hardware: { ...hardware, machine, adapters }, system: rest, software, size: storage?.sizeMb, problems }
}

describe('kumpul-rekaman.sh', () => {
  test.runIf(isLinux)('makes a recording that the collectors read like the machine itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'satker-rekaman-'))
    try {
      const path = join(folder, 'rekaman.txt')
      await promisify(execFile)('sh', [join(guide, 'kumpul-rekaman.sh'), path])
      const text = await readFile(path, 'utf8')
      const recorded = await collectorsFor('linux', runnerOf(parseRecording(text))).inventory()
      const live = await collectorsFor('linux', systemRunner()).inventory()
      expect(comparable(recorded)).toEqual(comparable(live))
      expect(recorded.system.hostName).toBe('laptop')
      for (const mac of live.hints.macs) expect(text).not.toContain(mac)
      expect(text).not.toMatch(new RegExp(`^${hostname()}$`, 'm'))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('kumpul-rekaman.cmd', () => {
  test('asks exactly what the agent asks', async () => {
    const text = (await readFile(join(guide, 'kumpul-rekaman.cmd'), 'utf8')).replaceAll('\r\n', '\n')
    const bodies = { ...scripts, history: historyScript(14) }
    for (const [name, body] of Object.entries(bodies)) expect(text).toContain(`Rekam ${name} @'\n${body}\n'@\n`)
  })

  test('says that nobody has run it on a real Windows yet', async () => {
    expect(await readFile(join(guide, 'kumpul-rekaman.cmd'), 'utf8')).toContain('Belum pernah dijalankan di Windows')
  })
})
