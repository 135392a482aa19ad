/** The real server, agent or command line in a process of its own, as a user starts it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { waitFor } from './wait.ts'

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

export type RunningProcess = {
  pid: number
  stdout: () => string
  stderr: () => string
  /** Resolves when it has ended, whoever ended it. */
  ended: Promise<Ended>
  kill: (signal: NodeJS.Signals) => void
}

/** Compiled code of the many processes that tests start; the server keeps its own there too. */
const compileCache = { NODE_COMPILE_CACHE: `${projectRoot}node_modules/.cache/node` }

/** Starts `node` (the version that runs the tests) in the project's folder. Its environment is only what is given. */
export function startNode(args: string[], environment: Record<string, string>, input: string | null = null) {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'] ?? '', ...compileCache, ...environment },
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  if (input !== null) child.stdin?.end(input)
  return watch(child)
}

function watch(child: ChildProcess): RunningProcess {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.removeListener('exit', killAtExit)
      resolve({ code, signal, stdout, stderr })
    })
  })
  return {
    pid: child.pid ?? 0,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    kill: (signal) => child.kill(signal),
  }
}

/** Runs `node args` to its end; kills it and fails after `withinMs`. */
export async function runNode(
  args: string[],
  environment: Record<string, string>,
  { input = null, withinMs = 30_000 }: { input?: string | null; withinMs?: number } = {},
): Promise<Ended> {
  const running = startNode(args, environment, input)
  const timer = setTimeout(() => running.kill('SIGKILL'), withinMs)
  const ended = await running.ended
  clearTimeout(timer)
  if (ended.signal === 'SIGKILL') throw new Error(`${args.join(' ')} ran longer than ${withinMs} ms\n${ended.stderr}`)
  return ended
}

/** `npm run -s admin -- ...` without npm: one JSON line on stdout, or an error on stderr. */
export function runAdminProcess(args: string[], environment: Record<string, string>, input: string | null = null) {
  return runNode(['server/bin.mjs', 'admin', ...args], environment, { input })
}

export type ServerProcess = RunningProcess & {
  /** The address it printed, such as `http://127.0.0.1:40123`, without a slash at the end. */
  url: string
  /** Asks it to stop (SIGTERM) and waits; fails when it takes longer than 15 s. */
  stop: () => Promise<Ended>
  /** `kill -9`, and waits until it is gone. */
  kill9: () => Promise<void>
}

/** What `npm start` hands to Node: memory is measured with these options. */
export const startArgs = readScript('start').split(' ').slice(1)

function readScript(name: string): string {
  const { scripts } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as {
    scripts: Record<string, string>
  }
  return scripts[name] ?? ''
}

const startWithinMs = 40_000
const stopWithinMs = 15_000

/**
 * Starts the server as `npm start` does, on a free port unless `environment` names one, and waits until `GET /health`
 * answers 200.
 *
 * @param environment at least `DATA_DIR` or `DATABASE_URL`
 * @throws Error with what the server said when it ended or did not answer in time
 */
export async function startServer(environment: Record<string, string>): Promise<ServerProcess> {
  const running = startNode(startArgs, { PORT: '0', HOST: '127.0.0.1', ...environment })
  let ended: Ended | null = null
  void running.ended.then((end) => (ended = end))
  try {
    const url = await waitFor(
      'the server to answer',
      async () => {
        if (ended) return 'ended'
        const address = /https?:\/\/[\d.[\]:a-z]+:\d+/.exec(running.stdout())?.[0]
        return address && (await fetch(`${address}/health`)).status === 200 ? address : null
      },
      { withinMs: startWithinMs, everyMs: 50 },
    )
    if (url === 'ended') throw new Error('the server ended at once')
    return { ...running, url, stop: () => stop(running), kill9: () => kill9(running) }
  } catch (error) {
    await kill9(running)
    throw new Error(`no server:\n${running.stdout()}\n${running.stderr()}`, { cause: error })
  }
}

async function stop(running: RunningProcess): Promise<Ended> {
  running.kill('SIGTERM')
  const timer = setTimeout(() => running.kill('SIGKILL'), stopWithinMs)
  const ended = await running.ended
  clearTimeout(timer)
  if (ended.signal === 'SIGKILL') throw new Error(`the server did not stop within ${stopWithinMs} ms of SIGTERM`)
  return ended
}

async function kill9(running: RunningProcess): Promise<void> {
  running.kill('SIGKILL')
  await running.ended
}
