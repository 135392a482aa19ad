/** A laptop that takes part: what it is, its key, its chain, and how far it has got. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { SectionFacts, SectionKind } from '../../../../agent/contract/v1.ts'
import { sha256Hex } from '../../../../agent/contract/wire.ts'
import { canonicalJson } from '../../../../agent/report/canonical.rules.ts'
import { type FleetDevice, fleetDevice } from '../plan/device.rules.ts'
import { type FleetKey, fleetKey } from '../plan/key.ts'
import { mix } from '../plan/mix.rules.ts'
import type { FleetUnit } from '../plan/outline.rules.ts'
import { familyOf, softwareOf } from '../plan/software.rules.ts'

export type Laptop = {
  /** Its number in the fleet, and the seed of all its own. */
  number: number
  seed: number
  /** What it is: made when it is first asked for, since most of a large fleet never get their turn. */
  readonly device: FleetDevice
  deviceId: string
  key: FleetKey
  chain: string
  /** How often it had to begin anew: part of what its key and chain follow from. */
  generation: number
  /** Reports that are done with, whatever became of them. */
  done: number
  tries: number
  /** When its next report was due, by this process's clock, however long it was then told to wait. */
  dueMs: number
  /** Hash of its last sealed report. */
  prev: string | null
  hashes: Record<SectionKind, string> | null
  /** Milliseconds that its clock is ahead; 0 = right. */
  clockAheadMs: number
  /** Broken: it sends a day that has not begun. */
  daysAhead: number
  /** A copy of the disk of this one: it has its key, and perhaps its chain. */
  copyOf: Laptop | null
}

/** Days of history that a device's plan reckons with; none of it matters to a laptop that sends. */
const plannedDays = 400

/** The n-th laptop of a fleet, which stands in `unit`. */
export function makeLaptop(fleetSeed: number, number: number, unit: FleetUnit): Laptop {
  let device: FleetDevice | null = null
  let key: FleetKey | null = null
  return {
    number,
    seed: mix(fleetSeed, number),
    get device() {
      return (device ??= fleetDevice(fleetSeed, number, { unit, days: plannedDays }))
    },
    get key() {
      return (key ??= fleetKey(fleetSeed, number))
    },
    set key(next) {
      key = next
    },
    deviceId: '',
    chain: chainOf(fleetSeed, number, 0),
    generation: 0,
    done: 0,
    tries: 0,
    dueMs: 0,
    prev: null,
    hashes: null,
    clockAheadMs: 0,
    daysAhead: 0,
    copyOf: null,
  }
}

/** 32 hex digits that follow from the seed, the laptop and how often it began anew. */
export function chainOf(seed: number, number: number, generation: number): string {
  return createHash('sha256').update(`fleet-chain-${seed}-${number}-${generation}`).digest('hex').slice(0, 32)
}

export type PackedSection = { sha256: string; body: Buffer }

/** One of its three sections as it is sent. */
export function packSection(device: FleetDevice, kind: SectionKind): PackedSection {
  const { planned, seed } = device
  const facts: SectionFacts = kind === 'software' ? softwareOf(seed, familyOf(planned.system.os.family)) : planned[kind]
  const text = canonicalJson(facts)
  return { sha256: sha256Hex(text), body: gzipSync(text) }
}
