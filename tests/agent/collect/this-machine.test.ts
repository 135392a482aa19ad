import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { collectorsFor } from '../../../agent/collect/collectors.ts'
import { systemRunner } from '../../../agent/collect/runner.ts'
import { hardwareSchema, softwareSchema, systemSchema } from '../../../agent/contract/v1.ts'

const isLinux = process.platform === 'linux'
const hasDpkg = isLinux && existsSync('/usr/bin/dpkg-query')
if (!isLinux) console.log('this machine: 6 tests not run, they compare with Linux sources')
else if (!hasDpkg) console.log('this machine: 1 test not run, it compares with dpkg-query')

/** The same sources read another way: by the plainest means, without the collectors' code. */
const lines = (path: string) => readFileSync(path, 'utf8').split('\n')
const once = collectorsFor(process.platform, systemRunner()).inventory()

describe.runIf(isLinux)("this machine's inventory", () => {
  test('fits the contract', async () => {
    const { hardware, system, software } = await once
    hardwareSchema.parse(hardware)
    systemSchema.parse(system)
    softwareSchema.parse(software)
  })

  test('has the memory of /proc/meminfo within one percent', async () => {
    const kib = Number(lines('/proc/meminfo')[0]?.replaceAll(/\D/g, ''))
    const totalMb = (await once).hardware.memory.totalMb ?? 0
    expect(Math.abs(totalMb * 1024 - kib) / kib).toBeLessThan(0.01)
  })

  test('has the processor of /proc/cpuinfo', async () => {
    const cpuinfo = lines('/proc/cpuinfo')
    const { cpu } = (await once).hardware
    expect(cpu.threads).toBe(cpuinfo.filter((line) => line.startsWith('processor')).length)
    const model = cpuinfo.find((line) => line.startsWith('model name'))?.split(': ')[1]
    if (model !== undefined) expect(cpu.model).toBe(model.trim())
  })

  test('has the disks of /sys/block with their sizes', async () => {
    const real = readdirSync('/sys/block').filter((name) => /^(sd|vd|xvd|nvme|mmcblk\d+$)/.test(name))
    const sizesMb = real.map((name) => Math.round(Number(lines(`/sys/block/${name}/size`)[0]) / 2048))
    const disks = (await once).hardware.disks?.rows ?? []
    const rising = (a: number | null, b: number | null) => (a ?? 0) - (b ?? 0)
    const readMb = disks.map(([, , , sizeMb]) => sizeMb).toSorted(rising)
    expect(readMb).toEqual(sizesMb.filter((size) => size > 0).toSorted(rising))
  })

  test('has the system that os-release names and the kernel that runs', async () => {
    const { os, hostName } = (await once).system
    const prettyName = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
    expect(os.name).toBe(prettyName)
    expect(os.kernel).toBe(lines('/proc/sys/kernel/osrelease')[0])
    expect(hostName).toBe(lines('/proc/sys/kernel/hostname')[0])
  })

  test.runIf(hasDpkg)('has as many packages as dpkg-query lists as installed', async () => {
    const listed = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status}\n'], { encoding: 'utf8' })
    const installed = listed.split('\n').filter((status) => status === 'installed').length
    const { rows } = (await once).software
    expect(rows.filter(([, , , , source]) => source === 'dpkg')).toHaveLength(installed)
  })
})

describe.runIf(isLinux)("this machine's moment", () => {
  test('has a load from the second one on, and time that passes', async () => {
    const { moment } = collectorsFor(process.platform, systemRunner())
    const first = await moment()
    const busyUntilMs = performance.now() + 60
    while (performance.now() < busyUntilMs) continue
    const second = await moment()
    expect(first.loadRatio).toBeNull()
    expect(second.loadRatio).toBeGreaterThan(0)
    expect(second.loadRatio).toBeLessThanOrEqual(1)
    expect(second.bootId).toBe(first.bootId)
    expect(second.awakeMs).toBeGreaterThan(first.awakeMs)
    expect(second.sinceBootMs).toBeGreaterThanOrEqual(second.awakeMs - 100)
  })
})
