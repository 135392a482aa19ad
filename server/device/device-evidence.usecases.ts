import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'
import { type Evidence, rawReport } from './device-evidence.queries.ts'

/**
 * Opens a raw report for somebody to read, and records who did: the only place where clock times of one laptop show. The
 * caller has demanded the right `openRawReport`.
 *
 * @returns null when the device has no such report; then nothing is recorded
 */
export async function openRawReport(
  input: { device: { id: number; publicId: string; unitId: number }; reportId: number; actor: string },
  { store, clock }: { store: Store; clock: Clock },
): Promise<{ evidence: Evidence; main: unknown; quarters: unknown } | null> {
  const { device, reportId, actor } = input
  return store.write(async (db) => {
    const report = await rawReport(db, device, reportId)
    if (!report) return null
    const detail = { device: device.publicId, utcDay: report.evidence.utcDay, hash: report.evidence.hash }
    const entry = { actor, action: 'report.open-raw', unitId: device.unitId, atMs: clock.nowMs() }
    await recordAudit(store, db, { ...entry, detail })
    return report
  })
}
