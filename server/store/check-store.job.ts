/** The nightly check of the SQLite file, in a process of its own: reading 10 GB would keep the jobs of the server waiting. */
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin.mjs', import.meta.url))
const saidMostChars = 2_000

/**
 * Runs `admin check`, behind everything else on the machine. Damage that it finds is marked by it, and from then on not served.
 *
 * @param signal ends it early, without an error
 * @throws Error with what the check said
 */
export async function runStoreCheck(dataDir: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [program, 'admin', 'check'], {
    env: { DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = () => child.kill('SIGKILL')
  signal.addEventListener('abort', end)
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < saidMostChars) said += chunk.toString()
  })
  if (child.pid !== undefined) yieldTo(child.pid)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  signal.removeEventListener('abort', end)
  if (code !== 0 && !signal.aborted) throw new Error(said.trim().slice(0, saidMostChars) || `check ended with ${code}`)
}

/** Where the system does not let us, it runs beside the rest. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // it may have ended already
  }
}
