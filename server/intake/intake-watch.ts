/** Who is told what the line in front of the writer does: the system page and the metrics. */
export type IntakeWatch = {
  /** A batch is on disk; `durationMs` from handing it to the writer until its answer. */
  onCommit: (commit: { jobs: number; durationMs: number }) => void
  /** A batch was not stored: everyone in it was asked to come back. */
  onFailure: (failure: { jobs: number }) => void
  /** A job was refused because the line is full. */
  onRefusal: () => void
}

/** Nobody listens. */
export const unwatched: IntakeWatch = { onCommit: () => {}, onFailure: () => {}, onRefusal: () => {} }
