/** The processor from /proc/cpuinfo and cpufreq. */
import { wholeOf } from '../clean.ts'
import type { HardwareFacts } from '../../contract/v1.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { architectureOf, baseMhzIn, cpuMakerOf, levelOf } from '../shared/machine.ts'
import { numberAt, textAt } from '../shared/reading.ts'

const part = 'hardware.cpu'
const frequencies = '/sys/devices/system/cpu/cpu0/cpufreq'

export async function readCpu(runner: Runner, note: Note): Promise<HardwareFacts['cpu']> {
  const source = await runner.readText('/proc/cpuinfo')
  if (!source.ok) noteFailure(note, part, source)
  const cpu = parseCpuinfo(source.ok ? source.value : '')
  const model = cpu.model ?? (await textAt(runner, '/proc/device-tree/model'))
  const baseMhz = megahertz(await numberAt(runner, `${frequencies}/base_frequency`)) ?? baseMhzIn(model)
  const maxMhz = megahertz(await numberAt(runner, `${frequencies}/cpuinfo_max_freq`))
  if (baseMhz === null) note(`${part}.baseMhz`, 'no-source')
  if (maxMhz === null) note(`${part}.maxMhz`, 'no-source')
  const level = levelOf(/^flags\s*:(.*)$/m.exec(source.ok ? source.value : '')?.[1] ?? null)
  return { ...cpu, model, baseMhz, maxMhz, architecture: await readArchitecture(runner), level }
}

/** What /proc/cpuinfo tells; on ARM it names no cores and no sockets, which then stay null. */
export function parseCpuinfo(
  text: string,
): Pick<HardwareFacts['cpu'], 'maker' | 'model' | 'sockets' | 'cores' | 'threads'> {
  const sockets = new Set<string>()
  const cores = new Set<string>()
  const processors = text.split(/\n\s*\n/).map(fieldsOf)
  const threads = processors.filter((fields) => wholeOf(fields.get('processor')) !== null)
  for (const fields of threads) {
    const socket = fields.get('physical id')
    const core = fields.get('core id')
    if (socket !== undefined) sockets.add(socket)
    if (socket !== undefined && core !== undefined) cores.add(`${socket}.${core}`)
  }
  const first = threads[0]
  return {
    maker: cpuMakerOf(first?.get('vendor_id') ?? null),
    model: first?.get('model name') ?? null,
    sockets: sockets.size || null,
    cores: cores.size || null,
    threads: threads.length || null,
  }
}

function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
  }
  return fields
}

/** cpufreq counts in kHz. */
function megahertz(kilohertz: number | null): number | null {
  return kilohertz === null ? null : Math.round(kilohertz / 1000)
}

/** /proc tells since Linux 6.1; older kernels are asked through `uname`. */
export async function readArchitecture(runner: Runner): Promise<string | null> {
  const told = await textAt(runner, '/proc/sys/kernel/arch')
  if (told !== null) return architectureOf(told)
  const answer = await runner.run('uname', ['-m'], { timeoutMs: 5000 })
  return architectureOf(answer.ok ? answer.value : null)
}
