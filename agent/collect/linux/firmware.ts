/** BIOS strings, start mode, Secure Boot and TPM from sysfs. */
import { dayFromParts } from '../clean.ts'
import type { HardwareFacts } from '../../contract/v1.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { tpmVersionOf } from '../shared/machine.ts'
import { namesAt, textAt } from '../shared/reading.ts'

const dmi = '/sys/class/dmi/id'
const secureBootVariable = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'
const part = 'hardware.firmware'

export async function readFirmware(runner: Runner, note: Note): Promise<HardwareFacts['firmware']> {
  const hasDmi = await runner.exists(dmi)
  if (!hasDmi) note(part, 'no-source', 'no SMBIOS strings')
  const isUefi = await runner.exists('/sys/firmware/efi')
  const mode = isUefi ? 'uefi' : hasDmi ? 'bios' : null
  return {
    vendor: await textAt(runner, `${dmi}/bios_vendor`),
    version: await textAt(runner, `${dmi}/bios_version`),
    releasedDay: biosDay(await textAt(runner, `${dmi}/bios_date`)),
    mode,
    secureBoot: isUefi ? await readSecureBoot(runner, note) : mode === 'bios' ? false : null,
    tpmVersion: await readTpm(runner, note),
  }
}

/** SMBIOS writes release dates as `mm/dd/yyyy`, old machines with two digits for the year. */
export function biosDay(text: string | null): string | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{2}|\d{4})$/.exec(text?.trim() ?? '')
  if (!match) return null
  const year = Number(match[3])
  return dayFromParts(year < 100 ? 2000 + year : year, Number(match[1]), Number(match[2]))
}

/** An EFI variable is four bytes of attributes, then its value: one byte, 1 when Secure Boot is on. */
async function readSecureBoot(runner: Runner, note: Note): Promise<boolean | null> {
  const variable = await runner.readBytes(secureBootVariable, 16)
  if (!variable.ok) {
    noteFailure(note, `${part}.secureBoot`, variable)
    return null
  }
  if (variable.value.length === 5) return variable.value[4] === 1
  note(`${part}.secureBoot`, 'unreadable')
  return null
}

async function readTpm(runner: Runner, note: Note): Promise<string | null> {
  const chip = (await namesAt(runner, '/sys/class/tpm'))[0]
  if (chip === undefined) {
    note(`${part}.tpmVersion`, 'not-present')
    return null
  }
  const version = tpmVersionOf(await textAt(runner, `/sys/class/tpm/${chip}/tpm_version_major`))
  if (version === null) note(`${part}.tpmVersion`, 'no-source')
  return version
}
