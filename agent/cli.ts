/** The agent's commands. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { systemClock } from './clock.ts'
import { collectorsFor } from './collect/collectors.ts'
import { systemRunner } from './collect/runner.ts'
import { BadSettings, readConfig, settings, urlProblem } from './config.ts'
import type { Config } from './config.ts'
import { KeyExposed } from './key.ts'
import { isLocked } from './lock.ts'
import { cutForExport, runAgent, runOnce } from './run/agent.ts'
import type { AgentOptions } from './run/context.ts'
import { enrolAgent } from './run/enrol.ts'
import { exportBytes, requestCut } from './run/export.ts'
import { inWords, lastSent, sectionsHeld } from './run/show.ts'
import { readStatus, statusLines } from './run/status.ts'
import { watchdogExitCode } from './run/watchdog.rules.ts'
import { realDisk } from './spool/disk.ts'
import { languages, texts } from './texts.ts'
import type { Language, Texts } from './texts.ts'
import { agentVersion } from './version.ts'

/** 2: settings or arguments cannot be used; 3: another agent runs here; 86: ended by the watchdog. */
const exitCodes = { ok: 0, failed: 1, badSettings: 2, locked: 3, watchdog: watchdogExitCode } as const

type Session = { config: Config; words: Texts; finish: (code: number) => void }

/** Runs one command; what comes back is the exit code. */
export async function main(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  let words = texts.id
  try {
    const asked = languageOption(argv)
    const config = readConfig(env)
    words = texts[asked ?? config.language]
    let code: number = exitCodes.ok
    const session: Session = {
      config,
      words,
      finish: (result) => {
        code = result
      },
    }
    await program(session).parseAsync([...argv])
    return code
  } catch (error) {
    return explain(error, words)
  }
}

function explain(error: unknown, words: Texts): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.badSettings
  if (error instanceof BadSettings) {
    console.error([words.badSettings, ...error.problems.map((problem) => `  ${problem}`)].join('\n'))
    return exitCodes.badSettings
  }
  if (error instanceof KeyExposed) {
    console.error(words.keyExposed(error.path, error.mode))
    return exitCodes.failed
  }
  throw error
}

function languageOption(argv: readonly string[]): Language | null {
  const at = argv.indexOf('--lang')
  return languages.find((language) => at >= 0 && argv[at + 1] === language) ?? null
}

function program(session: Session): Command {
  const { help } = session.words
  const command = new Command('satker-agent').description(help.program).version(agentVersion).exitOverride()
  command.option('--lang <id|en>', help.lang)
  command
    .command('enrol')
    .description(help.enrol)
    .requiredOption('--url <url>', help.url)
    .requiredOption('--token <token>', help.token)
    .action((options: { url: string; token: string }) => enrol(session, options))
  command
    .command('run')
    .description(help.run)
    .action(() => run(session))
  command
    .command('once')
    .description(help.once)
    .action(() => once(session))
  command
    .command('show')
    .description(help.show)
    .option('--sections', help.sections)
    .action((options: { sections?: boolean }) => {
      show(session, options.sections === true)
    })
  command
    .command('status')
    .description(help.status)
    .option('--json', help.json)
    .action((options: { json?: boolean }) => {
      status(session, options.json === true)
    })
  command
    .command('export <file>')
    .description(help.export)
    .action((file: string) => exportTo(session, file))
  command
    .command('settings')
    .description(help.settings)
    .action(() => {
      for (const { name, unit, default: absent, meaning } of settings)
        console.log(`${name} (${unit}; ${absent}): ${meaning}`)
    })
  return command
}

function agentOptions({ config }: Session): AgentOptions {
  return {
    folder: config.folder,
    collectors: collectorsFor(process.platform, systemRunner()),
    clock: systemClock,
    random: Math.random,
    tryEveryS: config.tryEveryS,
    ca: config.ca,
    allowHttp: config.allowHttp,
  }
}

async function enrol(session: Session, asked: { url: string; token: string }): Promise<void> {
  const { words, config, finish } = session
  const token = asked.token === '-' ? readFileSync(0, 'utf8').trim() : asked.token
  const result = await enrolAgent(agentOptions(session), { url: asked.url, token })
  if (result.kind === 'enrolled') {
    console.log(
      result.state === 'active' ? words.enrolled(result.unit, result.deviceId) : words.enrolPending(result.unit),
    )
    return
  }
  if (result.kind === 'later') {
    console.log(`${words.enrolLater}${result.failure ? ` (${words.failures[result.failure]})` : ''}`)
    return
  }
  const refused = {
    'bad-url': words.urlBad(asked.url),
    insecure: words.urlInsecure,
    locked: words.locked(config.folder),
  }
  console.error(
    result.kind === 'refused' ? `${words.enrolRefused(result.code)} ${words.askNewToken}` : refused[result.kind],
  )
  finish(
    result.kind === 'refused' ? exitCodes.failed : result.kind === 'locked' ? exitCodes.locked : exitCodes.badSettings,
  )
}

/** True when the laptop was enrolled over http:// and the test switch is gone: then the agent does not start (A22). */
function refusesHttp({ words, config, finish }: Session): boolean {
  const { url } = readStatus(config.folder, realDisk)
  if (url === null || urlProblem(url, config.allowHttp) === null) return false
  console.error(words.urlInsecure)
  finish(exitCodes.badSettings)
  return true
}

async function run(session: Session): Promise<void> {
  if (refusesHttp(session)) return
  const { words, config, finish } = session
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())
  console.log(words.running(config.folder))
  const ended = await runAgent({ ...agentOptions(session), signal: stop.signal })
  if (ended === 'locked') console.error(words.locked(config.folder))
  if (ended === 'watchdog') console.error(words.watchdog)
  finish(ended === 'stopped' ? exitCodes.ok : exitCodes[ended])
}

async function once(session: Session): Promise<void> {
  if (refusesHttp(session)) return
  const { words, config, finish } = session
  const result = await runOnce(agentOptions(session))
  console.log(result === 'locked' ? words.locked(config.folder) : words.results[result])
  if (result !== 'acknowledged') finish(result === 'locked' ? exitCodes.locked : exitCodes.failed)
}

function show({ words, config, finish }: Session, withSections: boolean): void {
  const sent = lastSent(realDisk, config.folder)
  if (!sent) {
    console.error(words.nothingSent)
    finish(exitCodes.failed)
    return
  }
  const sections = withSections ? { sections: sectionsHeld(realDisk, config.folder) } : {}
  console.log(
    JSON.stringify({ ...sent, ...sections, ...inWords({ main: sent.main, ...sections }, words.show) }, null, 2),
  )
}

function status({ words, config }: Session, asJson: boolean): void {
  const now = readStatus(config.folder, realDisk)
  console.log(asJson ? JSON.stringify(now, null, 2) : statusLines(now, words).join('\n'))
}

async function exportTo(session: Session, file: string): Promise<void> {
  const { words, config, finish } = session
  if (isLocked(config.folder)) {
    if (!(await requestCut(config.folder, systemClock))) console.error(words.exportNotCut)
  } else await cutForExport(agentOptions(session))
  const { bytes, days } = exportBytes(realDisk, config.folder)
  if (days === 0) {
    console.error(words.nothingWaiting)
    finish(exitCodes.failed)
    return
  }
  writeFileSync(file, bytes, { mode: 0o600 })
  console.log(words.exported(days, file))
}
