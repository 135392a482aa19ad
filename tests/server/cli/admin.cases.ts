/** Running `admin` inside the test's own process, which is fast; `admin.slow.test.ts` starts it for real. */
import { runAdmin } from '../../../server/cli/admin.ts'

export type AdminAnswer = { exitCode: number; out: string; result: Record<string, unknown>; error: AdminError | null }
export type AdminError = { code: string; message: string; fields: { path: string; message: string }[] }

/** @param line arguments separated by spaces; those with a space inside are given as a list */
export async function admin(
  line: string | string[],
  environment: Record<string, string>,
  input = '',
): Promise<AdminAnswer> {
  let out = ''
  let err = ''
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text), input: async () => input }
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line
  const exitCode = await runAdmin(argv, environment, io)
  return { exitCode, out, ...readLines(out, err) }
}

/** @throws Error when either stream holds anything but one line of JSON, or both hold something */
export function readLines(out: string, err: string): { result: Record<string, unknown>; error: AdminError | null } {
  const line = out + err
  if (line.startsWith('Usage:')) return { result: {}, error: null }
  if (!/^\{[^\n]*\}\n$/.test(line)) throw new Error(`not one JSON line: ${line}`)
  const parsed = JSON.parse(line) as Record<string, unknown>
  return err === '' ? { result: parsed, error: null } : { result: {}, error: parsed['error'] as AdminError }
}
