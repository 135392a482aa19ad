/** The simulator speaks to this machine alone: a fleet pointed at somebody's server by mistake would be an attack. */
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

export type Target = { host: string; address: string; port: number; tls: boolean }

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an address in text is 127.0.0.0/8 or ::1. */
export function isLoopback(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/**
 * Where to connect: the address is looked up once and that one is used, so that it cannot change afterwards.
 *
 * @throws RangeError when any address of the host lies outside this machine, or the URL is no http(s) one
 */
export async function loopbackTarget(url: string): Promise<Target> {
  const { protocol, hostname, port, pathname } = new URL(url)
  if ((protocol !== 'http:' && protocol !== 'https:') || pathname !== '/')
    throw new RangeError(`${url}: http(s)://host:port is needed`)
  const host = hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true })
  const strange = found.find(({ address }) => !isLoopback(address))
  const first = found[0]
  if (!first || strange) throw new RangeError(`${url} is ${strange?.address ?? 'nowhere'}: loopback only`)
  const tls = protocol === 'https:'
  return { host, address: first.address, port: Number(port || (tls ? 443 : 80)), tls }
}
