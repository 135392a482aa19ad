/** Encrypts and decrypts whole files, a chunk at a time: a store of any size in a few megabytes of memory. */
import { randomBytes } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { backupRefused } from './backup.errors.ts'
import {
  chunkBytes,
  fileKey,
  frameCount,
  headerBytesMost,
  headerToBytes,
  openFrame,
  parseHeader,
  sealedBytes,
  sealFrame,
  type SealHeader,
  sealMagic,
  tagBytes,
} from './seal.rules.ts'

const prefixBytes = sealMagic.length + 4
/** In small parts, for the sake of the commits of a server on the same disk. */
const framesPerSync = 16

/** Writes `from` encrypted into the new file `to` (mode 0600) and syncs it. */
export async function sealFile(input: {
  from: string
  to: string
  ownerKey: Uint8Array
  manifestSha256: string
}): Promise<void> {
  const source = await open(input.from, 'r')
  const target = await open(input.to, 'wx', 0o600)
  try {
    const plainBytes = (await source.stat()).size
    const salt = randomBytes(32).toString('hex')
    const { key, keyCheck } = fileKey(input.ownerKey, salt)
    const { manifestSha256 } = input
    const head = headerToBytes({ format: 1, salt, keyCheck, chunkBytes, plainBytes, manifestSha256 })
    await target.writeFile(head)
    const frames = frameCount(plainBytes)
    for (let index = 0; index < frames; index++) {
      const plain = await readPart(source, index * chunkBytes, Math.min(chunkBytes, plainBytes - index * chunkBytes))
      await target.writeFile(sealFrame({ key, head, index, isLast: index === frames - 1 }, plain))
      if (index % framesPerSync === 0) await target.datasync()
    }
    await target.sync()
  } finally {
    await source.close()
    await target.close()
  }
}

/** What kind of file it is, from its first bytes; null = neither. */
export async function kindOfBackup(file: FileHandle): Promise<'sealed' | 'plain' | null> {
  const start = (await readPart(file, 0, 16)).toString('latin1')
  if (start.startsWith(sealMagic)) return 'sealed'
  return start.startsWith('SQLite format 3') ? 'plain' : null
}

/**
 * The decrypted chunks in order.
 *
 * @throws AppError `backup.wrong_key`, `backup.manifest_altered`, `backup.cut_short`, `backup.altered` with the place
 */
export async function* openSealed(
  file: FileHandle,
  { ownerKey, manifestSha256 }: { ownerKey: Uint8Array; manifestSha256: string },
): AsyncGenerator<Buffer> {
  const { header, head } = await readHeader(file)
  const { key, keyCheck } = fileKey(ownerKey, header.salt)
  if (keyCheck !== header.keyCheck) throw backupRefused('wrong_key')
  if (header.manifestSha256 !== manifestSha256) throw backupRefused('manifest_altered')
  const expectedBytes = sealedBytes(header.plainBytes, head.length)
  const { size } = await file.stat()
  if (size < expectedBytes) throw backupRefused('cut_short', { bytes: size, expectedBytes })
  if (size > expectedBytes) throw backupRefused('altered', { bytes: size, expectedBytes })
  const frames = frameCount(header.plainBytes)
  for (let index = 0; index < frames; index++) {
    const atByte = head.length + index * (chunkBytes + tagBytes)
    const frame = await readPart(file, atByte, Math.min(chunkBytes + tagBytes, expectedBytes - atByte))
    const plain = openFrame({ key, head, index, isLast: index === frames - 1 }, frame)
    if (!plain) throw backupRefused('altered', { atByte })
    yield plain
  }
}

async function readHeader(file: FileHandle): Promise<{ header: SealHeader; head: Buffer }> {
  const prefix = await readPart(file, 0, prefixBytes)
  const length = prefix.length < prefixBytes ? 0 : prefix.readUInt32BE(sealMagic.length)
  if (prefix.length === prefixBytes && (length === 0 || length > headerBytesMost)) throw backupRefused('altered')
  const json = await readPart(file, prefixBytes, length)
  if (length === 0 || json.length < length) throw backupRefused('cut_short')
  const header = parseHeader(json)
  if (!header) throw backupRefused('altered', { atByte: prefixBytes })
  return { header, head: Buffer.concat([prefix, json]) }
}

/** Up to `length` bytes from `at`; fewer only where the file ends. */
async function readPart(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, at + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}
