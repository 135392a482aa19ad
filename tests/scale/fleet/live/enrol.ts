/** Enrolment of a fleet. Copies of a disk have the id of the laptop they were copied from. */
import type { EnrolAnswer } from '../../../../agent/contract/v1.ts'
import { judge, readEnrolAnswer } from '../../../../agent/send/answers.rules.ts'
import type { LiveOptions } from '../options.ts'
import { setTimeout } from 'node:timers/promises'
import type { Laptop } from './laptop.ts'
import type { Line } from './line.ts'
import { enrolBytes } from './requests.ts'
import type { Tally } from './tally.ts'

export type Enrol = (laptop: Laptop, line: Line) => Promise<boolean>

const triesAtMost = 5
const retryMs = 500

/** @throws Error with the code when the server refuses the very token: then no laptop can enrol */
export async function enrolOne(
  laptop: Laptop,
  line: Line,
  { options, tally }: { options: LiveOptions; tally: Tally },
): Promise<boolean> {
  const token = options.tokens[laptop.number % Math.max(1, options.tokens.length)] ?? ''
  for (let tries = 0; tries < triesAtMost; tries++) {
    const answer = await line.ask(enrolBytes(laptop, token)).catch(() => null)
    const verdict = answer && judge<EnrolAnswer>(answer, 0, readEnrolAnswer)
    if (verdict?.kind === 'ok') {
      laptop.deviceId = verdict.value.deviceId
      tally.counts.enrolled++
      return true
    }
    if (verdict?.kind === 'refused') {
      tally.code(verdict.code)
      if (verdict.code.startsWith('token_')) throw new Error(`enrolment: ${verdict.code}`)
      return false
    }
    await setTimeout(verdict?.kind === 'later' && verdict.retryAfterS !== null ? verdict.retryAfterS * 1000 : retryMs)
  }
  tally.code('enrolment_failed')
  return false
}

/** All laptops but the copies, over all lines; then the copies take their original's id. */
export async function enrolAll(
  laptops: readonly Laptop[],
  lines: readonly Line[],
  { enrol, untilMs }: { enrol: Enrol; untilMs: number },
): Promise<void> {
  const waiting = laptops.filter((laptop) => !laptop.copyOf).values()
  await Promise.all(
    lines.map(async (line) => {
      for (const laptop of waiting) {
        if (performance.now() > untilMs) return
        await enrol(laptop, line)
      }
    }),
  )
  for (const laptop of laptops) if (laptop.copyOf) laptop.deviceId = laptop.copyOf.deviceId
}
