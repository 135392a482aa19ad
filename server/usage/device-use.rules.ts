/** What a system section says about default programs and activation, as the columns of `device_use`. Pure. */
import type { Activation, DefaultProgram, SystemFacts } from '../../agent/contract/v1.ts'
import { cleanOrNull } from '../section/clean-text.rules.ts'

export const deviceUseColumns = [
  'documents',
  'web',
  'post',
  'pdf',
  'archives',
  'windows_state',
  'windows_channel',
  'windows_server',
  'office_state',
  'office_channel',
  'office_server',
] as const

/** Values by `deviceUseColumns`. */
export type DeviceUseValues = (string | number | null)[]

/** Null where an older agent tells nothing of it: what is held stays. */
export function deviceUseOf({ defaults, licences }: SystemFacts): DeviceUseValues | null {
  if (!defaults && !licences) return null
  const programs = [defaults?.documents, defaults?.web, defaults?.post, defaults?.pdf, defaults?.archives]
  return [...programs.map(idOf), ...activationOf(licences?.windows), ...activationOf(licences?.office)]
}

function idOf(program: DefaultProgram | undefined): number | null {
  return program === 'other' ? 0 : (program ?? null)
}

function activationOf(it: Activation | null | undefined): (string | null)[] {
  return [it?.state ?? null, it?.channel ?? null, cleanOrNull(it?.server ?? null)]
}
