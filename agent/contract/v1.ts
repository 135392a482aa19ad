/**
 * Version 1 of the wire format. Fields are only added until it is released, then it is frozen.
 * The server validates with these schemas; the agent imports nothing but their types.
 */
import { z } from 'zod'
import { limits } from './limits.ts'
import { decodeBitmap, decodeNetworkIndex, slotsPerDay } from './quarters.ts'
import { blockerKinds, documentFormats, policySources, tableNames } from './tables.ts'

export { blockerKinds, documentFormats, policySources, tableNames }

const text = (chars: number = limits.textChars) =>
  z
    .string()
    .refine((value) => value.length <= chars || Array.from(value).length <= chars, `at most ${chars} characters`)
const textOrNull = text().nullable()
const wholeOrNull = (low: number, high: number) => z.int().min(low).max(high).nullable()
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex')
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'a UUID in lower case')
const atMs = z.int().min(1_577_836_800_000).max(4_102_444_800_000) // 2020 to 2100
/** Raw time of a laptop's own clock: a flat CMOS battery may say 1970, so only absurd values are refused. */
const deviceAtMs = z.int().min(0).max(8_640_000_000_000)
const day = z.string().refine(isDay, 'a date YYYY-MM-DD between 2000 and 2099')
const bitmap = z
  .string()
  .refine((value) => decodeBitmap(value) !== null, 'base64 of 12 bytes')
  .nullable()

function isDay(value: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(value)) return false
  const at = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
}

// --- problems -------------------------------------------------------------------------------------------------------

/** Why a fact is unknown. A collector that fails says so with one of these, never with a zero. */
export const problemReasons = [
  'not-present', // the machine has no such part (no battery, no backlight)
  'no-source', // the system offers no place to read it from (no SMBIOS in a virtual machine)
  'no-permission',
  'no-tool',
  'timeout',
  'unreadable', // there was an answer that we do not understand
  'not-supported', // this collector is not built for this system
  'too-many', // a list was cut at its limit
] as const
export const problemSchema = z.object({
  /** Dotted name of the fact, such as `hardware.batteries` or `quarters.screen`. */
  part: z.string().regex(/^[a-zA-Z0-9.]{1,64}$/),
  reason: z.enum(problemReasons),
  /** What the source said, without paths or names of people. */
  detail: text(200).nullable(),
})
export type Problem = z.infer<typeof problemSchema>

// --- main: the day's sums, the part that an evidence pack may show ---------------------------------------------------

/** What a laptop was doing. `awake` is awake with the screen unknown; minutes in no state are unknown. */
export const states = ['screen', 'dark', 'awake', 'asleep', 'off'] as const
export type State = (typeof states)[number]

const stateSum = z.object({
  minutes: z
    .int()
    .min(0)
    .max(24 * 60),
  /** Mean over these minutes of CPU load (0-1) to the power 0.7, which power follows almost linearly. */
  loadPow07: z.number().min(0).max(1).nullable(),
  brightnessPct: z.number().min(0).max(100).nullable(),
  acMinutes: wholeOrNull(0, 24 * 60),
  /** Energy that came out of all batteries during `batteryMinutes`; null = nothing was measured. */
  dischargedMwh: wholeOrNull(0, 10_000_000),
  /** Minutes of this state on battery between two readings that fit together; absent = none. Never zero. */
  batteryMinutes: z
    .int()
    .min(1)
    .max(24 * 60)
    .optional(),
})
export type StateSum = z.infer<typeof stateSum>
const slot = z.object({
  screen: stateSum.optional(),
  dark: stateSum.optional(),
  awake: stateSum.optional(),
  asleep: stateSum.optional(),
  off: stateSum.optional(),
})
export type Slot = z.infer<typeof slot>

export const sectionKinds = ['hardware', 'system', 'software'] as const
export type SectionKind = (typeof sectionKinds)[number]

export const linkFailures = ['dns', 'no-route', 'tcp', 'tls', 'portal', 'http', 'timeout'] as const

const watchedId = z.int().min(1).max(limits.watchedId)

/** What was used on this UTC day: of the watched programs a day bit each and nothing more, of documents only numbers. */
export const usageSchema = z.object({
  /** The last id of the watch list that this agent knows (watched-programs.ts). */
  list: watchedId,
  /** Ids of the watched programs that ran, ascending; null = could not be watched. */
  ran: z
    .array(watchedId)
    .max(limits.watchedRan)
    .refine((ids) => ids.every((id, at) => id > (ids[at - 1] ?? 0)), 'ascending, each id once')
    .nullable(),
  /** Only where the satker switched it on: documents last changed in a month, by format (`documentFormats`). */
  documents: z
    .array(
      z.object({
        month: z.string().refine((value) => isDay(`${value}-01`), 'a month YYYY-MM between 2000 and 2099'),
        counts: z.array(z.int().min(0).max(limits.documents)).length(documentFormats.length),
        /** False: the walk through the folders hit a bound, so there may be more. */
        complete: z.boolean(),
      }),
    )
    .max(limits.documentMonths)
    .nullable()
    .optional(),
})
export type ReportUsage = z.infer<typeof usageSchema>

/** What this UTC day says of energy besides the sums by state. Null = unknown; `problems` says why. */
export const powerSchema = z.object({
  /** Times the laptop fell asleep. */
  sleeps: wholeOrNull(0, 1440),
  /** Lit screens outside the machine: most at once, and screen-minutes (two for ten minutes are 20). */
  external: z
    .object({
      most: z.int().min(0).max(limits.externalScreens),
      minutes: z
        .int()
        .min(0)
        .max(24 * 60 * limits.externalScreens),
    })
    .nullable(),
  /**
   * The processor's own energy counters (RAPL) over `minutes`: packages together, and the platform counter. What they
   * cover differs from maker to maker, so neither is ever the machine's power.
   */
  rapl: z
    .object({
      minutes: z
        .int()
        .min(0)
        .max(24 * 60),
      packageMwh: wholeOrNull(0, 10_000_000),
      psysMwh: wholeOrNull(0, 10_000_000),
    })
    .nullable(),
  /** Kinds of things that held off sleep at some time of the day. */
  blockers: z.array(z.enum(blockerKinds)).max(blockerKinds.length).nullable(),
  /** Processor time of the agent; `programs`: with that of the programs it asked. */
  agent: z.object({ cpuMs: z.int().min(0).max(limits.agentCpuMs), programs: z.boolean() }).nullable(),
})
export type ReportPower = z.infer<typeof powerSchema>

export const mainSchema = z.object({
  v: z.literal(1),
  agentVersion: text(32),
  /** 16 random bytes in hex, new at enrolment or when the spool is lost. */
  chain: z.string().regex(/^[0-9a-f]{32}$/, '32 hex digits'),
  utcDay: day,
  rev: z.int().min(1).max(1_000_000),
  sealed: z.boolean(),
  /** Hash of the last earlier sealed report of this chain; null for the first. */
  prev: hash.nullable(),
  boots: z.array(z.object({ id: text(64), startedAtMs: atMs.nullable() })).max(limits.boots),
  clock: z.object({
    /** The laptop's own clock and its monotonic clock when this rev was built. */
    deviceAtMs,
    monotonicMs: z.int().min(0),
    /** Server time minus device time, learned in this boot; null where none was learned. */
    offsetMs: z.int().nullable(),
    verified: z.boolean(),
    /** Minutes that fell on days already sealed and were dropped. */
    droppedMin: z.int().min(0),
  }),
  /** Slot i is the part of the UTC day between `slotCutsMin[i]` and `slotCutsMin[i + 1]`. */
  slots: z.array(slot).length(slotsPerDay),
  sections: z.object({ hardware: hash.nullable(), system: hash.nullable(), software: hash.nullable() }),
  storage: z.object({ sizeMb: z.int().min(1), freeMb: z.int().min(0) }).nullable(),
  problems: z.array(problemSchema).max(limits.problems),
  spool: z.object({
    waitingDays: z.int().min(0),
    droppedDays: z.int().min(0),
    refused: z.int().min(0),
    damaged: z.int().min(0),
  }),
  link: z
    .object({
      tried: z.int().min(0).max(96),
      reached: z.int().min(0).max(96),
      failures: z.partialRecord(z.enum(linkFailures), z.int().min(0).max(96)),
      roundTripMs: wholeOrNull(0, 600_000),
      sentBytes: z.int().min(0),
    })
    .optional(),
  power: powerSchema.optional(),
  /** Absent from agents that do not watch, and where nothing of it can be known. */
  usage: usageSchema.optional(),
})
export type ReportMain = z.infer<typeof mainSchema>

// --- quarters: the evidence for the sums ------------------------------------------------------------------------------

export const quartersSchema = z.object({
  v: z.literal(1),
  observed: bitmap,
  awake: bitmap,
  asleep: bitmap,
  screen: bitmap,
  linked: bitmap,
  tried: bitmap,
  /** Only quarters outside the satker's working window; inside it nothing finer than `usedInWindow` leaves the laptop. */
  used: bitmap,
  /** One answer a slot: was the laptop used inside the working window at all; null where unknown. */
  usedInWindow: z.array(z.boolean().nullable()).length(slotsPerDay),
  networks: z
    .object({
      /** Keyed hashes (32 hex digits) of the day's gateways. */
      hashes: z.array(z.string().regex(/^[0-9a-f]{32}$/)).max(limits.networks),
      /** 96 times three bits: 0 none, otherwise 1 + index into `hashes`. */
      index: z.string().refine((value) => decodeNetworkIndex(value) !== null, 'base64 of 36 bytes'),
    })
    .nullable(),
})
export type ReportQuarters = z.infer<typeof quartersSchema>

// --- sections: what rarely changes --------------------------------------------------------------------------------------

/** A list as compact columns: the names once, then rows in that order. */
function table<Cells extends [z.ZodType, ...z.ZodType[]]>(names: readonly string[], cells: Cells, maxRows: number) {
  const literals = names.map((name) => z.literal(name)) as [z.ZodLiteral<string>, ...z.ZodLiteral<string>[]]
  const exactNames: z.ZodType<string[], string[]> = z.tuple(literals)
  return z.object({
    names: exactNames,
    rows: z.array(z.tuple(cells)).max(maxRows),
  })
}

export const chassisKinds = ['laptop', 'desktop', 'all-in-one', 'tablet', 'server', 'virtual', 'unknown'] as const
const sizeMb = wholeOrNull(1, 1_000_000_000)

export const hardwareSchema = z.object({
  v: z.literal(1),
  kind: z.literal('hardware'),
  machine: z.object({
    brand: textOrNull,
    model: textOrNull,
    serial: textOrNull,
    uuid: textOrNull,
    boardSerial: textOrNull,
    chassis: z.enum(chassisKinds),
    hypervisor: textOrNull,
  }),
  firmware: z.object({
    vendor: textOrNull,
    version: textOrNull,
    releasedDay: day.nullable(),
    mode: z.enum(['uefi', 'bios']).nullable(),
    secureBoot: z.boolean().nullable(),
    tpmVersion: text(16).nullable(),
  }),
  cpu: z.object({
    maker: textOrNull,
    model: textOrNull,
    sockets: wholeOrNull(1, 64),
    cores: wholeOrNull(1, 1024),
    threads: wholeOrNull(1, 2048),
    baseMhz: wholeOrNull(1, 20_000),
    maxMhz: wholeOrNull(1, 20_000),
    architecture: text(16).nullable(),
    /** x86-64 level (psABI): 1 to 4; null elsewhere and where the flags are unknown. */
    level: wholeOrNull(1, 4).optional(),
  }),
  memory: z.object({
    totalMb: wholeOrNull(16, 16_777_216),
    modules: table(
      tableNames.memoryModules,
      [sizeMb, text(32).nullable(), wholeOrNull(1, 100_000)],
      limits.memoryModules,
    ).nullable(),
  }),
  disks: table(
    tableNames.disks,
    [
      textOrNull,
      z.enum(['ssd', 'hdd', 'removable', 'virtual', 'unknown']),
      text(16).nullable(),
      sizeMb,
      text(32).nullable(),
    ],
    limits.disks,
  ).nullable(),
  displays: table(
    tableNames.displays,
    [
      textOrNull,
      textOrNull,
      wholeOrNull(1, 100_000),
      wholeOrNull(1, 100_000),
      z.number().min(1).max(200).nullable(),
      z.boolean().nullable(),
    ],
    limits.displays,
  ).nullable(),
  graphics: table(tableNames.graphics, [textOrNull, textOrNull, text(16).nullable()], limits.displays).nullable(),
  batteries: table(
    tableNames.batteries,
    [
      textOrNull,
      textOrNull,
      text(32).nullable(),
      wholeOrNull(1, 1_000_000),
      wholeOrNull(1, 1_000_000),
      wholeOrNull(0, 100_000),
    ],
    limits.batteries,
  ).nullable(),
  adapters: table(
    tableNames.adapters,
    [
      z.enum(['ethernet', 'wifi', 'cellular', 'bluetooth', 'other']),
      textOrNull,
      text(32).nullable(),
      wholeOrNull(1, 1_000_000),
      z.boolean(),
    ],
    limits.adapters,
  ).nullable(),
  /** What a driver is chosen by: `pci:8086:2723` or `usb:0bda:c811`, sorted. */
  wifiIds: z
    .array(z.string().regex(/^(pci|usb):[0-9a-f]{4}:[0-9a-f]{4}$/, 'pci:vvvv:dddd or usb:vvvv:dddd'))
    .max(limits.wifiIds)
    .nullable()
    .optional(),
})
export type HardwareFacts = z.infer<typeof hardwareSchema>

export const osFamilies = ['linux', 'windows', 'macos', 'other'] as const
const sleepMinutes = wholeOrNull(0, 100_000)

/** What opens a kind of file: a watched program's id, `other` for one that is not watched, null = unknown. */
const defaultProgram = z.union([watchedId, z.literal('other')]).nullable()
export type DefaultProgram = z.infer<typeof defaultProgram>

export const activationStates = ['licensed', 'grace', 'notification', 'unlicensed'] as const
export const activationChannels = ['retail', 'oem', 'volume-kms', 'volume-mak', 'other'] as const
const activation = z
  .object({
    state: z.enum(activationStates).nullable(),
    channel: z.enum(activationChannels).nullable(),
    /**
     * The activation server that is set or found: its host name alone, lower case; of an address nothing but `(loopback)`
     * or `(address)`. Null = none.
     */
    server: text(253).nullable(),
  })
  .nullable()
export type Activation = NonNullable<z.infer<typeof activation>>

export const systemSchema = z.object({
  v: z.literal(1),
  kind: z.literal('system'),
  os: z.object({
    family: z.enum(osFamilies),
    /** As a person says it: `Debian GNU/Linux 12 (bookworm)`, `Windows 11 Pro`. */
    name: textOrNull,
    version: text(64).nullable(),
    build: text(64).nullable(),
    kernel: text(128).nullable(),
    architecture: text(16).nullable(),
    installedDay: day.nullable(),
  }),
  /** Shown on the device page to those in charge of it, never in a list or a title. */
  hostName: text(64).nullable(),
  timeZone: text(64).nullable(),
  /** Minutes without input until the screen goes dark or the machine sleeps; 0 = never, null = unknown. */
  sleepPolicy: z.object({
    screenOffAcMin: sleepMinutes,
    screenOffBatteryMin: sleepMinutes,
    sleepAcMin: sleepMinutes,
    sleepBatteryMin: sleepMinutes,
    /** What the minutes were read from; null = nothing was found. */
    source: z.enum(policySources).nullable().optional(),
  }),
  fileSystems: table(
    tableNames.fileSystems,
    [z.enum(['system', 'data', 'boot', 'removable']), text(32), sizeMb],
    limits.disks,
  ).nullable(),
  /** For everyone of this laptop together; `post` is e-mail. */
  defaults: z
    .object({
      documents: defaultProgram,
      web: defaultProgram,
      post: defaultProgram,
      pdf: defaultProgram,
      archives: defaultProgram,
    })
    .nullable()
    .optional(),
  /**
   * The days before the agent came, by the system's own log and the laptop's own clock: quarters of UTC days in which it
   * ran, and those of which the log tells at all; null = nothing of that day. Read once and never again.
   */
  past: z
    .object({
      firstDay: day,
      on: z.array(bitmap).max(limits.pastDays),
      known: z.array(bitmap).max(limits.pastDays),
    })
    .nullable()
    .optional(),
  /** State of activation, never a key; null on systems that know none. */
  licences: z.object({ windows: activation, office: activation }).nullable().optional(),
})
export type SystemFacts = z.infer<typeof systemSchema>

export const softwareSources = [
  'dpkg',
  'rpm',
  'pacman',
  'apk',
  'flatpak',
  'snap',
  'uninstall-key',
  'store',
  'app-bundle',
  'other',
] as const
export const softwareSchema = z.object({
  v: z.literal(1),
  kind: z.literal('software'),
  ...table(
    tableNames.software,
    [
      text(limits.softwareNameChars).min(1),
      text(128).nullable(),
      text(limits.softwareNameChars).nullable(),
      day.nullable(),
      z.enum(softwareSources),
      text(128).nullable(),
    ],
    limits.softwareRows,
  ).shape,
})
export type SoftwareFacts = z.infer<typeof softwareSchema>

export const sectionSchema = z.discriminatedUnion('kind', [hardwareSchema, systemSchema, softwareSchema])
export type SectionFacts = z.infer<typeof sectionSchema>

// --- requests and answers -----------------------------------------------------------------------------------------------

const publicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'base64url of 32 bytes')
const signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'base64url of 64 bytes')

export const enrolRequestSchema = z.object({
  v: z.literal(1),
  token: text(128).min(1),
  publicKey,
  /** Over `enrolText(publicKey, token)`: the key is really held by the sender. */
  signature,
  /** An id from an earlier enrolment: same id and key come back pending. */
  deviceId: uuid.nullable(),
  agentVersion: text(32),
  osFamily: z.enum(osFamilies),
  /** Never authenticate, never join by themselves: they only propose a merge to an admin. */
  hints: z.object({
    brand: textOrNull,
    model: textOrNull,
    serial: textOrNull,
    uuid: textOrNull,
    macs: z.array(text(32)).max(limits.adapters),
  }),
  /** True when the agent runs with its test switch: plain HTTP. Such a device is shown as insecure. */
  insecure: z.boolean(),
})
export type EnrolRequest = z.infer<typeof enrolRequestSchema>

/** Working hours by local weekday (0 = Sunday), minutes from that date's UTC midnight; WIT 07.30 is -90. Null = day off. */
export type WorkingWindow = ([number, number] | null)[]

/** Seconds between tries, and how long to wait at least before the next; the only settings a server can change. */
export type Pace = { everyS: number; jitterS: number; notBeforeS: number }

export type EnrolAnswer = {
  deviceId: string
  state: 'active' | 'pending'
  unit: { code: string; name: string }
  pace: Pace
  window: WorkingWindow
  /** 1 = the satker has its documents counted; absent or anything else = they are not. */
  countDocuments?: 0 | 1
  /** The satker's secret for gateway hashes, base64url of 32 bytes. */
  networkKey: string
  serverTimeMs: number
}

/** The row the server now holds for a chain and day; the agent compares it with its own. */
export type Have = { chain: string; utcDay: string; rev: number; hash: string; missing: string[] }

export type ReportAnswer = {
  accepted: boolean
  duplicate: boolean
  /** Hash of the report being answered: a captive portal cannot know it. */
  hash: string
  need: SectionKind[]
  have: Have
  pace: Pace
  window: WorkingWindow
  /** 1 = the satker has its documents counted; absent or anything else = they are not. */
  countDocuments?: 0 | 1
  /** Present only when the device was moved to another satker since its last report. */
  networkKey?: string
  serverTimeMs: number
}

export const keyRequestSchema = z.object({
  v: z.literal(1),
  deviceId: uuid,
  newPublicKey: publicKey,
  oldSignature: signature,
  newSignature: signature,
})
export type KeyRequest = z.infer<typeof keyRequestSchema>

/** `application/problem+json`; `fields` names every bad field by path. */
export type ProblemDocument = {
  type: string
  title: string
  status: number
  code: string
  fields?: { path: string; code: string; message: string }[]
  requestId?: string
}
