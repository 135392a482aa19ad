/** Builds a report from a day's record. Pure: the same input is the same bytes. */
import { gzipSync } from 'node:zlib'
import { limits } from '../contract/limits.ts'
import { encodeBitmap, encodeNetworkIndex } from '../contract/quarters.ts'
import type { Bitmap } from '../contract/quarters.ts'
import type { Problem, ReportMain, ReportQuarters, ReportUsage } from '../contract/v1.ts'
import { watchListVersion } from '../contract/watch-list.ts'
import type { DayRecord } from '../record/day.rules.ts'
import { canonicalJson } from './canonical.rules.ts'

/** What a report says besides the day itself. */
export type ReportFrame = Pick<
  ReportMain,
  'agentVersion' | 'chain' | 'utcDay' | 'rev' | 'sealed' | 'prev' | 'boots' | 'clock' | 'sections' | 'storage' | 'spool'
> & {
  problems: readonly Problem[]
  /** Null = the satker has no documents counted, or they could not be. */
  documents: ReportUsage['documents'] | null
}

export type ReportParts = { main: ReportMain; quarters: ReportQuarters }

/** Both members of a report as objects. Lists longer than the contract allows are cut, and a problem says so. */
export function buildReport({ documents, ...frame }: ReportFrame, day: DayRecord): ReportParts {
  const usage = usageOf(day.ran, documents ?? null)
  return {
    main: {
      v: 1,
      ...frame,
      boots: frame.boots.slice(-limits.boots),
      slots: day.slots,
      problems: cutProblems([...day.power.problems, ...frame.problems]),
      link: day.link,
      power: day.power.sums,
      ...(usage ? { usage } : {}),
    },
    quarters: {
      v: 1,
      observed: encodeBitmap(day.observed),
      awake: encodeBitmap(day.awake),
      asleep: encoded(day.asleep),
      screen: encoded(day.screen),
      linked: encodeBitmap(day.linked),
      tried: encodeBitmap(day.tried),
      used: encoded(day.used),
      usedInWindow: day.usedInWindow,
      networks: day.networks && { hashes: day.networks.hashes, index: encodeNetworkIndex(day.networks.index) },
    },
  }
}

/** Nothing at all where nothing is known: the part costs bytes in every report. */
function usageOf(ran: DayRecord['ran'], documents: ReportUsage['documents'] | null): ReportUsage | null {
  if (ran === null && documents === null) return null
  return { list: watchListVersion, ran, ...(documents ? { documents } : {}) }
}

function encoded(bitmap: Bitmap | null): string | null {
  return bitmap && encodeBitmap(bitmap)
}

/** One problem a part, the first that was told; at most as many as the contract allows. Those alike stand together: it packs smaller. */
function cutProblems(problems: readonly Problem[]): Problem[] {
  const byPart = new Map<string, Problem>()
  for (const problem of problems) if (!byPart.has(problem.part)) byPart.set(problem.part, problem)
  const unique = [...byPart.values()]
  if (unique.length <= limits.problems) return alike(unique)
  return [...alike(unique.slice(0, limits.problems - 1)), { part: 'problems', reason: 'too-many', detail: null }]
}

function alike(problems: Problem[]): Problem[] {
  const key = ({ reason, detail }: Problem) => `${reason} ${detail ?? ''}`
  return problems.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Canonical JSON of a member, gzipped at the highest level. */
export function packMember(member: ReportMain | ReportQuarters): Uint8Array {
  return gzipSync(canonicalJson(member), { level: 9 })
}
