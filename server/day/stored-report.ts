import { gunzipSync } from 'node:zlib'
import type { ReportMain, ReportQuarters } from '../../agent/contract/v1.ts'
import type { DayReport } from './device-day.rules.ts'

/**
 * Unpacks a stored report. The casts rest on the intake: only reports that passed the contract's schemas are stored.
 *
 * @returns null when its bytes have been erased after the evidence period
 */
export function unpackReport(row: { main: Uint8Array | null; quarters: Uint8Array | null }): DayReport | null {
  if (!row.main || !row.quarters) return null
  return { main: unpack(row.main) as ReportMain, quarters: unpack(row.quarters) as ReportQuarters }
}

function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(gunzipSync(bytes).toString('utf8'))
}
