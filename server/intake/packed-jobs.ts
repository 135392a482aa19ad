/**
 * Jobs on their way to the writer's thread: one text and one buffer a batch, whose memory is handed over. Cloning each
 * job with its small buffers would cost more than checking its hash.
 */
import type { IntakeJob, ReportJob, SectionJob } from './intake.store.ts'

export type PackedJobs = { text: string; bytes: Uint8Array<ArrayBuffer> }

/** Where bytes lie in the buffer: offset and length. */
type Place = [number, number]
type PackedSections = { kind: ReportJob['sections'][number]['kind']; sha256: Place }[]
type PackedReport = Omit<ReportJob, 'main' | 'quarters' | 'signature' | 'sections'> & {
  main: Place
  quarters: Place
  signature: Place
  sections: PackedSections
}
type PackedSection = Omit<SectionJob, 'bytes' | 'sha256'> & { bytes: Place; sha256: Place }
type PackedJob = { type: 'report'; job: PackedReport } | { type: 'section'; job: PackedSection }

/** Everything that `unpackJobs` needs to make the same jobs again. */
export function packJobs(jobs: readonly IntakeJob[]): PackedJobs {
  const parts: Uint8Array[] = []
  let size = 0
  const put = (bytes: Uint8Array): Place => {
    const place: Place = [size, bytes.length]
    parts.push(bytes)
    size += bytes.length
    return place
  }
  const text = JSON.stringify(jobs.map((entry): PackedJob => packJob(entry, put)))
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return { text, bytes }
}

function packJob(entry: IntakeJob, put: (bytes: Uint8Array) => Place): PackedJob {
  if (entry.type === 'section') {
    return { type: 'section', job: { ...entry.job, bytes: put(entry.job.bytes), sha256: put(entry.job.sha256) } }
  }
  const { job } = entry
  const sections = job.sections.map(({ kind, sha256 }) => ({ kind, sha256: put(sha256) }))
  const bytes = { main: put(job.main), quarters: put(job.quarters), signature: put(job.signature) }
  return { type: 'report', job: { ...job, ...bytes, sections } }
}

/** The jobs again; their bytes are views of the one buffer. */
export function unpackJobs({ text, bytes }: PackedJobs): IntakeJob[] {
  const take = ([offset, length]: Place) => Buffer.from(bytes.buffer, bytes.byteOffset + offset, length)
  const packed = JSON.parse(text) as PackedJob[]
  return packed.map((entry): IntakeJob => {
    if (entry.type === 'section') {
      return { type: 'section', job: { ...entry.job, bytes: take(entry.job.bytes), sha256: take(entry.job.sha256) } }
    }
    const { job } = entry
    const sections = job.sections.map(({ kind, sha256 }) => ({ kind, sha256: take(sha256) }))
    const parts = { main: take(job.main), quarters: take(job.quarters), signature: take(job.signature) }
    return { type: 'report', job: { ...job, ...parts, sections } }
  })
}
