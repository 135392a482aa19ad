/** The default gateway's hardware address from the kernel's tables; its IP address where the neighbour is not known. */
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'

const part = 'moment.gateway'

export async function readGateway(runner: Runner, note: Note): Promise<string | null> {
  const routes = await runner.readText('/proc/net/route', 256 * 1024)
  if (!routes.ok) {
    noteFailure(note, part, routes)
    return null
  }
  const ip = parseDefaultRoute(routes.value)
  if (ip === null) {
    note(part, 'not-present', 'no default route')
    return null
  }
  const neighbours = await runner.readText('/proc/net/arp', 256 * 1024)
  return (neighbours.ok ? parseNeighbour(neighbours.value, ip) : null) ?? ip
}

/** IPv4 address of the default route with the lowest metric; null when there is none. */
export function parseDefaultRoute(text: string): string | null {
  let best: { metric: number; ip: string } | null = null
  for (const line of text.split('\n').slice(1)) {
    const [, destination, gateway, flags, , , metric, mask] = line.trim().split(/\s+/)
    const isUpGateway = (Number.parseInt(flags ?? '0', 16) & 3) === 3
    if (destination !== '00000000' || mask !== '00000000' || !gateway || !isUpGateway) continue
    const found = { metric: Number(metric), ip: ipOf(gateway) }
    if (best === null || found.metric < best.metric) best = found
  }
  return best?.ip ?? null
}

/** The kernel prints addresses as one number in the byte order of the machine: little-endian wherever we run. */
function ipOf(hex: string): string {
  return (hex.match(/../g) ?? [])
    .toReversed()
    .map((byte) => Number.parseInt(byte, 16))
    .join('.')
}

/** Hardware address of a neighbour that answered; null for an incomplete entry. */
export function parseNeighbour(text: string, ip: string): string | null {
  for (const line of text.split('\n').slice(1)) {
    const [address, , , mac] = line.trim().split(/\s+/)
    if (address === ip && mac !== undefined && mac !== '00:00:00:00:00:00') return mac.toLowerCase()
  }
  return null
}
