/** The very bytes that were last sent, for `show`. */
import { join } from 'node:path'
import type { Envelope } from '../contract/wire.ts'
import { decodeEnvelopes, encodeEnvelope } from '../contract/wire.ts'
import type { Agent } from '../run/context.ts'
import type { Disk } from '../spool/disk.ts'
import { writeAtomic } from '../spool/disk.ts'

const fileName = 'last-sent.envelope'

export function keepLastSent(agent: Agent, envelope: Envelope): void {
  writeAtomic(agent.disk, join(agent.options.folder, fileName), encodeEnvelope(envelope))
}

export function readLastSent(disk: Disk, folder: string): Envelope | null {
  const bytes = disk.read(join(folder, fileName))
  return (bytes && decodeEnvelopes(bytes).envelopes[0]) ?? null
}
