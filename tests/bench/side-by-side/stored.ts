/** How many devices the other side says it holds. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { loopbackTarget } from '../../scale/fleet/loopback.ts'
import { sleep } from '../../support/wait.ts'

const withinMs = 30_000
const everyMs = 500

/**
 * Asks a command or an address; the first whole number in what it prints counts.
 *
 * @throws Error when it fails or prints no number; RangeError when the address is not on this machine
 */
export async function askStored(how: string): Promise<number> {
  const printed = /^https?:/.test(how) ? await read(how) : await run(how)
  const number = /\d+/.exec(printed)?.[0]
  if (number === undefined) throw new Error(`--stored printed no number: ${JSON.stringify(printed.slice(0, 200))}`)
  return Number(number)
}

async function read(url: string): Promise<string> {
  await loopbackTarget(new URL(url).origin)
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(withinMs) })
  if (!answer.ok) throw new Error(`--stored answered ${answer.status}`)
  return answer.text()
}

async function run(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', command], { timeout: withinMs })
  return stdout
}

/** Asks until so many are there, or the time to settle is over: some store after they have answered. */
export async function askUntil(how: string, wanted: number, settleS: number): Promise<number> {
  const endMs = performance.now() + settleS * 1000
  for (;;) {
    const stored = await askStored(how)
    if (stored >= wanted || performance.now() >= endMs) return stored
    await sleep(everyMs)
  }
}
