/**
 * Names are resolved by asking the name servers, not by the system's own lookup: that one has four threads for the whole
 * process, so that four dead name servers would hold up every other name, and it reads this machine's hosts file.
 */
import { Resolver } from 'node:dns/promises'

const oneTry = { timeout: 2_000, tries: 2 } as const

/** @returns every IPv4 address of a name, or where it has none every IPv6 address. @throws Error with the resolver's code */
export function createResolve(): (host: string) => Promise<string[]> {
  const resolver = new Resolver(oneTry)
  return async (host) => {
    try {
      return await resolver.resolve4(host)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code !== 'ENODATA') throw error
      return resolver.resolve6(host)
    }
  }
}
