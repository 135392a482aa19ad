/**
 * Reports and sections made before the clock starts, as far as memory goes: building, packing and signing them then costs
 * nothing of the two cores that the server is measured on. What does not fit is made when it is due.
 */
import { type SectionKind, sectionKinds } from '../../../../agent/contract/v1.ts'
import type { LiveOptions } from '../options.ts'
import { type Laptop, type PackedSection, packSection } from './laptop.ts'
import { type SignedReport, signReport } from './requests.ts'
import type { Schedule } from './schedule.rules.ts'

export type Ahead = {
  /** Reports that were made ahead. */
  count: number
  /** The laptop's next report; remembered until it is `forget`-ed, since a retry sends the same bytes. */
  report: (laptop: Laptop) => SignedReport
  section: (laptop: Laptop, kind: SectionKind) => PackedSection
  /** What was made is of no use any more: the laptop has gone on, or has another key or chain. */
  forget: (laptop: Laptop, all?: boolean) => void
}

const budgetBytes = 256 * 1024 * 1024
const overheadBytes = 600

/** @param laptops in the order in which they are due */
export function prepareAhead(laptops: readonly Laptop[], options: LiveOptions, schedule: Schedule): Ahead {
  const made = new Map<Laptop, SignedReport[]>()
  const sections = new Map<Laptop, Record<SectionKind, PackedSection>>()
  let left = budgetBytes
  let count = 0

  const hashesOf = (laptop: Laptop) => {
    if (laptop.hashes || options.sections === 'none') return
    const packed = packAll(laptop)
    laptop.hashes = { hardware: packed.hardware.sha256, system: packed.system.sha256, software: packed.software.sha256 }
    const bytes = sectionKinds.reduce((sum, kind) => sum + packed[kind].body.length + overheadBytes, 0)
    if (bytes > left) return
    left -= bytes
    sections.set(laptop, packed)
  }
  const make = (laptop: Laptop, number: number, prev: string | null): SignedReport => {
    hashesOf(laptop)
    return signReport(laptop, prev, schedule.order(number, laptop.daysAhead))
  }
  for (const laptop of laptops) {
    if (left <= 0) break
    let { prev } = laptop
    const own: SignedReport[] = []
    for (let number = 0; number < options.reports && left > 0; number++) {
      const report = make(laptop, number, prev)
      if (report.sealed) prev = report.hash
      own.push(report)
      left -= report.envelope.main.length + report.envelope.quarters.length + overheadBytes
      count++
    }
    made.set(laptop, own)
  }
  return {
    count,
    report(laptop) {
      const kept = made.get(laptop) ?? []
      const report = kept[0] ?? make(laptop, laptop.done, laptop.prev)
      if (kept.length === 0) made.set(laptop, [report])
      return report
    },
    section: (laptop, kind) => sections.get(laptop)?.[kind] ?? packSection(laptop.device, kind),
    forget(laptop, all = false) {
      if (all) made.delete(laptop)
      else made.get(laptop)?.shift()
    },
  }
}

function packAll({ device }: Laptop): Record<SectionKind, PackedSection> {
  const [hardware, system, software] = [
    packSection(device, 'hardware'),
    packSection(device, 'system'),
    packSection(device, 'software'),
  ]
  return { hardware, system, software }
}
