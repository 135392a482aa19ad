/** `npm run -s classify -- FILE.csv`: what the classifier says of every row, in the same order. */
import { readFile } from 'node:fs/promises'
import { classifyRows } from '../migration/classify-file.rules.ts'
import { catalogue } from '../migration/catalogue.rules.ts'
import { createClassifier } from '../migration/classifier.rules.ts'
import type { ExitCode, Io } from './output.ts'

/**
 * Rows that cannot be used are named on stderr with their line; the others are printed all the same.
 *
 * @returns 0, or 2 when a row or the whole file could not be used
 */
export async function runClassify(argv: readonly string[], io: Pick<Io, 'out' | 'err'> = processIo): Promise<ExitCode> {
  const [file, ...more] = argv
  if (file === undefined || more.length > 0) return refuse(io, 'pemakaian / usage: npm run -s classify -- FILE.csv')
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    return refuse(io, `${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { lines, faults } = classifyRows(new TextDecoder('utf-8').decode(bytes), createClassifier(catalogue))
  for (const line of lines) io.out(`${line}\n`)
  for (const { line, message } of faults) io.err(`baris / line ${line}: ${message}\n`)
  return faults.length > 0 ? 2 : 0
}

function refuse(io: Pick<Io, 'err'>, message: string): ExitCode {
  io.err(`${message}\n`)
  return 2
}

const processIo: Pick<Io, 'out' | 'err'> = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}
