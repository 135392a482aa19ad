/** How an activation server is named in a report. Pure. */

/**
 * The host name alone, lower case, without a port. Addresses never leave a laptop: of one it is only said whether it means
 * the laptop itself, as activators of one kind have it.
 */
export function licenceServer(text: string | null): string | null {
  const host = text
    ?.trim()
    .toLowerCase()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([^:]+):\d+$/, '$1')
    .replace(/\.$/, '')
  if (!host) return null
  if (host === 'localhost' || host === '::1' || /^127\.[\d.]+$/.test(host)) return '(loopback)'
  if (host.includes(':') || /^[\d.]+$/.test(host)) return '(address)'
  return /^[a-z0-9_](?:[a-z0-9._-]{0,251}[a-z0-9_])?$/.test(host) ? host : null
}
