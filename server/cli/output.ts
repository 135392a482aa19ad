/** What `admin` prints: one JSON line on stdout for what was done, one on stderr for what was not. */
import { CommanderError } from 'commander'
import { AppError, type BadField } from '../http/app-error.ts'

/** Where a command reads and writes; the process's own streams, or a test's. */
export type Io = {
  out: (text: string) => void
  err: (text: string) => void
  /** Everything on standard input. */
  input: () => Promise<string>
}

/** 0 done, 1 refused or failed, 2 not understood. */
export type ExitCode = 0 | 1 | 2

/** Raised for arguments and settings that cannot be used; leads to exit code 2. */
export class UsageError extends Error {
  readonly code: string
  readonly fields: BadField[]

  constructor(code: string, message: string, fields: BadField[] = []) {
    super(message)
    this.code = code
    this.fields = fields
  }
}

const sentences: Record<string, string> = {
  'unit.missing': 'Satuan kerja dengan kode ini tidak ada.',
  'unit.exists': 'Kode ini sudah dipakai.',
  'unit.invalid': 'Ada isian yang tidak dapat dipakai.',
  'unit.import_refused': 'Tidak ada yang diimpor; perbaiki baris yang disebut.',
  'unit.change_too_early': 'Perubahan tidak boleh berlaku sebelum perubahan terakhir satuan kerja itu.',
  'token.missing': 'Token dengan nomor ini tidak ada, atau sudah dicabut.',
  'device.missing': 'Laptop dengan id ini tidak ada.',
  'device.not_pending': 'Laptop ini tidak sedang menunggu persetujuan.',
  'audit.broken': 'Rantai catatan tindakan rusak mulai nomor yang disebut.',
  'account.email_taken': 'Alamat surel ini sudah punya akun.',
}

/** The line for a failure, and the code with which the process ends. */
export function failureOf(error: unknown): { line: string; exitCode: ExitCode } {
  if (error instanceof CommanderError) return failure({ code: 'usage', message: usageMessage(error) }, 2)
  if (error instanceof UsageError) return failure({ code: error.code, message: error.message, fields: error.fields }, 2)
  if (error instanceof AppError) {
    const message = sentences[error.code] ?? error.fields[0]?.message ?? error.code
    return failure({ code: error.code, message, fields: error.fields, details: error.details }, 1)
  }
  if (isBusy(error)) return failure({ code: 'store.busy', message: 'Penyimpanan sedang dipakai; coba lagi.' }, 1)
  return failure({ code: 'failed', message: error instanceof Error ? error.message : String(error) }, 1)
}

function usageMessage(error: CommanderError): string {
  if (error.code === 'commander.help') return 'perintah tidak disebut; lihat --help'
  return error.message.replace(/^error: /, '')
}

type Failure = {
  code: string
  message: string
  fields?: BadField[]
  details?: Record<string, string | number>
}

function failure({ code, message, fields = [], details = {} }: Failure, exitCode: ExitCode) {
  return { line: `${JSON.stringify({ error: { code, message, fields, details } })}\n`, exitCode }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /SQLITE_BUSY|database is locked/.test(`${error.name} ${error.message}`)
}
