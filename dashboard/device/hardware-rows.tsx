/** Hardware and system facts as rows; what is missing says why, and never shows a zero. */
import type { Child } from 'hono/jsx'
import type { HardwareFacts, Problem, ReportMain, SystemFacts } from '../../agent/contract/v1.ts'
import { Meter } from '../parts/meter.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceTexts } from '../texts/device.texts.ts'

type Facts = {
  ui: Ui
  hardware: HardwareFacts | null
  system: SystemFacts | null
  storage: ReportMain['storage']
  problems: Problem[]
}
type Row = [name: string, value: Child]

/** Rows of the hardware list, the same ones for every device so that a gap is seen. */
export function hardwareRows({ ui, hardware, system, storage, problems }: Facts): Row[] {
  const t = deviceTexts[ui.language].hardware
  const missing = (part: string) => <NotReported ui={ui} part={part} problems={problems} />
  const row = (name: string, part: string, value: Child | null): Row => [name, value ?? missing(part)]
  return [
    row(t.cpu, 'hardware.cpu', hardware && cpuText(ui, hardware.cpu)),
    row(t.memory, 'hardware.memory', hardware && memoryText(ui, hardware.memory)),
    row(t.disks, 'hardware.disks', hardware && diskText(ui, hardware.disks, storage)),
    row(t.battery, 'hardware.batteries', hardware && batteryText(ui, hardware.batteries)),
    row(t.display, 'hardware.displays', hardware && displayText(ui, hardware.displays)),
    row(t.graphics, 'hardware.graphics', hardware && graphicsText(hardware.graphics)),
    row(t.network, 'hardware.adapters', hardware && adapterText(ui, hardware.adapters)),
    row(t.tpm, 'hardware.firmware', hardware && firmwareText(ui, hardware.firmware)),
    row(t.system, 'system.os', system && osText(system.os)),
    row(t.sleep, 'system.sleepPolicy', system && sleepText(ui, system.sleepPolicy)),
  ]
}

/** The reason of the latest report for a part, the most exact one first. */
export function problemOf(part: string, problems: Problem[]): Problem | null {
  return (
    problems.find((problem) => problem.part === part) ??
    problems.find((problem) => problem.part.startsWith(`${part}.`)) ??
    problems.find((problem) => part.startsWith(`${problem.part}.`)) ??
    null
  )
}

function NotReported({ ui, part, problems }: { ui: Ui; part: string; problems: Problem[] }) {
  const t = deviceTexts[ui.language]
  const problem = problemOf(part, problems)
  return (
    <span class="quiet">
      {problem ? t.hardware.notReported(t.problems.reasons[problem.reason]) : t.hardware.noReason}
    </span>
  )
}

function joined(parts: (string | 0 | null | undefined | false)[], by = ', '): string | null {
  return parts.filter(Boolean).join(by) || null
}

function cpuText(ui: Ui, cpu: HardwareFacts['cpu']): string | null {
  const t = deviceTexts[ui.language].hardware
  const { whole, number } = ui.format
  const cores = cpu.cores && t.cores(whole(cpu.cores), cpu.threads ? whole(cpu.threads) : null)
  const mhz = cpu.maxMhz ?? cpu.baseMhz
  return joined([cpu.model, cores, mhz && `${number(mhz / 1000)} GHz`])
}

function memoryText(ui: Ui, memory: HardwareFacts['memory']): string | null {
  if (memory.totalMb === null) return null
  const rows = memory.modules?.rows ?? []
  const type = rows.find((module) => module[1])?.[1]
  const modules = rows.length > 0 && deviceTexts[ui.language].hardware.modules(rows.length)
  return joined([joined([ui.format.memory(memory.totalMb), type], ' '), modules])
}

function diskText(ui: Ui, disks: HardwareFacts['disks'], storage: ReportMain['storage']): Child | null {
  const t = deviceTexts[ui.language].hardware
  const rows = (disks?.rows ?? []).filter(([, kind]) => kind !== 'removable')
  if (rows.length === 0 && !storage) return null
  return (
    <>
      {rows.slice(0, 4).map(([model, kind, bus, size, health]) => (
        <div>{joined([joined([t.diskKinds[kind], size && ui.format.storage(size)], ' '), model, bus, health])}</div>
      ))}
      {storage && (
        <>
          <Meter part={storage.sizeMb - storage.freeMb} of={storage.sizeMb} tone="quiet" />
          {t.free(ui.format.storage(storage.freeMb), ui.format.storage(storage.sizeMb))}
        </>
      )}
    </>
  )
}

/** Below this share of the design capacity a battery is shown as weak. */
const weakBatteryRatio = 0.7

function batteryText(ui: Ui, batteries: HardwareFacts['batteries']): Child | null {
  const t = deviceTexts[ui.language].hardware
  const rows = batteries?.rows ?? []
  if (rows.length === 0) return null
  return (
    <>
      {rows.map(([, , chemistry, design, full, cycles]) => {
        const share = design && full ? (ui.format.share(full, design) ?? '') : null
        const charge =
          design && full && share && t.batteryOf(ui.format.wattHours(full), ui.format.wattHours(design), share)
        return (
          <div>
            {joined([charge || chemistry, cycles !== null && t.cycles(ui.format.whole(cycles))]) ?? t.unknown}
            {design && full && (
              <Meter part={full} of={design} tone={full / design < weakBatteryRatio ? 'warn' : 'quiet'} />
            )}
          </div>
        )
      })}
    </>
  )
}

function displayText(ui: Ui, displays: HardwareFacts['displays']): Child | null {
  const t = deviceTexts[ui.language].hardware
  const rows = displays?.rows ?? []
  if (rows.length === 0) return null
  return rows.map(([maker, model, width, height, diagonal]) => (
    <div>
      {joined([
        diagonal && t.inches(ui.format.number(diagonal)),
        width && height && `${width} × ${height}`,
        joined([maker, model], ' '),
      ]) ?? t.unknown}
    </div>
  ))
}

function graphicsText(graphics: HardwareFacts['graphics']): string | null {
  return joined((graphics?.rows ?? []).map(([vendor, model]) => model ?? vendor))
}

function adapterText(ui: Ui, adapters: HardwareFacts['adapters']): Child | null {
  const t = deviceTexts[ui.language].hardware
  const rows = adapters?.rows ?? []
  const real = rows.filter(([, , , , isVirtual]) => !isVirtual)
  const shown = real.length > 0 ? real : rows
  if (shown.length === 0) return null
  return shown
    .slice(0, 4)
    .map(([kind, model, , , isVirtual]) => (
      <div>{joined([t.kinds[kind], model, isVirtual && ui.words.virtual], ' · ')}</div>
    ))
}

function firmwareText(ui: Ui, firmware: HardwareFacts['firmware']): string | null {
  const t = deviceTexts[ui.language].hardware
  const secureBoot = firmware.secureBoot === null ? null : firmware.secureBoot ? t.on : t.off
  if (firmware.tpmVersion === null && secureBoot === null) return null
  return joined([firmware.tpmVersion ?? t.unknown, secureBoot ?? t.unknown, firmware.mode?.toUpperCase()])
}

function osText(os: SystemFacts['os']): string | null {
  return joined([os.name, os.version && !os.name?.includes(os.version) ? os.version : null, os.kernel ?? os.build])
}

function sleepText(ui: Ui, policy: SystemFacts['sleepPolicy']): string | null {
  const t = deviceTexts[ui.language].hardware
  const say = (minutes: number | null) =>
    minutes === null ? t.unknown : minutes === 0 ? t.never : t.afterMinutes(ui.format.whole(minutes))
  const known = policy.sleepAcMin !== null || policy.sleepBatteryMin !== null
  return known ? t.sleepText(say(policy.sleepAcMin), say(policy.sleepBatteryMin)) : null
}
