/** Small readings over a runner: a file's text, number or yes/no, null where the file cannot be read. */
import { wholeOf } from '../clean.ts'
import type { Runner } from '../runner.ts'

const smallFileBytes = 64 * 1024

/** Trimmed text of a small file; null where it is missing, forbidden or empty. */
export async function textAt(runner: Runner, path: string): Promise<string | null> {
  const read = await runner.readText(path, smallFileBytes)
  const text = read.ok ? read.value.trim() : ''
  return text === '' ? null : text
}

/** A whole number that stands alone in a file. */
export async function numberAt(runner: Runner, path: string): Promise<number | null> {
  return wholeOf(await textAt(runner, path))
}

/** Names in a folder, none where there is no such folder. */
export async function namesAt(runner: Runner, path: string): Promise<string[]> {
  const read = await runner.listDir(path)
  return read.ok ? read.value : []
}
