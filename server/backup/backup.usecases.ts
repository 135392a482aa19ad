/** Taking, checking and restoring a backup of a SQLite store. PostgreSQL has pg_dump. */
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { sha256Hex } from '../../agent/contract/wire.ts'
import type { Clock } from '../clock.ts'
import { storeFileName } from '../store/store.ts'
import { takeStoreLock } from '../store/store-lock.ts'
import { backupRefused } from './backup.errors.ts'
import { checkContents, manifestFileOf, readBackup, readManifest } from './backup-file.ts'
import { checkSpace, freeBytesIn, removeAbandoned, syncFile, syncFolderOf, workFile } from './disk.ts'
import { hashOfFile } from './hash-of-file.ts'
import { type Manifest, manifestText } from './manifest.rules.ts'
import { sealFile } from './sealed-file.ts'
import { type Progress, snapshotStore, storeBytes } from './snapshot.ts'
import { integrityFault, readStoreFacts } from './store-facts.queries.ts'

export type BackupDeps = { clock: Clock; onProgress: Progress; freeBytes?: (folder: string) => Promise<number> }

/**
 * Takes a backup of the store in `dataDir`, while a server may be writing to it. The file and its manifest appear whole,
 * mode 0600, or not at all; nothing is ever overwritten.
 *
 * @param input `ownerKey` encrypts (AES-256-GCM): the plain working copy then stays in `dataDir`, so the target's disk
 *   never sees it; null = the file is a plain SQLite database
 * @throws AppError `backup.no_store`, `backup.exists`, `backup.no_space`, `backup.damaged`
 */
export async function createBackup(
  input: { dataDir: string; file: string; ownerKey: Uint8Array | null },
  { clock, onProgress, freeBytes = freeBytesIn }: BackupDeps,
): Promise<Manifest> {
  const { dataDir, file, ownerKey } = input
  const storeFile = join(dataDir, storeFileName)
  if (!existsSync(storeFile)) throw backupRefused('no_store', { folder: dataDir })
  if (existsSync(file) || existsSync(manifestFileOf(file))) throw backupRefused('exists', { file })
  const targetFolder = dirname(file)
  const workFolder = ownerKey ? dataDir : targetFolder
  for (const folder of new Set([workFolder, targetFolder])) await removeAbandoned(folder)
  const bytes = storeBytes(storeFile)
  const needs = [workFolder, ...(ownerKey ? [targetFolder] : [])].map((folder) => ({ folder, bytes }))
  await checkSpace(needs, freeBytes)

  const copy = workFile(workFolder)
  const sealed = `${workFile(targetFolder)}.sealed`
  const manifestWork = `${workFile(targetFolder)}.manifest`
  try {
    const createdAtMs = clock.nowMs()
    await snapshotStore(storeFile, copy, onProgress)
    const manifest = await describe(copy, { createdAtMs, encrypted: ownerKey !== null })
    const text = manifestText(manifest)
    await writeFile(manifestWork, text, { mode: 0o600, flag: 'wx', flush: true })
    if (ownerKey) await sealFile({ from: copy, to: sealed, ownerKey, manifestSha256: sha256Hex(Buffer.from(text)) })
    else await syncFile(copy)
    await rename(manifestWork, manifestFileOf(file))
    await rename(ownerKey ? sealed : copy, file)
    await syncFolderOf(file)
    return manifest
  } finally {
    const besides = ['-journal', '-wal', '-shm'].map((suffix) => `${copy}${suffix}`)
    for (const left of [copy, ...besides, sealed, manifestWork]) await rm(left, { force: true })
  }
}

async function describe(copy: string, more: Pick<Manifest, 'createdAtMs' | 'encrypted'>): Promise<Manifest> {
  const database = new Database(copy, { readonly: true })
  try {
    const fault = integrityFault(database)
    if (fault) throw backupRefused('damaged', { found: fault })
    const facts = readStoreFacts(database)
    const databaseBytes = (await stat(copy)).size
    const sha256 = await hashOfFile(copy)
    return { product: 'satker-connected', format: 1, ...more, databaseBytes, sha256, ...facts }
  } finally {
    database.close()
  }
}

/**
 * Reads a backup through to its last byte. A plain one is also opened: integrity, counts and chain heads are compared with
 * the manifest. Of an encrypted one no plain copy is made: its tags and its hash say that it is, byte for byte, the
 * database that passed those checks when it was taken.
 *
 * @returns the manifest and what was checked
 */
export async function verifyBackup(input: {
  file: string
  ownerKey: Uint8Array | null
}): Promise<{ manifest: Manifest; checked: string[] }> {
  const manifest = await readBackup(input.file, { ownerKey: input.ownerKey, to: null })
  if (manifest.encrypted) return { manifest, checked: ['manifest', 'encryption', 'sha256'] }
  checkContents(input.file, manifest)
  return { manifest, checked: ['manifest', 'sha256', 'integrity', 'counts', 'chainHeads'] }
}

/**
 * Puts a backup where a server can start from it. The store appears only when everything was checked.
 *
 * @param input `dataDir` is made when it is not there
 * @throws AppError `backup.folder_in_use` when it holds a store, or remains of one; Error when a server runs on it
 */
export async function restoreBackup(
  input: { file: string; ownerKey: Uint8Array | null; dataDir: string },
  { freeBytes = freeBytesIn }: Pick<BackupDeps, 'freeBytes'> = {},
): Promise<Manifest> {
  const { file, ownerKey, dataDir } = input
  if (!existsSync(file)) throw backupRefused('file_missing', { file })
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const lock = takeStoreLock(dataDir)
  const work = workFile(dataDir)
  try {
    await refuseUsed(dataDir)
    await removeAbandoned(dataDir)
    const { manifest: promised } = await readManifest(file)
    await checkSpace([{ folder: dataDir, bytes: promised.databaseBytes }], freeBytes)
    const manifest = await writeOut(file, { ownerKey, to: work })
    checkContents(work, manifest)
    await rename(work, join(dataDir, storeFileName))
    await syncFolderOf(join(dataDir, storeFileName))
    return manifest
  } finally {
    await rm(work, { force: true })
    lock.release()
  }
}

async function writeOut(
  file: string,
  { ownerKey, to }: { ownerKey: Uint8Array | null; to: string },
): Promise<Manifest> {
  const target = await open(to, 'wx', 0o600)
  try {
    const manifest = await readBackup(file, { ownerKey, to: target })
    await target.sync()
    return manifest
  } finally {
    await target.close()
  }
}

async function refuseUsed(dataDir: string): Promise<void> {
  const found = (await readdir(dataDir)).filter((name) => name.startsWith(storeFileName))
  if (found.length > 0) throw backupRefused('folder_in_use', { folder: dataDir, found: found.join(', ') })
}
