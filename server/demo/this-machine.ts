/** Enrols the machine the demo runs on: the real agent, in a process of its own, with the test switch for plain HTTP. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { approveDevice, createToken } from '../enrolment/enrolment.usecases.ts'
import type { RunningProduct } from '../main.ts'

const agentEntry = fileURLToPath(new URL('../../agent/bin.mjs', import.meta.url))
const demoUnitCode = '991601'
const tryEveryS = '60'
const dayMs = 86_400_000

type AgentStatus = { enrolment: string; url: string | null; deviceId: string | null }
export type ThisMachine = { deviceId: string; stop: () => Promise<void> }

/**
 * Enrols this machine, unless it is already, and starts its agent.
 *
 * @param inherited environment of the demo, for the agent's process
 * @throws Error with what the agent said when it could not enrol
 */
export async function addThisMachine(
  product: RunningProduct,
  dataDir: string,
  inherited: Record<string, string | undefined>,
): Promise<ThisMachine> {
  const environment = {
    ...inherited,
    SATKER_AGENT_DIR: join(dataDir, 'agen'),
    SATKER_ALLOW_HTTP: '1',
    SATKER_TRY_EVERY_S: tryEveryS,
  }
  const status = await readStatus(environment)
  if (status.enrolment === 'none' || status.url !== product.url) await enrol(product, environment)
  const { deviceId, enrolment } = await readStatus(environment)
  if (deviceId === null) throw new Error('the agent did not enrol')
  // Enrolled before at another port: a known id comes back pending, and here nobody else would approve it.
  if (enrolment === 'pending') await approveDevice({ publicId: deviceId, actor: 'system' }, product.deps)
  const agent = spawn(process.execPath, [agentEntry, 'run'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return { deviceId, stop: () => stop(agent) }
}

async function enrol({ deps, url }: RunningProduct, environment: Record<string, string | undefined>): Promise<void> {
  const unit = await deps.store.db
    .selectFrom('unit')
    .select('id')
    .where('code', '=', demoUnitCode)
    .executeTakeFirstOrThrow()
  const expiresAtMs = deps.clock.nowMs() + dayMs
  const { token } = await createToken(
    { unitId: unit.id, uses: 1, expiresAtMs, needsApproval: false, actor: 'system' },
    deps,
  )
  await runAgent(['enrol', '--url', url, '--token', token], environment)
}

async function readStatus(environment: Record<string, string | undefined>): Promise<AgentStatus> {
  const text = await runAgent(['status', '--json'], environment)
  return JSON.parse(text) as AgentStatus
}

async function runAgent(argv: string[], environment: Record<string, string | undefined>): Promise<string> {
  const child = spawn(process.execPath, [agentEntry, ...argv], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  await once(child, 'close')
  if (child.exitCode !== 0) throw new Error(`agen ${argv[0]}: ${complaint || output}`)
  return output
}

async function stop(agent: ChildProcess): Promise<void> {
  if (agent.exitCode !== null || agent.signalCode !== null) return
  const gone = once(agent, 'exit')
  agent.kill('SIGTERM')
  await gone
}
