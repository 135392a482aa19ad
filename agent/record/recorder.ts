/**
 * The pen: turns moments into pieces on the tape and reads days off it. Only one holds a folder at a time (lock.ts).
 * Every figure of a day is computed from the tape when a report is cut, so nothing is ever counted twice.
 */
import type { Moment, PowerHistory } from '../collect/facts.ts'
import type { Disk } from '../spool/disk.ts'
import { readPages, removePage, writePage } from '../spool/tape.store.ts'
import type { BatteryRun } from './battery.rules.ts'
import { followBattery } from './battery.rules.ts'
import { piecesBeforeFirstSample } from './history.rules.ts'
import { cutAtBorders, drop, keepPiece, keepPrivate, noteRan } from './keep.rules.ts'
import type { RecordRules } from './keep.rules.ts'
import { keepMeter, meterOf } from './meter.rules.ts'
import type { Meter } from './meter.rules.ts'
import { sampleOf } from './moment-sample.ts'
import type { Place } from './place.rules.ts'
import { placeSegments } from './place.rules.ts'
import type { Page, Piece, Sample, Segment, Try } from './tape.rules.ts'
import { closedMs, daysOf, endOf, tapeDay } from './tape-days.rules.ts'
import type { TapeDay } from './tape-days.rules.ts'
import { piecesBetween } from './tape.rules.ts'
import { dayMs, dayStartMs, startOfDay, utcDayOf } from './time.rules.ts'

export type Recorder = ReturnType<typeof openRecorder>

/** Differences below this are how two clocks are read, not somebody setting one. */
const clockNoiseMs = 2_000

export function openRecorder(input: { disk: Disk; folder: string; onDamaged: () => void }) {
  const { disk, folder } = input
  const pages = readPages(disk, folder, input.onDamaged)
  const segments = latestSegments(pages)
  let last: { bootId: string; sample: Sample } | null = null
  let batteryRun: BatteryRun | null = null
  let pageDay: string | null = null
  const unsaved = new Set<Page>()

  const places = (): Map<number, Place> => {
    const list = [...segments.values()]
    const placed = placeSegments(list)
    return new Map(list.flatMap((segment, at) => (placed[at] ? [[segment.id, placed[at]]] : [])))
  }
  const baseOf = (segment: Segment): Place =>
    places().get(segment.id) ?? { baseMs: segment.lastBaseMs, verified: false }
  const current = (): Segment | null => [...segments.values()].at(-1) ?? null

  const openPage = (segment: Segment): Page => {
    const number = (pages.at(-1)?.number ?? 0) + 1
    const page: Page = { number, segment, pieces: [], tries: [], windowUse: [], ran: [], drops: [], meters: [] }
    pages.push(page)
    unsaved.add(page)
    return page
  }

  const openSegment = (seed: Omit<Segment, 'id' | 'frozen'>): Segment => {
    const segment = { ...seed, id: (current()?.id ?? 0) + 1, frozen: false }
    segments.set(segment.id, segment)
    pageDay = null
    return segment
  }

  const pageFor = (segment: Segment, atMs: number): Page => {
    const day = utcDayOf(atMs)
    const page = pages.at(-1)
    if (page && page.segment.id === segment.id && (pageDay === null || pageDay === day)) {
      pageDay = day
      return page
    }
    pageDay = day
    return openPage(segment)
  }

  const append = (
    segment: Segment,
    { pieces, running, meter }: { pieces: readonly Piece[]; running: Sample['running']; meter: Meter },
    rules: RecordRules,
  ): void => {
    const place = baseOf(segment)
    const page = pageFor(segment, place.baseMs + segment.sinceMs)
    for (const piece of pieces.flatMap((whole) => cutAtBorders(whole, place.baseMs))) {
      const day = utcDayOf(place.baseMs + piece.fromMs)
      if (day === null || (rules.closedThrough !== null && day <= rules.closedThrough)) {
        if (piece.state !== 'off') drop(page, segment.sinceMs, piece.toMs - piece.fromMs)
        continue
      }
      keepPiece(page, keepPrivate(page, piece, place, rules), place.baseMs)
    }
    const nowDay = utcDayOf(place.baseMs + segment.sinceMs)
    const isOpen = nowDay !== null && (rules.closedThrough === null || nowDay > rules.closedThrough)
    if (isOpen) {
      noteRan(page, segment.sinceMs, running)
      keepMeter(page.meters, meter, place.baseMs)
    }
    unsaved.add(page)
  }

  const prune = (closedThrough: string | null): void => {
    if (closedThrough === null) return
    const endMs = dayStartMs(closedThrough) + dayMs
    const placed = places()
    const open = pages.at(-1)
    for (const page of pages.filter((each) => each !== open && endOf(each, placed) <= endMs)) {
      pages.splice(pages.indexOf(page), 1)
      unsaved.delete(page)
      removePage(disk, folder, page.number)
    }
    for (const id of segments.keys()) if (!pages.some((page) => page.segment.id === id)) segments.delete(id)
  }

  return {
    /** Epoch milliseconds from which the past must be asked of the system; null when the tape runs on without a gap. */
    historySinceMs: (moment: Moment, deviceMs: number): number | null => {
      if (last && last.bootId === moment.bootId) return null
      const before = current()
      const fromMs = before && before.lastDeviceMs <= deviceMs ? before.lastDeviceMs : startOfDay(deviceMs)
      return Math.max(fromMs, deviceMs - 60 * dayMs)
    },

    /** Records a moment. `history` is read only for the first one of this process. */
    record: (moment: Moment, deviceMs: number, history: PowerHistory | null, rules: RecordRules): void => {
      const before = current()
      const lastInBoot = last?.bootId === moment.bootId ? last.sample : null
      const sample = sampleOf(moment, { deviceMs, before, last: lastInBoot, networkKey: rules.networkKey })
      const { run, spent, refused } = followBattery(lastInBoot && batteryRun, sample)
      batteryRun = run
      const meter = meterOf(lastInBoot, sample, refused)
      if (before?.bootId === moment.bootId) {
        const stamp = { sinceMs: before.sinceMs, awakeMs: before.awakeMs }
        const sleeps = (history?.sleeps ?? []).map(({ fromMs, toMs }) => ({
          fromMs: fromMs - before.lastBaseMs,
          toMs: toMs - before.lastBaseMs,
        }))
        const pieces = piecesBetween({ ...stamp, sample: lastInBoot }, sample, sleeps, spent)
        moveOn(before, sample, deviceMs)
        append(before, { pieces, running: sample.running, meter }, rules)
      } else {
        const bootMs = deviceMs - sample.sinceMs
        const segment = openSegment({
          bootId: moment.bootId,
          firstBaseMs: bootMs,
          lastBaseMs: bootMs,
          firstDeviceMs: deviceMs,
          lastDeviceMs: deviceMs,
          sinceMs: sample.sinceMs,
          awakeMs: sample.awakeMs,
          serverBaseMs: null,
        })
        const gapFromMs = gapStart(before, bootMs, deviceMs)
        const known = history ?? { boots: [], sleeps: [], problems: [] }
        const pieces = piecesBeforeFirstSample({ gapFromMs, bootMs, first: sample, history: known })
        append(segment, { pieces, running: sample.running, meter }, rules)
      }
      last = { bootId: moment.bootId, sample }
    },

    /** Time by the best clock there is, `sinceSampleMs` after the last sample; the laptop's own before the first one. */
    nowMs: (sinceSampleMs: number, deviceMs: number): number => {
      const segment = current()
      return segment && last ? Math.round(baseOf(segment).baseMs + segment.sinceMs + sinceSampleMs) : deviceMs
    },

    isVerified: (): boolean => {
      const segment = current()
      return segment !== null && last !== null && segment.serverBaseMs !== null
    },

    /** Whether the boot that was recorded last learned the server's time. */
    learnedTime: (): boolean => (current()?.serverBaseMs ?? null) !== null,

    /**
     * The server's time became known `sinceSampleMs` after the last sample. All of this boot moves to where it belongs,
     * and earlier boots with it; a boot whose bytes were exported stays, and the time from now on is placed anew.
     */
    learn: (serverTimeMs: number, sinceSampleMs: number, rules: RecordRules): void => {
      const segment = current()
      if (!segment || segment.serverBaseMs !== null) return
      const serverBaseMs = Math.round(serverTimeMs - sinceSampleMs - segment.sinceMs)
      if (segment.frozen) {
        const { id: _, frozen: __, ...seed } = segment
        openPage(openSegment({ ...seed, firstBaseMs: baseNow(segment), lastBaseMs: baseNow(segment), serverBaseMs }))
        return
      }
      const droppedMs = () => closedMs(pages, places(), rules.closedThrough)
      const beforeMs = droppedMs()
      segment.serverBaseMs = serverBaseMs
      pageDay = null
      const page = pageFor(segment, serverBaseMs + segment.sinceMs)
      drop(page, segment.sinceMs, Math.max(0, droppedMs() - beforeMs))
      unsaved.add(page)
    },

    tried: (attempt: Omit<Try, 'atMs'>, sinceSampleMs: number): void => {
      const segment = current()
      if (!segment) return
      const atMs = segment.sinceMs + Math.round(sinceSampleMs)
      const page = pageFor(segment, baseOf(segment).baseMs + atMs)
      page.tries.push({ ...attempt, atMs })
      unsaved.add(page)
    },

    /** UTC days of which the tape tells more than that the laptop was off, oldest first. */
    days: (): string[] => daysOf(pages, places()),

    day: (utcDay: string): TapeDay => tapeDay(utcDay, pages, places()),

    /** From here on the places of everything recorded so far are final: bytes that rest on them are being written. */
    freeze: (): void => {
      const placed = places()
      for (const segment of segments.values()) {
        const place = placed.get(segment.id)
        if (!place || segment.serverBaseMs !== null || segment.frozen) continue
        if (place.verified) segment.serverBaseMs = place.baseMs
        else segment.frozen = true
        const newest = pages.findLast((page) => page.segment.id === segment.id)
        if (newest) unsaved.add(newest)
      }
    },

    /** Forgets pages that lie wholly on closed days; the one being written stays. */
    prune,

    /** Keeps at most so many days on the tape; the oldest go whole. @returns how many went */
    bound: (mostDays: number): number => {
      if (pages.length <= mostDays) return 0
      const days = daysOf(pages, places())
      const oldest = days.at(-mostDays - 1)
      if (oldest !== undefined) prune(oldest)
      return days.length - daysOf(pages, places()).length
    },

    /** Puts everything recorded so far on disk. */
    save: (): void => {
      for (const page of [...unsaved].sort((a, b) => a.number - b.number)) {
        writePage(disk, folder, page)
        unsaved.delete(page)
      }
    },

    /** Server time minus device time right now; null where this boot learned none. */
    offsetMs: (sinceSampleMs: number, deviceMs: number): number | null => {
      const segment = current()
      if (!segment || segment.serverBaseMs === null) return null
      return Math.round(segment.serverBaseMs + segment.sinceMs + sinceSampleMs - deviceMs)
    },

    /** Milliseconds since boot, sleep included, of the last sample. */
    sinceBootMs: (): number => current()?.sinceMs ?? 0,
  }
}

function latestSegments(pages: readonly Page[]): Map<number, Segment> {
  const segments = new Map<number, Segment>()
  for (const page of pages) segments.set(page.segment.id, page.segment)
  for (const page of pages) page.segment = segments.get(page.segment.id) ?? page.segment
  return new Map([...segments].sort(([a], [b]) => a - b))
}

function moveOn(segment: Segment, sample: Sample, deviceMs: number): void {
  segment.sinceMs = sample.sinceMs
  segment.awakeMs = sample.awakeMs
  segment.lastDeviceMs = deviceMs
  const baseMs = deviceMs - sample.sinceMs
  if (!segment.frozen && Math.abs(baseMs - segment.lastBaseMs) > clockNoiseMs) segment.lastBaseMs = baseMs
}

function baseNow(segment: Segment): number {
  return segment.lastDeviceMs - segment.sinceMs
}

/** Up to where the tape runs: the last sample of an earlier boot, if the laptop's clock ran on since; else nothing is known. */
function gapStart(before: Segment | null, bootMs: number, deviceMs: number): number {
  if (!before) return startOfDay(deviceMs)
  return before.lastDeviceMs <= bootMs + clockNoiseMs ? before.lastDeviceMs : bootMs
}
