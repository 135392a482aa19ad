/**
 * Every bound of the wire format in one table. The server refuses what exceeds it and names the field; the agent cuts
 * its own lists before it sends. Units are in the names.
 */
export const limits = {
  bodyBytes: 1024 * 1024,
  unpackedBytes: 4 * 1024 * 1024,
  depth: 16,
  keys: 10_000,
  softwareRows: 5_000,
  disks: 64,
  adapters: 64,
  displays: 32,
  batteries: 8,
  memoryModules: 64,
  problems: 64,
  /** Days before the agent came that a system's own log may tell of. */
  pastDays: 28,
  /** Screens outside a machine that are counted. */
  externalScreens: 16,
  /** A day of 64 processors. */
  agentCpuMs: 64 * 24 * 3_600_000,
  boots: 64,
  networks: 7,
  /** Highest id of a watched program, and how many of them a day may name. */
  watchedId: 2_000,
  watchedRan: 512,
  /** This month and the one before. */
  documentMonths: 2,
  documents: 10_000_000,
  wifiIds: 8,
  textChars: 512,
  softwareNameChars: 256,
  reportAgeDays: 90,
  missingHashes: 16,
  spoolBytes: 50 * 1024 * 1024,
  spoolDays: 60,
  acknowledgedDays: 14,
  diskReserveBytes: 500 * 1024 * 1024,
} as const
