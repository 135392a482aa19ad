/** To which network addresses the server may connect when it checks a website. Pure. */
import ipaddr from 'ipaddr.js'

/**
 * What a checker may do. The product uses `publicOnly`; tests hand in one that allows their own servers on loopback. It is
 * an argument of the checker and never a setting: no configuration can open the server's own network.
 */
export type AddressPolicy = {
  mayConnect: (address: string) => boolean
  mayUsePort: (port: number) => boolean
}

/** Public by its range, yet the metadata service of a large cloud. */
const metadataAddresses = ['168.63.129.16']

/**
 * Whether an address belongs to the public internet. Everything with a special purpose is not: loopback, private, link-local
 * (with the metadata addresses), shared, multicast, documentation, and IPv6 forms that carry an IPv4 address inside
 * (mapped, compatible, 6to4, NAT64, Teredo), whatever that address is.
 *
 * @param address as a resolver gives it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (!isIpAddress(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv4') return !metadataAddresses.includes(parsed.toString())
  // Global unicast is 2000::/3 (RFC 4291); what else calls itself unicast is old or not handed out.
  return parsed.toByteArray()[0] !== undefined && ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20
}

/** Whether a host in its normal form is an address and no name. */
export const isIpAddress = (host: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(host) || ipaddr.IPv6.isValid(host)

export const publicOnly: AddressPolicy = {
  mayConnect: isPublicAddress,
  mayUsePort: (port) => port === 80 || port === 443,
}
