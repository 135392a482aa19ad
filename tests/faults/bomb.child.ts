/** Unpacks the member on stdin in a process of its own and prints by how many MiB its memory peak rose. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { AppError } from '../../server/http/app-error.ts'
import { unpackMember } from '../../server/intake/unpack.ts'

const limitBytes = 4 * 1024 * 1024
const member = readFileSync(0)
unpackMember(gzipSync('warm'), limitBytes)
const before = process.resourceUsage().maxRSS
try {
  unpackMember(member, limitBytes)
} catch (error) {
  if (!(error instanceof AppError)) throw error
}
process.stdout.write(String((process.resourceUsage().maxRSS - before) / 1024))
