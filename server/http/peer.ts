/** Who is really at the other end: forwarded addresses count only from proxies we trust. */
import { BlockList, isIP } from 'node:net'
import type { HttpContext } from './env.ts'
import { nodeOf } from './env.ts'

export type Peer = {
  /** IPv4 or IPv6 address without zone or mapping; `local` where a test calls without a server. */
  address: string
  /** The way from the laptop or browser to us, or to the trusted proxy before us, was encrypted. */
  encrypted: boolean
  /** Both ends on this machine, no proxy in between. */
  loopback: boolean
}

export type PeerReader = (c: HttpContext) => Peer

/**
 * Makes the one function that tells who is asking.
 *
 * @param trustedProxies addresses or networks (`10.0.0.0/8`) whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed
 */
export function peerReader(trustedProxies: readonly string[]): PeerReader {
  const trusted = toBlockList(trustedProxies)
  const isTrusted = (address: string) => isListed(trusted, address)
  return (c) => {
    const node = nodeOf(c)
    if (!node) return { address: 'local', encrypted: false, loopback: true }
    const socketAddress = normalAddress(node.incoming.socket.remoteAddress ?? '')
    const encrypted = 'encrypted' in node.incoming.socket && node.incoming.socket.encrypted === true
    if (!isTrusted(socketAddress)) return { address: socketAddress, encrypted, loopback: isLoopback(socketAddress) }
    const address = firstUntrusted(c.req.header('x-forwarded-for') ?? '', socketAddress, isTrusted)
    return { address, encrypted: encrypted || c.req.header('x-forwarded-proto') === 'https', loopback: false }
  }
}

/** From right to left, since only what trusted proxies appended can be believed. */
function firstUntrusted(forwarded: string, socketAddress: string, isTrusted: (address: string) => boolean): string {
  const hops = forwarded.split(',').map((hop) => normalAddress(hop.trim()))
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) break
    if (!isTrusted(hop)) return hop
  }
  return socketAddress
}

/** An address without IPv4 mapping and without a zone. */
export function normalAddress(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase()
  return plain.startsWith('::ffff:') && isIP(plain.slice(7)) === 4 ? plain.slice(7) : plain
}

export function isLoopback(address: string): boolean {
  return address === '::1' || /^127\.\d+\.\d+\.\d+$/.test(address)
}

function toBlockList(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (isIP(address) === 0) continue
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

function isListed(list: BlockList, address: string): boolean {
  const version = isIP(address)
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4')
}
