/** A report in a known device's name that its keys did not sign is recorded, at most once an hour and device (A18). */
import { recordAudit } from '../audit/audit.log.ts'
import type { Deps } from '../deps.ts'
import { windowLimit } from '../http/window-limit.ts'
import type { KnownDevice } from './intake.store.ts'

export type WrongKeyAlarm = { raise: (device: KnownDevice, nowMs: number) => Promise<void> }

const hourMs = 3_600_000

export function wrongKeyAlarm({ store }: Pick<Deps, 'store'>): WrongKeyAlarm {
  const perDevice = windowLimit(1, hourMs)
  return {
    raise: async (device, nowMs) => {
      if (perDevice.take(device.id, nowMs) !== null) return
      const detail = { device: device.publicId }
      const entry = { atMs: nowMs, actor: 'system', action: 'device.wrong-key', unitId: device.unitId, detail }
      await store.write((db) => recordAudit(store, db, entry))
    },
  }
}
