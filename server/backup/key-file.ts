import { readFileSync } from 'node:fs'
import { backupRefused } from './backup.errors.ts'

const keyBytes = 32
/** A base64 text of 32 bytes with its line end, and no more. */
const fileBytesMost = 128

/**
 * The key of encrypted backups.
 *
 * @param file 32 random bytes in base64, as `openssl rand -base64 32` prints them; null = no encryption
 * @throws AppError `backup.key_unreadable`
 */
export function readKeyFile(file: string | null): Buffer | null {
  if (file === null) return null
  const text = readText(file)
  const key = Buffer.from(text, 'base64')
  const isWhole = key.length === keyBytes && key.toString('base64') === text
  if (!isWhole) throw backupRefused('key_unreadable')
  return key
}

function readText(file: string): string {
  try {
    const bytes = readFileSync(file)
    return bytes.length > fileBytesMost ? '' : bytes.toString('latin1').trim()
  } catch {
    throw backupRefused('key_unreadable')
  }
}
