/** What may be the address of a website: checked when it is saved, before each connection and at each redirect. Pure. */
import { type AddressPolicy, isIpAddress } from './ip.rules.ts'

export const addressChars = 300

/** Why an address is refused; the codes are part of the public interface. */
export const addressFaults = [
  'not_an_address',
  'scheme',
  'credentials',
  'port',
  'host',
  'not_public',
  'too_long',
] as const
export type AddressFault = (typeof addressFaults)[number]

/** A checked address: `url` in its normal form without fragment, `host` without the brackets of IPv6. */
export type SiteAddress = { url: string; protocol: 'http:' | 'https:'; host: string; port: number }

/** Names that no public resolver knows, or that mean this machine or its network (RFC 6761, 6762, 8375, ICANN). */
const ownNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|home\.arpa)$/

/**
 * Reads an address as a person, a list or a redirect gives it. Without a scheme it is taken for https.
 *
 * Every notation of an IP address (decimal, octal, hexadecimal, shortened, mapped) is brought to its normal form first, as
 * browsers do, and judged then.
 *
 * @param base for redirects, which may be relative
 */
export function readSiteAddress(
  text: string,
  policy: AddressPolicy,
  base?: string,
): { address: SiteAddress } | { fault: AddressFault } {
  const trimmed = text.trim()
  if (trimmed.length > addressChars) return { fault: 'too_long' }
  const bare = base === undefined && /^[^\s/:?#@\\]+(?::\d+)?(?:[/?#]|$)/.test(trimmed)
  const url = parse(bare ? `https://${trimmed}` : trimmed, base)
  if (!url) return { fault: 'not_an_address' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { fault: 'scheme' }
  if (url.username !== '' || url.password !== '') return { fault: 'credentials' }
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!policy.mayUsePort(port)) return { fault: 'port' }
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const fault = hostFault(host, policy)
  if (fault) return { fault }
  url.hash = ''
  return url.href.length > addressChars
    ? { fault: 'too_long' }
    : { address: { url: url.href, protocol: url.protocol, host, port } }
}

function hostFault(host: string, policy: AddressPolicy): AddressFault | null {
  if (isIpAddress(host)) return policy.mayConnect(host) ? null : 'not_public'
  if (ownNames.test(host)) return 'not_public'
  return host.includes('.') && /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/.test(host) ? null : 'host'
}

function parse(text: string, base: string | undefined): URL | null {
  if (/[\s\\]|[\u0000-\u001f\u007f]/.test(text)) return null
  return URL.canParse(text, base) ? new URL(text, base) : null
}
