/** `npm run -s admin -- ...`: what an administrator does at the server's own terminal, also while the server runs. */
import { Command, CommanderError } from 'commander'
import { addAccountCommands } from './account.commands.ts'
import { addAuditCommands } from './audit.commands.ts'
import { addBackupCommands } from './backup.commands.ts'
import { addCheckCommand } from './check.commands.ts'
import { addDeviceCommands } from './device.commands.ts'
import { addMoveCommand } from './move.commands.ts'
import { failureOf, type ExitCode, type Io } from './output.ts'
import type { Session } from './session.ts'
import { addSettingsCommand } from './settings.commands.ts'
import { addSpoolCommands } from './spool.commands.ts'
import { addTitleCommands } from './title.commands.ts'
import { addTokenCommands } from './token.commands.ts'
import { addUsageCommand } from './usage.commands.ts'
import { addUnitCommands } from './unit.commands.ts'
import { addVerifyCommand } from './verify.commands.ts'

/** What is read from standard input at most: a password. */
const inputMostBytes = 64 * 1024

/**
 * Runs one command on DATA_DIR or DATABASE_URL.
 *
 * @param argv arguments after `admin`
 * @returns the code to end with: 0 done, 1 refused or failed, 2 not understood
 */
export async function runAdmin(
  argv: readonly string[],
  environment: Record<string, string | undefined>,
  io: Io = processIo,
): Promise<ExitCode> {
  const print = (result: Record<string, unknown>) => io.out(`${JSON.stringify(result)}\n`)
  try {
    await buildProgram({ io, environment, print }).parseAsync(argv, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0 // help was asked for and shown
    const { line, exitCode } = failureOf(error)
    io.err(line)
    return exitCode
  }
}

function buildProgram(session: Session): Command {
  const program = new Command('admin')
    .description('Perkakas administrator Satker Connected. Setiap perintah mencetak satu baris JSON.')
    .exitOverride()
    .configureOutput({ writeOut: session.io.out, writeErr: () => undefined })
    .helpCommand(false)
  addUnitCommands(program, session)
  addUsageCommand(program, session)
  addTitleCommands(program, session)
  addTokenCommands(program, session)
  addDeviceCommands(program, session)
  addAccountCommands(program, session)
  addSpoolCommands(program, session)
  addAuditCommands(program, session)
  addVerifyCommand(program, session)
  addCheckCommand(program, session)
  addBackupCommands(program, session)
  addMoveCommand(program, session)
  addSettingsCommand(program, session)
  return program
}

const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  input: async () => {
    let text = ''
    for await (const chunk of process.stdin) {
      text += String(chunk)
      if (text.length > inputMostBytes) break
    }
    return text
  },
}
