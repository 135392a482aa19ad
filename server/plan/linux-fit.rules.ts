/** Whether a laptop can take the open system that replaces Windows. */

/** Facts of a laptop; null = unknown. */
export type LinuxFacts = {
  /** As the agent says it: `x86_64`, `i686`, `aarch64`. */
  architecture: string | null
  /** A processor of which Windows 11 is supported is a 64-bit one. */
  processorFit: boolean | null
  memoryMb: number | null
  diskMb: number | null
}

/**
 * What Ubuntu asks of a desktop (4 GB, 25 GB, 64 bit), as sold: graphics take memory, disks are counted in tens. Lighter desktops
 * need less; Wi-Fi and graphics are not judged, since no list of them says for sure. See docs/methods/plan.md.
 */
export const leastForLinux = { memoryMb: 3_500, diskMb: 23_000 } as const

/** False as soon as one part misses, null while one is unknown. */
export function linuxFit({ architecture, processorFit, memoryMb, diskMb }: LinuxFacts): boolean | null {
  const parts = [
    architecture === null ? processorFit || null : /^(x86_64|amd64|x64|aarch64|arm64)$/i.test(architecture),
    memoryMb === null ? null : memoryMb >= leastForLinux.memoryMb,
    diskMb === null ? null : diskMb >= leastForLinux.diskMb,
  ]
  if (parts.includes(false)) return false
  return parts.includes(null) ? null : true
}
