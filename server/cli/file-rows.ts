/** Commands that read one CSV file and print a line for each of its rows: `classify` and `estimate`. */
import { readFile } from 'node:fs/promises'
import type { CsvFault } from '../csv/csv.ts'
import type { ExitCode, Io } from './output.ts'

type Streams = Pick<Io, 'out' | 'err'>

/**
 * Rows that cannot be used are named on stderr with their line; the others are printed all the same.
 *
 * @returns 0, or 2 when a row or the whole file could not be used
 */
export async function printFileRows(
  argv: readonly string[],
  { command, read }: { command: string; read: (text: string) => { lines: string[]; faults: CsvFault[] } },
  io: Streams = processIo,
): Promise<ExitCode> {
  const [file, ...more] = argv
  if (file === undefined || more.length > 0) return refuse(io, `pemakaian / usage: npm run -s ${command} -- FILE.csv`)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    return refuse(io, `${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { lines, faults } = read(new TextDecoder('utf-8').decode(bytes))
  for (const line of lines) io.out(`${line}\n`)
  for (const { line, message } of faults) io.err(`baris / line ${line}: ${message}\n`)
  return faults.length > 0 ? 2 : 0
}

function refuse(io: Pick<Io, 'err'>, message: string): ExitCode {
  io.err(`${message}\n`)
  return 2
}

const processIo: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}
