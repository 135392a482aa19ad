/**
 * Systems that we have no readers of our own for (the BSDs, SunOS): what the library systeminformation knows of them,
 * call by call, loaded only there. It says '' and 0 where it does not know, which is null here.
 */
import type { Systeminformation } from 'systeminformation'
import { mebibytesOf } from '../clean.ts'
import type { HardwareFacts, SystemFacts } from '../../contract/v1.ts'
import type { Rows } from '../platform.ts'
import { architectureOf, cpuMakerOf } from '../shared/machine.ts'

const load = () => import('systeminformation')

export async function readMachine(): Promise<HardwareFacts['machine']> {
  const it = await (await load()).system()
  return {
    brand: it.manufacturer || null,
    model: it.model || null,
    serial: given(it.serial),
    uuid: given(it.uuid)?.toLowerCase() ?? null,
    boardSerial: null,
    chassis: it.virtual ? 'virtual' : 'unknown',
    hypervisor: it.virtual ? it.virtualHost || 'unknown' : null,
  }
}

/** The library writes `-` for what it may not read. */
function given(text: string): string | null {
  return text === '' || text === '-' ? null : text
}

export async function readCpu(): Promise<HardwareFacts['cpu']> {
  return cpuOf(await (await load()).cpu())
}

/** Speeds come in GHz. */
export function cpuOf(it: Systeminformation.CpuData): HardwareFacts['cpu'] {
  return {
    maker: cpuMakerOf(it.manufacturer || it.vendor || null),
    model: it.brand || null,
    sockets: it.processors || null,
    cores: it.physicalCores || null,
    threads: it.cores || null,
    baseMhz: Math.round(it.speed * 1000) || null,
    maxMhz: Math.round(it.speedMax * 1000) || null,
    architecture: architectureOf(process.arch),
  }
}

export async function readMemory(): Promise<{ totalMb: number | null; modules: null }> {
  const { total } = await (await load()).mem()
  return { totalMb: mebibytesOf(total), modules: null }
}

export async function readDisks(): Promise<Rows<'disks'>> {
  return (await (await load()).diskLayout()).map(diskOf)
}

const kinds: Record<string, Rows<'disks'>[number][1]> = { SSD: 'ssd', NVMe: 'ssd', HD: 'hdd', USB: 'removable' }

export function diskOf(disk: Systeminformation.DiskLayoutData): Rows<'disks'>[number] {
  return [disk.name || null, kinds[disk.type] ?? 'unknown', disk.interfaceType || null, mebibytesOf(disk.size), null]
}

export async function readOs(): Promise<SystemFacts['os']> {
  const it = await (await load()).osInfo()
  return {
    family: 'other',
    name: [it.distro, it.release].filter(Boolean).join(' ') || null,
    version: it.release || null,
    build: it.build || null,
    kernel: it.kernel || null,
    architecture: architectureOf(it.arch || null),
    installedDay: null,
  }
}
