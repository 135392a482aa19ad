/** How the agent is, read from its folder; works beside a running agent and changes nothing. */
import { join } from 'node:path'
import { waitingDays } from '../chain/cut.ts'
import { isLocked } from '../lock.ts'
import { openRecorder } from '../record/recorder.ts'
import { looksLikeWrongClock } from '../send/failure.rules.ts'
import type { Disk } from '../spool/disk.ts'
import { readOnly } from '../spool/disk.ts'
import { openSpool } from '../spool/spool.ts'
import type { AgentState } from '../state/state.store.ts'
import { readState } from '../state/state.store.ts'
import type { Texts } from '../texts.ts'

export type Status = Pick<
  AgentState,
  'enrolment' | 'url' | 'insecure' | 'unit' | 'deviceId' | 'acknowledgedAtMs' | 'failure' | 'refusal'
> & {
  enrolled: boolean
  running: boolean
  waitingDays: number
  refused: number
  damaged: number
  dropped: number
  watchdog: number
  clock: 'verified' | 'unverified' | 'wrong'
}

export function readStatus(folder: string, realDisk: Disk): Status {
  const disk = readOnly(realDisk)
  const state = readState(disk, folder)
  const onDamaged = () => {
    state.counts.damaged++
  }
  const spool = openSpool({ disk, folder: join(folder, 'spool'), onDamaged })
  const recorder = openRecorder({ disk, folder: join(folder, 'tape'), onDamaged })
  const { enrolment, url, insecure, unit, deviceId, acknowledgedAtMs, failure, refusal, counts } = state
  const wrong = failure?.kind === 'tls' && looksLikeWrongClock(failure.detail)
  return {
    enrolled: enrolment === 'active' || enrolment === 'pending',
    enrolment,
    url,
    insecure,
    unit,
    deviceId,
    running: isLocked(folder),
    acknowledgedAtMs,
    waitingDays: waitingDays({ spool, recorder }),
    refused: counts.refused,
    damaged: counts.damaged,
    dropped: counts.dropped,
    watchdog: counts.watchdog,
    clock: wrong ? 'wrong' : recorder.learnedTime() ? 'verified' : 'unverified',
    failure,
    refusal,
  }
}

/** The status as lines for a person. */
export function statusLines(status: Status, { status: words, enrolment, failures }: Texts): string[] {
  const clock = { verified: words.clockVerified, unverified: words.clockUnverified, wrong: words.clockWrong }
  const at = (ms: number) => new Date(ms).toLocaleString('sv-SE')
  const rows: [string, string][] = [
    [words.enrolment, enrolment[status.enrolment]],
    [words.server, `${status.url ?? words.none}${status.insecure ? `, ${words.insecure}` : ''}`],
    [words.unit, status.unit ? `${status.unit.name} (${status.unit.code})` : words.none],
    [words.device, status.deviceId ?? words.none],
    [words.running, status.running ? words.alive : words.stopped],
    [words.lastAcknowledged, status.acknowledgedAtMs === null ? words.never : at(status.acknowledgedAtMs)],
    [words.link, linkText(status, words, failures)],
    [words.waiting, String(status.waitingDays)],
    [words.refused, `${status.refused}${status.refusal ? ` (${status.refusal.status} ${status.refusal.code})` : ''}`],
    [words.damaged, String(status.damaged)],
    [words.dropped, String(status.dropped)],
    [words.watchdog, String(status.watchdog)],
    [words.clock, clock[status.clock]],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`)
}

function linkText(status: Status, words: Texts['status'], failures: Texts['failures']): string {
  if (status.failure) return `${failures[status.failure.kind]} [${status.failure.detail}]`
  return status.acknowledgedAtMs === null ? words.never : words.linked
}
