/** Why facts are unknown, gathered while the collectors read. */
import { limits } from '../contract/limits.ts'
import type { Problem } from '../contract/v1.ts'
import { cleanText } from './clean.ts'
import type { Failure } from './runner.ts'

export type Note = (part: string, reason: Problem['reason'], detail?: string | null) => void

/** A list of problems and the function that adds to it; the same part and reason are noted once. */
export function notebook(): { problems: Problem[]; note: Note } {
  const problems: Problem[] = []
  const note: Note = (part, reason, detail = null) => {
    if (problems.length >= limits.problems || problems.some((it) => it.part === part && it.reason === reason)) return
    problems.push({ part, reason, detail: cleanText(detail, 200) })
  }
  return { problems, note }
}

/** Notes a failed reading under the fact that it leaves unknown. */
export function noteFailure(note: Note, part: string, failure: Failure): void {
  note(part, failure.reason, failure.detail)
}
