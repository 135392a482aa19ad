/** Sends damaged requests beside the right ones, each on a connection of its own, and judges the answers. */
import { gunzipSync } from 'node:zlib'
import type { LiveOptions } from '../options.ts'
import { mix } from '../plan/mix.rules.ts'
import { readAnswer } from './answer.rules.ts'
import { damage, type Damaged } from './damage.ts'
import type { Laptop } from './laptop.ts'
import { type LineSettings, openSocket } from './line.ts'
import type { SignedReport } from './requests.ts'
import type { Tally } from './tally.ts'

export type DamageLine = {
  /** After some of the reports, by the seed: a damaged twin of the one that was just acknowledged. */
  maybe: (laptop: Laptop, report: SignedReport) => Promise<void>
}

const waitMs = 15_000
const notConnected = -2

export function damageLine(settings: LineSettings, options: LiveOptions, tally: Tally): DamageLine {
  let turn = 0
  return {
    async maybe(laptop, report) {
      if (!options.damage || mix(laptop.seed, laptop.done + 0xdead) / 2 ** 32 >= options.share) return
      const main = JSON.parse(gunzipSync(report.envelope.main).toString('utf8')) as Record<string, unknown>
      const damaged = damage(turn++, { laptop, envelope: report.envelope, main })
      tally.counts.damagedSent++
      const status = await statusOf(settings, damaged)
      if (damaged.expected.includes(status)) tally.counts.damagedRefused++
      else tally.unexpected(`${damaged.id} ${status}`)
    },
  }
}

/** Status of the first answer; 0 when the connection ended without one. */
async function statusOf(settings: LineSettings, { bytes, cut }: Damaged): Promise<number> {
  const opened = await openSocket(settings).catch(() => null)
  if (!opened) return notConnected
  const { socket } = opened
  return new Promise((resolve) => {
    let received: Buffer = Buffer.alloc(0)
    const finish = (status: number) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(status)
    }
    const look = (closed: boolean) => {
      const read = readAnswer(received, closed)
      if (read && read.answer.status >= 200) finish(read.answer.status)
      else if (closed) finish(received.length > 12 ? Number(received.toString('latin1', 9, 12)) : 0)
    }
    const timer = setTimeout(() => finish(-1), waitMs)
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      look(false)
    })
    socket.on('close', () => look(true))
    socket.write(bytes, () => {
      if (cut) socket.destroy()
    })
  })
}
