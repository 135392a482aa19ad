/** `npm run -s estimate -- FILE.csv`: the draw of each machine's idle states, in the same order. */
import { estimateRows } from '../power/estimate-file.rules.ts'
import { printFileRows } from './file-rows.ts'
import type { ExitCode, Io } from './output.ts'

/** @returns 0, or 2 when a row or the whole file could not be used */
export function runEstimate(argv: readonly string[], io?: Pick<Io, 'out' | 'err'>): Promise<ExitCode> {
  return printFileRows(argv, { command: 'estimate', read: estimateRows }, io)
}
