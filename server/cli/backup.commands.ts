import type { Command } from 'commander'
import { resolve } from 'node:path'
import { recordAudit } from '../audit/audit.log.ts'
import { backupRefused } from '../backup/backup.errors.ts'
import { createBackup, restoreBackup, verifyBackup } from '../backup/backup.usecases.ts'
import { readKeyFile } from '../backup/key-file.ts'
import type { Manifest } from '../backup/manifest.rules.ts'
import { systemClock } from '../clock.ts'
import { actor, configOf, withStore, type Session } from './session.ts'

type KeyOption = { keyFile?: string }
const keyHelp = 'berkas kunci: 32 bita acak dalam base64'

/** `backup create`, `backup verify`, `backup restore`. */
export function addBackupCommands(program: Command, session: Session): void {
  const backup = program.command('backup').description('cadangan penyimpanan SQLite')
  backup
    .command('create <file>')
    .description('Membuat cadangan selagi server berjalan -> {"file","bytes","sha256","counts",...}')
    .option('--key-file <key>', `${keyHelp}; cadangan lalu dienkripsi`)
    .action((file: string, options: KeyOption) => create(resolve(file), options, session))
  backup
    .command('verify <file>')
    .description('Memeriksa cadangan sampai bita terakhir -> {"ok":true,"checked",...}')
    .option('--key-file <key>', keyHelp)
    .action(async (file: string, options: KeyOption) => {
      const checked = await verifyBackup({ file: resolve(file), ownerKey: keyOf(options) })
      session.print({ ok: true, checked: checked.checked, ...shown(checked.manifest) })
    })
  backup
    .command('restore <file>')
    .description('Memulihkan ke folder tanpa penyimpanan -> {"restored":true,"dataDir","counts",...}')
    .requiredOption('--data-dir <folder>', 'folder data yang baru')
    .option('--key-file <key>', keyHelp)
    .action((file: string, options: KeyOption & { dataDir: string }) => restore(resolve(file), options, session))
}

const keyOf = ({ keyFile }: KeyOption) => readKeyFile(keyFile ?? null)

async function create(file: string, options: KeyOption, session: Session): Promise<void> {
  const { dataDir, databaseUrl } = configOf(session)
  if (databaseUrl !== null) throw backupRefused('postgres')
  const deps = { clock: systemClock, onProgress: progressLines(session) }
  const manifest = await createBackup({ dataDir, file, ownerKey: keyOf(options) }, deps)
  await record(session, 'backup.create', manifest)
  session.print({ file, ...shown(manifest) })
}

async function restore(file: string, options: KeyOption & { dataDir: string }, session: Session): Promise<void> {
  if (configOf(session).databaseUrl !== null) throw backupRefused('postgres')
  const dataDir = resolve(options.dataDir)
  const manifest = await restoreBackup({ file, dataDir, ownerKey: keyOf(options) })
  const environment = { ...session.environment, DATA_DIR: dataDir }
  await record({ ...session, environment }, 'backup.restore', manifest)
  session.print({ restored: true, dataDir, ...shown(manifest) })
}

/** A backup holds everything, and a restore takes a store back in time: both belong in the audit log. */
function record(session: Session, action: string, manifest: Manifest): Promise<void> {
  return withStore(session, ({ store, clock }) => {
    const { sha256, encrypted, createdAtMs, auditHead } = manifest
    const detail = { sha256, encrypted, createdAt: new Date(createdAtMs).toISOString(), auditHead }
    return store.write((db) => recordAudit(store, db, { atMs: clock.nowMs(), actor, action, unitId: null, detail }))
  })
}

function shown({ createdAtMs, encrypted, databaseBytes, sha256, counts, auditHead, chainHeads }: Manifest) {
  const createdAt = new Date(createdAtMs).toISOString()
  return { createdAt, encrypted, bytes: databaseBytes, sha256, counts, auditHead, chainHeads }
}

/** At most a line for each tenth, so that a night's log stays short. */
function progressLines({ io }: Session): (copied: number, total: number) => void {
  let shownTenth = -1
  return (copied, total) => {
    const tenth = Math.floor((copied / Math.max(1, total)) * 10)
    if (tenth <= shownTenth) return
    shownTenth = tenth
    io.err(`cadangan: ${tenth * 10}% dari ${total} halaman\n`)
  }
}
