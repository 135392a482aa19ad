/** From what is held to what is to be written for one report: shared by both databases. */
import { limits } from '../../agent/contract/limits.ts'
import type { SectionKind } from '../../agent/contract/v1.ts'
import type { SectionPeriod } from '../section/period.rules.ts'
import type { Announced, ReportJob, ReportOutcome } from './intake.store.ts'
import { type Decision, decideReport, type HeldRow, nextMissing, olderChainWentOn } from './report.rules.ts'

export type ChainRow = { id: number; chain: string; lastUtcDay: string; createdAtMs: number; missing: string[] }
export type OpenPeriod = SectionPeriod & { sha256: string; appliedAtMs: number | null; itemCount: number | null }

/** What the store holds about a report's device, chain and day. Hashes are hex. */
export type LoadedReport = {
  device: { id: number; state: string; unitId: number; clockOffsetMs: number | null; networkKeyDue: number }
  chains: ChainRow[]
  existing: (HeldRow & { id: number; prev: string | null }) | null
  earlierSealed: { utcDay: string; hash: string } | null
  prevIsHeld: boolean
}

export type ReportPlan = {
  decision: Decision
  chain: ChainRow | null
  /** Of the chain after this report. */
  lastUtcDay: string
  missing: string[]
  /** No newer day of this chain is held: what it says about the device is the latest. */
  isNewest: boolean
  clockWentOff: boolean
}

/** Decides, and works out what the chain looks like afterwards. */
export function planReport(job: ReportJob, loaded: LoadedReport): ReportPlan {
  const { existing, earlierSealed, prevIsHeld, chains, device } = loaded
  const chain = chains.find((candidate) => candidate.chain === job.chain) ?? null
  const went = olderChainWentOn(chain, chains)
  const decision = decideReport(job, { existing, earlierSealed, prevIsHeld, olderChainWentOn: went })
  const isNewest = !chain || job.utcDay >= chain.lastUtcDay
  const taken = decision === 'insert' || decision === 'replace'
  const replacedPrev = existing?.prev !== job.prev ? (existing?.prev ?? null) : null
  return {
    decision,
    chain,
    lastUtcDay: isNewest ? job.utcDay : chain.lastUtcDay,
    missing: taken
      ? nextMissing(chain?.missing ?? [], { hash: job.hash, prev: job.prev, prevIsHeld, replacedPrev })
      : (chain?.missing ?? []),
    isNewest,
    clockWentOff: taken && isNewest && job.clockOffsetMs !== null && device.clockOffsetMs === null,
  }
}

/** Sections that the device announces and whose facts the server has not got from it. */
export function neededSections(announced: readonly Announced[], open: readonly OpenPeriod[]): SectionKind[] {
  return announced
    .filter(({ kind, sha256 }) => {
      const hex = Buffer.from(sha256).toString('hex')
      return open.some((period) => period.kind === kind && period.sha256 === hex && period.appliedAtMs === null)
    })
    .map(({ kind }) => kind)
}

/** The answer to a report that was taken or was there already. */
export function acceptedOutcome(
  job: ReportJob,
  loaded: LoadedReport,
  plan: ReportPlan,
  more: { open: readonly OpenPeriod[]; networkKey: Uint8Array | null },
): ReportOutcome {
  const duplicate = plan.decision === 'duplicate'
  const row = duplicate && loaded.existing ? loaded.existing : job
  return {
    kind: 'accepted',
    duplicate,
    have: { rev: row.rev, hash: row.hash, missing: plan.missing.slice(0, limits.missingHashes) },
    need: neededSections(job.sections, more.open),
    networkKey: more.networkKey,
  }
}
