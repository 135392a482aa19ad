/** Brand, model, serial and kind of machine from SMBIOS strings in sysfs; virtual machines from what gives them away. */
import type { HardwareFacts } from '../../contract/v1.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { chassisOf, hypervisorOf, modelName } from '../shared/machine.ts'
import { numberAt, textAt } from '../shared/reading.ts'

const dmi = '/sys/class/dmi/id'
const part = 'hardware.machine'
const containerMarks = ['/.dockerenv', '/run/.containerenv', '/run/systemd/container']

/** Serial, UUID and board serial are for root alone; without that right they are null and the problem says so. */
export async function readMachine(runner: Runner, note: Note): Promise<HardwareFacts['machine']> {
  const hasDmi = await runner.exists(dmi)
  if (!hasDmi) note(part, 'no-source', 'no SMBIOS strings')
  const brand = await textAt(runner, `${dmi}/sys_vendor`)
  const name = await textAt(runner, `${dmi}/product_name`)
  const version = await textAt(runner, `${dmi}/product_version`)
  const hypervisor = await readHypervisor(runner, `${brand ?? ''} ${name ?? ''} ${version ?? ''}`)
  return {
    brand,
    model: modelName({ brand, name, version }),
    serial: hasDmi ? await secretAt(runner, note, 'product_serial', `${part}.serial`) : null,
    uuid: hasDmi ? await secretAt(runner, note, 'product_uuid', `${part}.uuid`) : null,
    boardSerial: hasDmi ? await secretAt(runner, note, 'board_serial', `${part}.boardSerial`) : null,
    chassis: hypervisor === null ? chassisOf(await numberAt(runner, `${dmi}/chassis_type`)) : 'virtual',
    hypervisor,
  }
}

async function secretAt(runner: Runner, note: Note, file: string, fact: string): Promise<string | null> {
  const read = await runner.readText(`${dmi}/${file}`, 4096)
  if (!read.ok) noteFailure(note, fact, read)
  return read.ok ? read.value.trim() || null : null
}

/** The hypervisor's or container's name, `unknown` where only the CPU flag tells, null on a real machine. */
async function readHypervisor(runner: Runner, dmiStrings: string): Promise<string | null> {
  const known = hypervisorOf(dmiStrings)
  if (known !== null) return known
  const hypervisor = await textAt(runner, '/sys/hypervisor/type')
  if (hypervisor !== null) return hypervisor
  const cpuinfo = await runner.readText('/proc/cpuinfo', 16 * 1024)
  if (cpuinfo.ok && hasHypervisorFlag(cpuinfo.value)) return detectByTool(runner)
  for (const mark of containerMarks) if (await runner.exists(mark)) return 'container'
  return null
}

/** Whether the CPU says that it runs under a hypervisor (x86 only). */
export function hasHypervisorFlag(cpuinfo: string): boolean {
  return /^flags\s*:.*\bhypervisor\b/m.test(cpuinfo)
}

async function detectByTool(runner: Runner): Promise<string> {
  const answer = await runner.run('systemd-detect-virt', ['--vm'], { timeoutMs: 5000 })
  const name = answer.ok ? answer.value.trim() : ''
  return name === '' || name === 'none' ? 'unknown' : name
}
