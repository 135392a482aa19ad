/** Whether a device is the one it says: each check passed, failed, or not known. */
import type { DeviceDetail } from '../../server/device/device-detail.queries.ts'
import type { Proof } from '../../server/device/device-evidence.queries.ts'
import type { Check } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceTexts } from '../texts/device.texts.ts'

type Known = { ui: Ui; device: DeviceDetail; proof: Proof; sameSerial: number; showHostName: boolean }

const signatureTones = { valid: 'ok', invalid: 'bad', erased: 'none' } as const
const minuteMs = 60_000
/** A clock within this of the server's is right. */
const clockSlackMs = 2 * minuteMs

export function identityChecks({ ui, device, proof, sameSerial, showHostName }: Known): Check[] {
  const t = deviceTexts[ui.language].identity
  const { whole, duration } = ui.format
  const { latest } = proof
  const checks: Check[] = [
    latest
      ? {
          tone: 'ok',
          name: t.key,
          text: <span class="mono">{t.keyText(shortKey(latest.keyId), whole(proof.chainDays))}</span>,
        }
      : { tone: 'none', name: t.key, text: t.keyNone },
  ]
  if (latest) checks.push({ tone: signatureTones[latest.signature], name: t.signature, text: t[latest.signature] })
  checks.push(serialCheck(ui, device.serial ?? null, sameSerial))
  if (latest) {
    const offsetMs = Math.abs(device.clock_offset_ms ?? 0)
    checks.push(
      offsetMs <= clockSlackMs
        ? { tone: 'ok', name: t.clock, text: t.clockOk }
        : { tone: 'none', name: t.clock, text: t.clockOff(duration(Math.round(offsetMs / minuteMs))) },
    )
  }
  if (proof.quarantinedCount > 0)
    checks.push({ tone: 'bad', name: t.chain, text: t.quarantined(whole(proof.quarantinedCount)) })
  checks.push({ tone: 'none', name: t.register, text: t.registerNone })
  if (showHostName && device.host_name)
    checks.push({ tone: 'ok', name: t.hostName, text: <span class="mono">{device.host_name}</span> })
  return checks
}

function serialCheck(ui: Ui, serial: string | null, sameSerial: number): Check {
  const t = deviceTexts[ui.language].identity
  if (serial === null) return { tone: 'none', name: t.serial, text: t.serialNone }
  const short = serial.length > 8 ? `${serial.slice(0, 4)}…${serial.slice(-4)}` : serial
  return sameSerial === 0
    ? { tone: 'ok', name: t.serial, text: t.serialUnique(short) }
    : { tone: 'bad', name: t.serial, text: t.serialShared(short, ui.format.whole(sameSerial)) }
}

/** `5f:a1:…:c4`: enough to compare by eye. */
function shortKey(hex: string): string {
  return `${hex.slice(0, 2)}:${hex.slice(2, 4)}:…:${hex.slice(-2)}`
}
