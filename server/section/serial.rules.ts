/** Serial numbers that makers forgot to fill in: they tell no machine from another (I01). */
import { cleanOrNull } from './clean-text.rules.ts'

const knownBad = new Set([
  '0',
  '00000000',
  '0123456789',
  '123456789',
  '1234567890',
  'default string',
  'empty',
  'n/a',
  'na',
  'none',
  'not applicable',
  'not available',
  'not specified',
  'o.e.m.',
  'oem',
  'serial number',
  'system serial number',
  'to be filled by o.e.m.',
  'to be filled by oem',
  'unknown',
  'xxxxxxxx',
])

/** The serial, cleaned; null when it is missing, a known filler, or one character over and over. */
export function usableSerial(serial: string | null): string | null {
  const text = cleanOrNull(serial)
  if (text === null) return null
  return knownBad.has(text.toLowerCase()) || /^(.)\1*$/.test(text) ? null : text
}
