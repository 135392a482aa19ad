/** `npm run -s classify -- FILE.csv`: what the classifier says of every row, in the same order. */
import { classifyRows } from '../migration/classify-file.rules.ts'
import { catalogue } from '../migration/catalogue.rules.ts'
import { createClassifier } from '../migration/classifier.rules.ts'
import { printFileRows } from './file-rows.ts'
import type { ExitCode, Io } from './output.ts'

/** @returns 0, or 2 when a row or the whole file could not be used */
export function runClassify(argv: readonly string[], io?: Pick<Io, 'out' | 'err'>): Promise<ExitCode> {
  const read = (text: string) => classifyRows(text, createClassifier(catalogue))
  return printFileRows(argv, { command: 'classify', read }, io)
}
