/** The library's types say a default export, what it exports is the function itself; this is the one place that knows. */
import * as library from 'robots-parser'

export type Robots = { isAllowed: (url: string, robot?: string) => boolean | undefined; getSitemaps: () => string[] }

/** Rules of a robots.txt for addresses of its own origin. */
export function readRobots(url: string, text: string): Robots {
  const parse = (library as unknown as { default: (url: string, text: string) => Robots }).default
  return parse(url, text)
}
