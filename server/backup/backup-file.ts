/** Reading a backup: its manifest, its database bytes, and whether both are what they were. */
import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { sha256Hex } from '../../agent/contract/wire.ts'
import { backupRefused } from './backup.errors.ts'
import { factsThatDiffer, type Manifest, parseManifest } from './manifest.rules.ts'
import { kindOfBackup, openSealed } from './sealed-file.ts'
import { integrityFault, readStoreFacts } from './store-facts.queries.ts'

const readBytes = 1024 * 1024

/** Where the manifest of a backup stands. */
export function manifestFileOf(file: string): string {
  return `${file}.manifest.json`
}

/** @throws AppError `backup.manifest_missing`, `backup.manifest_unreadable` */
export async function readManifest(file: string): Promise<{ manifest: Manifest; sha256: string }> {
  const bytes = await readFile(manifestFileOf(file)).catch(() => {
    throw backupRefused('manifest_missing', { file: manifestFileOf(file) })
  })
  const manifest = parseManifest(bytes.toString('utf8'))
  if (!manifest) throw backupRefused('manifest_unreadable')
  return { manifest, sha256: sha256Hex(bytes) }
}

/**
 * Reads all bytes of the database in a backup, decrypted where need be, and compares their hash with the manifest.
 *
 * @param to file handle that takes them; null = only read
 * @throws AppError with the reason why the backup is not to be believed
 */
export async function readBackup(
  file: string,
  { ownerKey, to }: { ownerKey: Uint8Array | null; to: FileHandle | null },
): Promise<Manifest> {
  const source = await open(file, 'r').catch(() => {
    throw backupRefused('file_missing', { file })
  })
  try {
    const kind = await kindOfBackup(source)
    if (!kind) throw backupRefused('not_a_backup')
    const { manifest, sha256 } = await readManifest(file)
    if (manifest.encrypted !== (kind === 'sealed')) throw backupRefused('manifest_altered')
    if (kind === 'sealed' && !ownerKey) throw backupRefused('key_needed')
    const chunks =
      ownerKey && kind === 'sealed' ? openSealed(source, { ownerKey, manifestSha256: sha256 }) : plain(source)
    await pour(chunks, manifest, to)
    return manifest
  } finally {
    await source.close()
  }
}

async function pour(chunks: AsyncIterable<Buffer>, manifest: Manifest, to: FileHandle | null): Promise<void> {
  const digest = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    digest.update(chunk)
    bytes += chunk.length
    await to?.writeFile(chunk)
  }
  const { databaseBytes } = manifest
  if (bytes < databaseBytes) throw backupRefused('cut_short', { bytes, expectedBytes: databaseBytes })
  if (digest.digest('hex') !== manifest.sha256) throw backupRefused('altered')
}

async function* plain(file: FileHandle): AsyncGenerator<Buffer> {
  for (let at = 0; ;) {
    const buffer = Buffer.allocUnsafe(readBytes)
    const { bytesRead } = await file.read(buffer, 0, readBytes, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/**
 * Opens a plain database and compares what is in it with the manifest.
 *
 * @throws AppError `backup.damaged`, `backup.mismatch` naming what differs
 */
export function checkContents(database: string, manifest: Manifest): void {
  const copy = new Database(database, { readonly: true, fileMustExist: true })
  try {
    const fault = integrityFault(copy)
    if (fault) throw backupRefused('damaged', { found: fault })
    const differing = factsThatDiffer(readStoreFacts(copy), manifest)
    if (differing.length > 0) throw backupRefused('mismatch', { differing: differing.join(', ') })
  } finally {
    copy.close()
  }
}
