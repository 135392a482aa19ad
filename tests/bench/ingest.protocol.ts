/** What the benchmark and the server it measures say to each other over IPC. */

export type BenchOrder =
  | { ask: 'start'; keys: string[]; signed: boolean; databaseUrl: string | null }
  | { ask: 'cpu' | 'stop' }
export type BenchAnswer =
  | { kind: 'started'; port: number }
  | { kind: 'cpu'; cpuMs: number; residentMb: number; storedReports: number }

/** The id of the benchmark's n-th laptop; both sides compute it. */
export function benchDeviceId(index: number): string {
  return `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`
}
